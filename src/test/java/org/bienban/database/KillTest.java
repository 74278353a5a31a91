package org.bienban.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienban.record.MeetingRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed and started again ends with the same rows as one that is not, whenever it is
 * killed: while it makes the schema, adds, replaces, or joins persons. {@code -Dbienban.kills=30}
 * kills thirty runs on each database, {@code -Dbienban.kills.seed} at other points.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("bienban.kills", 2);
  private static final long SEED = Long.getLong("bienban.kills.seed", 7);
  private static final int REPORTS = 150;
  private static final int MOST_PAUSE_MILLIS = 40;
  private static final int STARTUP_MILLIS = 4000;

  @TempDir static Path folder = Path.of("");

  private static final List<MeetingRecord> OLD = new ArrayList<>();

  @BeforeAll
  static void writeReports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(reports.resolve("r" + i + ".txt"), Samples.text(i));
    }
    Files.writeString(reports.resolve("blank.txt"), " ");
    Files.write(reports.resolve("latin.txt"), "café".getBytes(ISO_8859_1));
    // What an earlier run had stored: half of the reports, with other texts.
    IntStream.range(0, REPORTS / 2).forEach(i -> OLD.add(Samples.record("r" + 2 * i, 1000 + i)));
  }

  @TestFactory
  Stream<DynamicTest> sqlite() {
    return kills("sqlite", number -> Store.sqlite(newFolder("sqlite" + number)));
  }

  @TestFactory
  Stream<DynamicTest> postgresql() {
    return kills("postgresql", number -> new Store(Postgres.newSchema()));
  }

  private interface Stores {
    Store empty(int number);
  }

  private Stream<DynamicTest> kills(String name, Stores stores) {
    Map<String, List<String>> expected = whole(stores.empty(0));
    int steps = steps(expected);
    return IntStream.rangeClosed(1, KILLS)
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    name + " kill " + number + " of " + KILLS + ", seed " + SEED,
                    () -> kill(stores.empty(number), new Random(SEED + number), expected, steps)));
  }

  private static Map<String, List<String>> whole(Store store) {
    try {
      store.load(OLD);
      Process process = start(store);
      assertThat(process.waitFor()).as(log()).isEqualTo(1);
      Map<String, List<String>> rows = store.rows();
      assertThat(rows.get("report")).hasSize(REPORTS);
      assertThat(rows.get("reject")).hasSize(2);
      return rows;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int steps(Map<String, List<String>> rows) {
    return rows.get("report").size() + rows.get("person").size();
  }

  private static void kill(
      Store store, Random random, Map<String, List<String>> expected, int steps)
      throws IOException, InterruptedException {
    boolean fromScratch = random.nextInt(4) == 0;
    if (!fromScratch) {
      store.load(OLD);
    }
    int kills = 1 + random.nextInt(2);
    for (int i = 0; i < kills; i++) {
      Process process = start(store);
      if (fromScratch && random.nextBoolean()) {
        Thread.sleep(random.nextInt(STARTUP_MILLIS));
      } else {
        awaitWork(process, store, random.nextInt(steps));
        Thread.sleep(random.nextInt(MOST_PAUSE_MILLIS));
      }
      Child.kill(process);
    }
    assertThat(start(store).waitFor()).as(log()).isEqualTo(1);
    assertThat(store.rows()).isEqualTo(expected);
  }

  /** Until so many reports and persons are written by this run, or it has ended. */
  private static void awaitWork(Process process, Store store, int steps)
      throws InterruptedException {
    while (process.isAlive() && done(store) < steps) {
      Thread.sleep(2);
    }
  }

  private static long done(Store store) {
    try {
      return Long.parseLong(
          store
              .peek(
                  "SELECT (SELECT coalesce(max(added + replaced + unchanged), 0) FROM run"
                      + " WHERE outcome = 'RUNNING')"
                      + " + (SELECT count(*) FROM person) - (SELECT count(*) FROM person_pending)")
              .orElse("0"));
    } catch (IllegalStateException e) {
      return 0; // There is no schema yet.
    }
  }

  private static Process start(Store store) throws IOException {
    return Child.start(
        folder.resolve("log"),
        "load",
        folder.resolve("in"),
        "--db",
        store.url(),
        "--reports-per-transaction",
        5);
  }

  private static String log() throws IOException {
    Path log = folder.resolve("log");
    return Files.exists(log) ? Files.readString(log, UTF_8) : "";
  }

  private static Path newFolder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
