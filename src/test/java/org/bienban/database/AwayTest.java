package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bienban.record.MeetingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away in the middle of a run, or has no space left. */
class AwayTest {

  private static final List<MeetingRecord> RECORDS = Samples.records(60);

  @TempDir Path folder = Path.of("");

  private int port;
  private EmbeddedPostgres server;

  @BeforeEach
  void start() throws IOException {
    start(0);
    port = server.getPort();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void aRunWaitsForADatabaseThatComesBack() throws IOException {
    Store store = new Store(Postgres.url(port, "back"));
    try (Load load = begin(store, new Retry(200, Duration.ofMillis(20)))) {
      add(load, RECORDS.subList(0, 30));
      stop();
      CompletableFuture<Void> back = CompletableFuture.runAsync(() -> startLater(port));
      add(load, RECORDS.subList(30, 60));
      assertThat(load.finish().stored()).isEqualTo(60);
      back.join();
    }
    assertThat(store.rows()).isEqualTo(expected(RECORDS));
  }

  @Test
  void aRunEndsClearlyWhenItStaysAwayAndNothingIsHalfWritten() throws IOException {
    Store store = new Store(Postgres.url(port, "away"));
    Load load = begin(store, Store.HASTY);
    add(load, RECORDS.subList(0, 30));
    stop();
    assertThatThrownBy(
            () -> {
              add(load, RECORDS.subList(30, 60));
              load.finish();
            })
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("jdbc:postgresql://localhost:" + port + "/postgres: ");
    load.close();
    start(port);
    assertThat(
            store.query(
                "SELECT r.id FROM report r LEFT JOIN meeting m USING (report_key)"
                    + " WHERE m.report_key IS NULL"))
        .isEmpty();
    store.load(RECORDS);
    assertThat(store.rows()).isEqualTo(expected(RECORDS));
  }

  @Test
  void aFullDiskIsToldAndNothingIsHalfWritten() {
    Store whole = Store.sqlite(folder);
    whole.open();
    int pages = Integer.parseInt(whole.query("PRAGMA page_count").get(0));
    Store small = new Store(whole.url() + "?max_page_count=" + (pages + 60));
    List<MeetingRecord> many = Samples.records(300);
    assertThatThrownBy(() -> small.load(many))
        .isInstanceOf(DatabaseException.class)
        .hasMessageStartingWith("jdbc:sqlite:" + folder.resolve("test.db") + ": ")
        .hasMessageContaining("there is no space left: make some and start again");
    assertThat(whole.query("SELECT count(*) FROM report").get(0)).isNotIn("0", "300");
    whole.load(many);
    assertThat(whole.rows()).isEqualTo(expected(many));
  }

  private Map<String, List<String>> expected(List<MeetingRecord> records) {
    Store other = new Store("jdbc:sqlite:" + folder.resolve("expected.db"));
    other.load(records);
    return other.rows();
  }

  private static Load begin(Store store, Retry retry) {
    return Load.begin(store.open(), new LoadSettings("test", "", 3, retry, Store.CLOCK));
  }

  private static void add(Load load, List<MeetingRecord> records) {
    records.forEach(record -> load.add(Read.report(record.id(), record)));
  }

  private void startLater(int samePort) {
    try {
      Thread.sleep(500);
      start(samePort);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start(int samePort) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(Files.createDirectories(folder.resolve("data")))
            .setCleanDataDirectory(false);
    server = (samePort == 0 ? builder : builder.setPort(samePort)).start();
  }
}
