package org.bienban.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.bienban.input.FileReports;
import org.bienban.input.InputException;

/**
 * The files below a folder, by how they are read: Parquet and lines of JSON in pieces, by many
 * tasks a file; compressed lines, CSV, texts and pages a file a task. Files with other endings, and
 * those whose path has a name with {@code _} or {@code .} at its start, are passed over.
 */
final class Inputs {

  /** Small files of so many bytes together are one task. */
  private static final long BYTES_OF_TASK = 32L << 20;

  private static final StructType FILE =
      new StructType().add("path", "string").add("place", "string").add("id", "string");

  private final SparkSession session;
  private final Places places;
  private final List<Path> parquet = new ArrayList<>();
  private final List<Path> lines = new ArrayList<>();
  private final List<Path> whole = new ArrayList<>();
  private long wholeBytes;

  private Inputs(SparkSession session, Places places) {
    this.session = session;
    this.places = places;
  }

  /**
   * Finds the files.
   *
   * @param given a folder or file of any file system that Hadoop knows
   * @throws InputException if there is none that can be read
   */
  static Inputs find(SparkSession session, String given) throws IOException, InputException {
    Path root = new Path(given);
    FileSystem files = root.getFileSystem(session.sparkContext().hadoopConfiguration());
    if (!files.exists(root)) {
      throw new InputException(given + ": there is no such file or folder");
    }
    Inputs inputs = new Inputs(session, Places.of(given, files.makeQualified(root)));
    RemoteIterator<LocatedFileStatus> found = files.listFiles(root, /* recursive= */ true);
    while (found.hasNext()) {
      LocatedFileStatus file = found.next();
      inputs.add(file.getPath(), file.getLen());
    }
    inputs.sort();
    if (inputs.parquet.isEmpty() && inputs.lines.isEmpty() && inputs.whole.isEmpty()) {
      throw new InputException(
          given + ": there is no file to read; give .parquet, .jsonl, .csv, .json, .txt or .html");
    }
    return inputs;
  }

  private void add(Path file, long bytes) {
    String below = places.below(file);
    String name = file.getName().toLowerCase(Locale.ROOT);
    if (isHidden(below)) {
      return;
    }
    if (name.endsWith(".parquet")) {
      parquet.add(file);
    } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      lines.add(file);
    } else if (below.isEmpty() || FileReports.canRead(name)) {
      whole.add(file);
      wholeBytes += bytes;
    }
  }

  /** So that partitions are the same in every run. */
  private void sort() {
    parquet.sort(null);
    lines.sort(null);
    whole.sort(null);
  }

  private static boolean isHidden(String below) {
    return below.startsWith("_")
        || below.startsWith(".")
        || below.contains("/_")
        || below.contains("/.");
  }

  /** What becomes of all of them. */
  Dataset<Row> outcomes(BienbanOptions options, Outcomes.Settings settings) {
    List<Dataset<Row>> parts = new ArrayList<>();
    if (!parquet.isEmpty()) {
      parts.add(parquet(options, settings));
    }
    if (!lines.isEmpty()) {
      parts.add(lines(settings));
    }
    if (!whole.isEmpty()) {
      parts.add(whole(settings));
    }
    return parts.stream().reduce(Dataset::union).orElseThrow();
  }

  private Dataset<Row> parquet(BienbanOptions options, Outcomes.Settings settings) {
    Dataset<Row> rows = session.read().parquet(addresses(parquet));
    return BienbanSpark.outcomes(
        rows.withColumn(Places.COLUMN, functions.col("_metadata.file_path")), options, settings);
  }

  private Dataset<Row> lines(Outcomes.Settings settings) {
    return session
        .read()
        .option("lineSep", "\n")
        .text(addresses(lines))
        .selectExpr("cast(value AS binary)", "_metadata.file_path", "_metadata.file_block_start")
        .mapPartitions(new LineItems(settings, places), Rows.encoder(settings.type()));
  }

  private Dataset<Row> whole(Outcomes.Settings settings) {
    Map<String, String> ids = FileReports.ids(whole.stream().map(this::name).toList());
    List<Row> rows = whole.stream().map(file -> row(file, ids)).toList();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    long tasks = Math.max(4L * context.defaultParallelism(), wholeBytes / BYTES_OF_TASK);
    return session
        .createDataFrame(context.parallelize(rows, (int) Math.min(tasks, rows.size())), FILE)
        .mapPartitions(new FileItems(settings), Rows.encoder(settings.type()));
  }

  private Row row(Path file, Map<String, String> ids) {
    Optional<String> id = Optional.ofNullable(ids.get(name(file)));
    return RowFactory.create(file.toString(), places.of(file), id.orElse(null));
  }

  private String name(Path file) {
    String below = places.below(file);
    return below.isEmpty() ? file.getName() : below;
  }

  private static String[] addresses(List<Path> files) {
    return files.stream().map(Path::toString).toArray(String[]::new);
  }
}
