package org.bienban.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.Column;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what the store costs, all in one run: extraction alone; for each database the rows of a
 * finished load, read back and written by bare prepared batches into the same empty schema; and the
 * load of the same records. CPU is that of this process and of the database's processes.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.bienban.database.StoreCost -Dexec.args="articles.jsonl.gz 7582 3"
 * }</pre>
 */
public final class StoreCost {

  private static final long NANOS_A_TICK = 10_000_000;

  /** After so many reports the compiler has nothing left to do; 60,000 still leave it a tenth. */
  private static final int WARM = Integer.getInteger("cost.warm", 150_000);

  private static final int MOST_EXTRACTIONS = 3;
  private static final int BATCH = LoadSettings.REPORTS_PER_TRANSACTION;

  private StoreCost() {}

  /**
   * Prints the table.
   *
   * @param args a file of articles, {@code {"id": …, "text": …}} a line, packed; how many of them;
   *     how often each is measured, the median counts; {@code sqlite} or {@code postgresql} for one
   *     of them alone
   */
  public static void main(String[] args) throws Exception {
    List<Article> articles = articles(Path.of(args[0]), Integer.parseInt(args[1]));
    int rounds = Integer.parseInt(args[2]);
    Bienban bienban = Bienban.standard();
    extract(articles.subList(0, Math.min(1000, articles.size())), bienban);
    List<Cost> extractions = new ArrayList<>();
    List<MeetingRecord> records = new ArrayList<>();
    for (int i = 0; i < Math.min(rounds, MOST_EXTRACTIONS); i++) {
      records.clear();
      extractions.add(Cost.of(() -> records.addAll(extract(articles, bienban)), () -> 0L));
    }
    Cost extraction = Cost.median(extractions);
    extraction.print("extraction alone", articles.size());
    Path folder = Files.createTempDirectory("store-cost");
    String databases = args.length > 3 ? args[3] : "sqlite,postgresql";
    if (databases.contains("sqlite")) {
      sqlite(folder, records, rounds, extraction);
      delete(folder);
    }
    if (databases.contains("postgresql")) {
      postgresql(records, rounds, extraction);
    }
  }

  private static void sqlite(Path folder, List<MeetingRecord> records, int rounds, Cost extraction)
      throws Exception {
    List<Store> stores = new ArrayList<>();
    for (int i = 0; i < 2 * (rounds + warmUps(records)); i++) {
      stores.add(new Store("jdbc:sqlite:" + folder.resolve(i + ".db")));
    }
    measure("SQLite", stores, records, extraction, () -> 0L);
    System.out.printf(
        Locale.ROOT,
        "  file: %.1f KB an article%n",
        Files.size(folder.resolve("0.db")) / 1024.0 / records.size());
  }

  private static void postgresql(List<MeetingRecord> records, int rounds, Cost extraction)
      throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      List<Store> stores = new ArrayList<>();
      for (int i = 0; i < 2 * (rounds + warmUps(records)); i++) {
        stores.add(new Store(Postgres.url(server.getPort(), "cost" + i)));
      }
      long[] postmaster = new long[1];
      stores
          .get(0)
          .select("SELECT pg_backend_pid()", row -> postmaster[0] = times(row.getLong(1))[1]);
      measure("PostgreSQL", stores, records, extraction, () -> server(postmaster[0]));
    }
  }

  /**
   * Loads and bare batches by turns, each into a schema of its own. The first turns of both warm up
   * and do not count: until then it is the compiler of the virtual machine that is measured. All
   * schemas are made before, since the compiler goes on with what made them for seconds.
   */
  private static void measure(
      String name, List<Store> stores, List<MeetingRecord> records, Cost extraction, Clock clock)
      throws Exception {
    List<Cost> loads = new ArrayList<>();
    List<Cost> bares = new ArrayList<>();
    List<Map<Table, List<Row>>> rows = List.of();
    List<ReportRows> flat = records.stream().map(ReportRows::of).toList();
    List<Database> databases = stores.stream().map(Store::open).toList();
    for (int i = 0; i < stores.size(); i += 2) {
      Store loaded = stores.get(i);
      Database target = databases.get(i);
      Cost load = Cost.of(() -> load(target, records), clock);
      rows = rows.isEmpty() ? portions(loaded, flat) : rows;
      List<Map<Table, List<Row>>> same = rows;
      Database empty = databases.get(i + 1);
      Cost batches = Cost.of(() -> write(empty, same), clock);
      if (Boolean.getBoolean("cost.turns")) {
        load.print("    turn: store", records.size());
        batches.print("    turn: bare", records.size());
      }
      if (i / 2 >= warmUps(records)) {
        loads.add(load);
        bares.add(batches);
      }
      if (i == 0 && !loaded.rows().equals(stores.get(1).rows())) {
        throw new IllegalStateException("the rows are not the same");
      }
    }
    long count = rows.stream().flatMap(some -> some.values().stream()).mapToLong(List::size).sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d rows, %.1f an article%n",
        name,
        count,
        count / (double) records.size());
    Cost stored = Cost.median(loads);
    Cost bare = Cost.median(bares);
    bare.print("  bare batches", records.size());
    stored.print("  store of the same rows", records.size());
    System.out.printf(
        Locale.ROOT,
        "  store / bare batches: CPU %.2f (without compiler and garbage %.2f), wall %.2f%n",
        stored.cpu / bare.cpu,
        stored.work() / bare.work(),
        stored.wall / bare.wall);
    stored.plus(extraction).print("  extraction and store, one after the other", records.size());
  }

  /** Each of them at least one turn, and as many as a run of some size has reports. */
  private static int warmUps(List<MeetingRecord> records) {
    return Math.max(1, WARM / records.size());
  }

  /**
   * What the loader does with records that are read: taking apart, comparing, writing, joining
   * persons.
   */
  private static void load(Database database, List<MeetingRecord> records) {
    LoadSettings settings = LoadSettings.of("cost", "");
    try (Load load = Load.begin(database, settings)) {
      for (MeetingRecord record : records) {
        load.add(Read.report(record.id(), record));
      }
      load.finish();
    }
  }

  /**
   * The rows of a finished load, in the order of the reports and in portions as the loader's: what
   * reports share and persons stand before the first who needs them.
   */
  private static List<Map<Table, List<Row>>> portions(Store store, List<ReportRows> reports) {
    Map<List<Object>, Long> persons = new HashMap<>();
    store.select(
        "SELECT report_key, official_id, person_key FROM appearance",
        row -> persons.put(List.of(row.getLong(1), row.getString(2)), row.getLong(3)));
    Map<Long, Row> known = persons(store);
    Set<Row> seen = new HashSet<>();
    List<Map<Table, List<Row>>> portions = new ArrayList<>();
    for (int from = 0; from < reports.size(); from += BATCH) {
      Map<Table, List<Row>> portion = new EnumMap<>(Table.class);
      for (ReportRows report : reports.subList(from, Math.min(reports.size(), from + BATCH))) {
        report.shared().stream().filter(seen::add).forEach(row -> add(portion, row));
        for (Row row : report.own()) {
          if (row.table() == Table.APPEARANCE) {
            Row person = known.get(persons.get(List.of(row.get(0), row.get(1))));
            if (seen.add(person)) {
              add(portion, person);
            }
            add(portion, of(row, person.get(0)));
          } else {
            add(portion, row);
          }
        }
      }
      portions.add(portion);
    }
    doubts(store).forEach(doubt -> add(portions.get(portions.size() - 1), doubt));
    return portions;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<Row> doubts(Store store) {
    List<Row> doubts = new ArrayList<>();
    store.select(
        "SELECT person_key, other_key, speaks_for, speaks_against FROM person_doubt",
        row ->
            doubts.add(
                Row.of(
                    Table.PERSON_DOUBT,
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4))));
    return doubts;
  }

  private static Map<Long, Row> persons(Store store) {
    Map<Long, Row> persons = new HashMap<>();
    store.select(
        "SELECT person_key, name, name_key, first_seen, last_seen, reports FROM person",
        row ->
            persons.put(
                row.getLong(1),
                Row.of(
                    Table.PERSON,
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    day(row.getString(4)),
                    day(row.getString(5)),
                    row.getInt(6))));
    return persons;
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static void add(Map<Table, List<Row>> portion, Row row) {
    portion.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
  }

  private static Row of(Row appearance, Object person) {
    Object[] values = new Object[appearance.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == 2 ? person : appearance.get(i);
    }
    return Row.of(Table.APPEARANCE, values);
  }

  /** Prepared batches and nothing else: no comparison, no joining; commits as the loader's. */
  private static void write(Database database, List<Map<Table, List<Row>>> portions)
      throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      for (Map<Table, List<Row>> portion : portions) {
        for (Map.Entry<Table, List<Row>> table : portion.entrySet()) {
          write(database.dialect(), connection, table.getKey(), table.getValue());
        }
        connection.commit();
      }
    }
  }

  private static void write(Dialect dialect, Connection connection, Table table, List<Row> rows)
      throws SQLException {
    List<Column> columns = table.columns();
    String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    String sql = "INSERT INTO " + table.sqlName() + " VALUES (" + marks + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Row row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          dialect.set(insert, i + 1, columns.get(i).type(), row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<MeetingRecord> extract(List<Article> articles, Bienban bienban)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<MeetingRecord>> futures = new ArrayList<>();
      articles.forEach(article -> futures.add(pool.submit(() -> bienban.read(article))));
      List<MeetingRecord> records = new ArrayList<>();
      for (Future<MeetingRecord> future : futures) {
        records.add(future.get());
      }
      return records;
    } finally {
      pool.shutdown();
    }
  }

  private static List<Article> articles(Path file, int most) throws IOException {
    JsonMapper json = new JsonMapper();
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        Stream<String> all = lines.lines()) {
      return all.limit(most)
          .map(json::readTree)
          .map(StoreCost::article)
          .filter(article -> !article.text().isBlank())
          .toList();
    }
  }

  private static Article article(JsonNode line) {
    return Article.of(line.get("text").asString()).withId(line.get("id").asString());
  }

  /** CPU time in nanoseconds of processes beside this one. */
  private interface Clock {
    long nanos() throws Exception;
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Of a server: its first process with those that ended, and those that run. Linux alone. */
  private static long server(long postmaster) {
    return ProcessHandle.allProcesses()
        .map(process -> times(process.pid()))
        .filter(times -> times.length > 0 && (times[0] == postmaster || times[1] == postmaster))
        .mapToLong(times -> (times[2] + times[3] + times[4] + times[5]) * NANOS_A_TICK)
        .sum();
  }

  /**
   * Id, id of the parent, and four times in ticks: own user, system; of ended children the same.
   */
  private static long[] times(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return new long[] {
        pid,
        Long.parseLong(cells[1]),
        Long.parseLong(cells[11]),
        Long.parseLong(cells[12]),
        Long.parseLong(cells[13]),
        Long.parseLong(cells[14])
      };
    } catch (IOException e) {
      return new long[0];
    }
  }

  /**
   * CPU time of the threads of this process whose names begin so, in seconds. Linux alone.
   *
   * @param names as the system cuts them, to fifteen characters
   */
  private static double threads(String... names) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
      return tasks.mapToLong(task -> thread(task, names)).sum() * NANOS_A_TICK / 1e9;
    } catch (IOException e) {
      return 0;
    }
  }

  private static long thread(Path task, String... names) {
    try {
      String stat = Files.readString(task.resolve("stat"));
      String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Stream.of(names).anyMatch(name::startsWith)
          ? Long.parseLong(cells[11]) + Long.parseLong(cells[12])
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * Wall and CPU time in seconds; {@code compiler} and {@code collector} are parts of {@code cpu}:
   * what the virtual machine spent on compiling and on collecting garbage.
   */
  private record Cost(double wall, double cpu, double compiler, double collector) {

    static Cost of(Work work, Clock beside) throws Exception {
      System.gc();
      double compiler = threads("C1 ", "C2 ");
      double collector = threads("GC ", "G1 ", "VM Thread");
      long cpu = own() + beside.nanos();
      long wall = System.nanoTime();
      work.run();
      wall = System.nanoTime() - wall;
      cpu = own() + beside.nanos() - cpu;
      return new Cost(
          wall / 1e9,
          cpu / 1e9,
          threads("C1 ", "C2 ") - compiler,
          threads("GC ", "G1 ", "VM Thread") - collector);
    }

    static Cost median(List<Cost> costs) {
      return new Cost(
          median(costs, Cost::wall),
          median(costs, Cost::cpu),
          median(costs, Cost::compiler),
          median(costs, Cost::collector));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
      return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
    }

    Cost plus(Cost other) {
      return new Cost(
          wall + other.wall,
          cpu + other.cpu,
          compiler + other.compiler,
          collector + other.collector);
    }

    /** CPU time that is left when everything is compiled. */
    double work() {
      return cpu - compiler - collector;
    }

    void print(String name, int articles) {
      System.out.printf(
          Locale.ROOT,
          "%-45s wall %6.2f s  CPU %6.2f s (compiler %.2f, garbage %.2f)  %7.0f articles/s%n",
          name,
          wall,
          cpu,
          compiler,
          collector,
          articles / wall);
    }

    private static long own() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}
