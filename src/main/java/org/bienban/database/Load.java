package org.bienban.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bienban.people.PersonLinker;
import org.bienban.tables.Keys;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.bienban.tables.Type;

/**
 * One run that loads reports.
 *
 * <pre>{@code
 * try (Load load = Load.begin(database, LoadSettings.of("1.0", ""))) {
 *   load.add(Read.report("a.txt", bienban.read(text)));
 *   LoadCounts counts = load.finish();
 * }
 * }</pre>
 *
 * <p>A report that is stored as it is stays untouched; one that says something else now replaces
 * what was stored; of two different texts with one id in one run the second is rejected. A run may
 * be killed at any moment: the next one with the same inputs ends with the same rows. For one
 * thread; rows are written by a thread of its own.
 */
public final class Load implements AutoCloseable {

  /** A batch of long reports is stored before it has so many reports as it may. */
  private static final int MOST_ROWS = 100_000;

  /** Batches that wait for the database; then {@link #add} waits. */
  private static final int WAITING = 2;

  private final Database database;
  private final LoadSettings settings;
  private final Transactions transactions;
  private final String run = UUID.randomUUID().toString();
  private final ExecutorService writer = Executors.newSingleThreadExecutor(Load::thread);
  private final Queue<Future<LoadCounts>> underWay = new ArrayDeque<>();
  private final SeenReports seen = new SeenReports();
  private Batch batch = new Batch(seen);
  private LoadCounts counts = LoadCounts.NONE;

  /** Of the writer alone. */
  private final PersonLinker linker = PersonLinker.standard().withoutOffices().remembering();

  /** Of the writer alone. */
  private Optional<Session> session = Optional.empty();

  private Load(Database database, LoadSettings settings) {
    this.database = database;
    this.settings = settings;
    this.transactions = new Transactions(database, settings.retry());
  }

  /**
   * Begins a run.
   *
   * @throws DatabaseException if the database cannot be written
   */
  public static Load begin(Database database, LoadSettings settings) {
    Load load = new Load(database, settings);
    try {
      load.submit(load::beginRun);
      return load;
    } catch (DatabaseException e) {
      load.close();
      throw e;
    }
  }

  /**
   * Takes the next input. It is stored with some others, at the latest by {@link #finish}.
   *
   * @return the reject, where it is one or becomes one by what the run had before
   * @throws DatabaseException if the database has failed for good; what it did not confirm is not
   *     stored
   */
  public Optional<Read.Reject> add(Read read) {
    Optional<Read.Reject> reject = batch.add(read);
    if (batch.isFull(settings.reportsPerTransaction(), MOST_ROWS)) {
      flush();
    }
    return reject;
  }

  /**
   * Takes a report out.
   *
   * @return whether it was there
   * @throws DatabaseException if the database has failed for good
   */
  public boolean delete(String id) {
    flush();
    await();
    int before = counts.deleted();
    submit(() -> transactions.run("a report cannot be deleted", open -> delete(open, id)));
    await();
    return counts.deleted() > before;
  }

  /**
   * Stores what is left, joins persons, and ends the run.
   *
   * @return what the run did
   * @throws DatabaseException if the database has failed for good
   */
  public LoadCounts finish() {
    flush();
    submit(this::linkPersons);
    submit(this::endRun);
    await();
    return counts;
  }

  /** Ends the work; what was not confirmed is not stored. */
  @Override
  public void close() {
    writer.shutdownNow();
    boolean ended = false;
    while (!ended) {
      try {
        ended = writer.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    transactions.close();
  }

  private void flush() {
    if (!batch.isEmpty()) {
      Batch full = batch;
      batch = new Batch(seen);
      submit(() -> write(full));
    }
  }

  private void submit(Callable<LoadCounts> work) {
    if (underWay.size() >= WAITING) {
      awaitFirst();
    }
    underWay.add(writer.submit(work));
  }

  private void await() {
    while (!underWay.isEmpty()) {
      awaitFirst();
    }
  }

  private void awaitFirst() {
    try {
      counts = counts.plus(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof DatabaseException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }

  private LoadCounts write(Batch full) {
    LoadCounts done = transactions.run("reports cannot be stored", open -> write(open, full));
    session.ifPresent(Session::committed);
    return done;
  }

  private LoadCounts write(Connection open, Batch full) throws SQLException {
    Session now =
        session
            .filter(known -> known.isOf(open))
            .orElseGet(() -> new Session(open, database.dialect(), linker));
    session = Optional.of(now);
    now.begin();
    LoadCounts done = BatchWriter.write(now, full);
    note(open, done);
    return done;
  }

  private LoadCounts delete(Connection open, String id) throws SQLException {
    List<Long> there = new ArrayList<>();
    Statements.select(
        open,
        "SELECT report_key FROM report WHERE report_key IN (?)",
        List.of(Keys.report(id)),
        row -> there.add(row.getLong(1)));
    Removal removal = Removal.of(open, there);
    List<Row> pending =
        removal.names().stream().map(name -> Row.of(Table.PERSON_PENDING, name)).toList();
    new Insert(open, database.dialect()).write(pending);
    removal.removeUnused();
    LoadCounts done = new LoadCounts(0, 0, 0, 0, there.size(), 0);
    note(open, done);
    return done;
  }

  private LoadCounts linkPersons() {
    PersonStep.all(transactions, database.dialect(), linker);
    return LoadCounts.NONE;
  }

  private LoadCounts beginRun() {
    Row row =
        Row.of(
            Table.RUN,
            run,
            settings.version(),
            settings.options(),
            now(),
            null,
            "RUNNING",
            0,
            0,
            0,
            0,
            0);
    return transactions.run(
        "a run cannot begin",
        open -> {
          new Insert(open, database.dialect()).write(List.of(row));
          return LoadCounts.NONE;
        });
  }

  private LoadCounts endRun() {
    return transactions.run(
        "the run cannot be ended",
        open -> {
          String sql = "UPDATE run SET ended_at = ?, outcome = 'DONE' WHERE run_id = ?";
          try (PreparedStatement update = open.prepareStatement(sql)) {
            database.dialect().bind(update, 1, Type.TIMESTAMP, now());
            update.setString(2, run);
            update.executeUpdate();
          }
          return LoadCounts.NONE;
        });
  }

  /** In the same transaction, so that a killed run too says what it did. */
  private void note(Connection open, LoadCounts done) throws SQLException {
    String sql =
        "UPDATE run SET added = added + ?, replaced = replaced + ?, unchanged = unchanged + ?,"
            + " deleted = deleted + ?, rejected = rejected + ? WHERE run_id = ?";
    try (PreparedStatement update = open.prepareStatement(sql)) {
      update.setInt(1, done.added());
      update.setInt(2, done.replaced());
      update.setInt(3, done.unchanged());
      update.setInt(4, done.deleted());
      update.setInt(5, done.rejected());
      update.setString(6, run);
      update.executeUpdate();
    }
  }

  private Instant now() {
    return settings.clock().instant();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "bienban-writer");
    thread.setDaemon(true);
    return thread;
  }
}
