package org.bienban.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Adds up the counts of a run by partition: those of the pieces that one task reads are added,
 * those that a task reports replace what an earlier task reported of the same partition. A task
 * that is run again, since its executor was lost or its result was needed twice, counts the same
 * partition with the same result, so nothing is counted twice.
 */
final class RunCounts extends AccumulatorV2<RunCounts.OfPartition, Counts> {

  private static final long serialVersionUID = 1L;

  private final TreeMap<Integer, Counts> parts = new TreeMap<>();

  /** What a partition, or a piece of it, came to, when it was read to its end. */
  record OfPartition(int partition, Counts counts) {}

  @Override
  public boolean isZero() {
    return parts.isEmpty();
  }

  @Override
  public RunCounts copy() {
    RunCounts copy = new RunCounts();
    synchronized (parts) {
      copy.parts.putAll(parts);
    }
    return copy;
  }

  @Override
  public void reset() {
    synchronized (parts) {
      parts.clear();
    }
  }

  @Override
  public void add(OfPartition part) {
    synchronized (parts) {
      parts.merge(part.partition, part.counts, Counts::plus);
    }
  }

  @Override
  public void merge(AccumulatorV2<OfPartition, Counts> other) {
    if (other instanceof RunCounts counts) {
      Map<Integer, Counts> more = counts.copy().parts;
      synchronized (parts) {
        parts.putAll(more);
      }
    }
  }

  @Override
  public Counts value() {
    synchronized (parts) {
      return parts.values().stream().reduce(Counts.NONE, Counts::plus);
    }
  }
}
