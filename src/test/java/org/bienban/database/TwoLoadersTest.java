package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bienban.record.MeetingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once on one database end with the rows of one: none is lost, none is double. */
class TwoLoadersTest {

  @TempDir Path folder = Path.of("");

  @Test
  void postgresql() {
    together(new Store(Postgres.newSchema()));
  }

  @Test
  void sqlite() {
    together(Store.sqlite(folder.resolve(".")));
  }

  private void together(Store store) {
    List<MeetingRecord> records = Samples.records(120);
    List<MeetingRecord> reverse = new ArrayList<>(records);
    Collections.reverse(reverse);
    List<MeetingRecord> more = IntStream.range(100, 160).mapToObj(this::record).toList();
    store.open();
    List<CompletableFuture<LoadCounts>> runs =
        List.of(records, reverse, more).stream()
            .map(some -> CompletableFuture.supplyAsync(() -> store.load(some)))
            .toList();
    int added = runs.stream().map(CompletableFuture::join).mapToInt(LoadCounts::added).sum();
    assertThat(added).isEqualTo(160);
    Store one = new Store("jdbc:sqlite:" + folder.resolve("one.db"));
    one.load(records);
    one.load(more);
    assertThat(store.rows()).isEqualTo(one.rows());
  }

  private MeetingRecord record(int number) {
    return Samples.record("r" + number, number);
  }
}
