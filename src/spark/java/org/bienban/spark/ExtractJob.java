package org.bienban.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.bienban.BienbanException;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.database.DatabaseException;
import org.bienban.input.InputException;
import org.bienban.tables.Table;

/**
 * The job that reads an archive and writes records:
 *
 * <pre>{@code
 * spark-submit --class org.bienban.spark.ExtractJob bienban-spark.jar IN OUT --format parquet
 * }</pre>
 *
 * <p>{@code OUT} has {@code records} (or a folder for each table) and {@code rejects}; it replaces
 * the result of an earlier run when it is whole. What a text, a row or a file holds never fails the
 * job.
 */
public final class ExtractJob {

  private static final int WRONG = 2;
  private static final double MILLIS = 1e3;

  private final SparkSession session;
  private final JobOptions options;
  private final BienbanOptions reading;
  private final RunCounts counts = new RunCounts();

  private ExtractJob(SparkSession session, JobOptions options) throws InputException {
    this.session = session;
    this.options = options;
    this.reading = options.reading();
    session.sparkContext().register(counts, "bienban");
  }

  /** Runs the job; tells the counts on standard error. */
  public static void main(String[] args) {
    try {
      Arguments given = JobOptions.SYNTAX.parse(List.of(args));
      if (given.has(OptionSpec.HELP)) {
        System.out.print(JobOptions.SYNTAX.help());
      } else {
        run(new JobOptions(given));
      }
    } catch (UsageException e) {
      System.err.println("bienban: " + e.getMessage());
      System.err.print(JobOptions.SYNTAX.help());
      System.exit(WRONG);
    }
  }

  private static void run(JobOptions options) {
    try (SparkSession session = SparkSession.builder().appName("bienban").getOrCreate()) {
      long started = System.currentTimeMillis();
      Counts counts = run(session, options);
      double seconds = (System.currentTimeMillis() - started) / MILLIS;
      System.err.printf(Locale.ROOT, "bienban: %s, %.1f s%n", counts, seconds);
    } catch (InputException | BienbanException | DatabaseException e) {
      System.err.println("bienban: " + e.getMessage());
      System.exit(WRONG);
    } catch (IOException e) {
      System.err.println("bienban: " + e);
      System.exit(WRONG);
    }
  }

  /** The same in a session that is there. */
  static Counts run(SparkSession session, JobOptions options) throws IOException, InputException {
    return new ExtractJob(session, options).run();
  }

  private Counts run() throws IOException, InputException {
    Inputs inputs = Inputs.find(session, options.in());
    Outcomes.Settings settings =
        new Outcomes.Settings(BienbanSpark.broadcast(session, reading), form(), counts);
    Dataset<Row> outcomes = inputs.outcomes(reading, settings);
    if (options.output() == JobOptions.Output.JDBC) {
      DatabaseLoad.to(options).load(outcomes);
    } else {
      write(outcomes);
    }
    return counts.value();
  }

  private Form form() {
    return switch (options.output()) {
      case PARQUET -> Form.RECORD;
      case TABLES -> Form.TABLES;
      case JSON, JDBC -> Form.JSON;
    };
  }

  /** Texts are read once: what became of them waits on the executors' disks. */
  private void write(Dataset<Row> outcomes) throws IOException, InputException {
    Replacement result =
        Replacement.begin(options.out(), session.sparkContext().hadoopConfiguration());
    Dataset<Row> kept = outcomes.persist(StorageLevel.DISK_ONLY());
    Column isRecord = functions.col("reject").isNull();
    Dataset<Row> records = kept.where(isRecord);
    Dataset<Row> rejects = kept.where(functions.not(isRecord)).select("reject.*");
    switch (options.output()) {
      case PARQUET -> writer(records, "record.*").parquet(result.part("records"));
      case JSON -> writer(records, "value").text(result.part("records"));
      default -> writeTables(kept, result);
    }
    if (options.output() == JobOptions.Output.JSON) {
      rejects.write().json(result.part("rejects"));
    } else {
      rejects.write().parquet(result.part("rejects"));
    }
    kept.unpersist();
    result.finish(counts.value().json());
  }

  private DataFrameWriter<Row> writer(Dataset<Row> records, String columns) {
    return options.isByYear()
        ? records.select(columns, "year").write().partitionBy("year")
        : records.select(columns).write();
  }

  private static void writeTables(Dataset<Row> outcomes, Replacement result) {
    for (Table table : Table.ofReports()) {
      BienbanSpark.table(outcomes, table).write().parquet(result.part(table.sqlName()));
    }
  }
}
