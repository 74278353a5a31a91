package org.bienban.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Counts what one thread reads and what that costs; the public fields are sums of one iteration.
 * For one thread.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();
  private static final long NANOS_A_MILLI = 1_000_000;

  /** Bytes of UTF-8 read. */
  public long bytes;

  /** Syllables read. */
  public long syllables;

  /** Processor time in nanoseconds, with this thread's part of what the collector took. */
  public long cpu;

  /** Time on the clock in nanoseconds. */
  public long clock;

  /** Bytes allocated. */
  public long allocated;

  private int article;
  private int threads = 1;
  private long cpuBefore;
  private long clockBefore;
  private long allocatedBefore;

  /** Lets threads begin at different articles. */
  @Setup
  public void begin(ThreadParams thread) {
    threads = thread.getThreadCount();
    article = thread.getThreadIndex() * 1009;
  }

  void start() {
    allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
    clockBefore = System.nanoTime();
    cpuBefore = processor();
  }

  void stop() {
    cpu += processor() - cpuBefore;
    clock += System.nanoTime() - clockBefore;
    allocated += THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
  }

  int next(int size) {
    article = (article + 1) % size;
    return article;
  }

  void add(int moreBytes, int moreSyllables) {
    bytes += moreBytes;
    syllables += moreSyllables;
  }

  private long processor() {
    long collecting = 0;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      collecting += collector.getCollectionTime();
    }
    return THREADS.getCurrentThreadCpuTime() + collecting * NANOS_A_MILLI / threads;
  }
}
