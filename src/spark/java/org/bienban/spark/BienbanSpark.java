package org.bienban.spark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bienban.tables.Table;

/**
 * Records of texts on Spark.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().parquet("news");       // text; id, url, title, published where there are
 * Dataset<Row> records = BienbanSpark.records(articles, BienbanOptions.standard());
 * records.selectExpr("id", "explode(officials) AS official").select("id", "official.name");
 *
 * BienbanSpark.register(spark);
 * spark.sql("SELECT bienban(text).officials.name FROM news");
 * }</pre>
 *
 * <p>The extractor is built once in each executor, when the first task needs it. A text that gives
 * no record does not fail the job: it has no row here, but one of {@link #rejects}.
 */
public final class BienbanSpark {

  private BienbanSpark() {}

  /** The schema of records: that of their JSON, with types. */
  public static StructType schema() {
    return RecordSchema.standard().type();
  }

  /**
   * The records of texts, each as a row of the {@linkplain #schema() schema}.
   *
   * @param articles has a column of the text, and perhaps of id, url, title and day of publication;
   *     other columns are passed over
   * @throws IllegalArgumentException if there is no column of the text
   */
  public static Dataset<Row> records(Dataset<Row> articles, BienbanOptions options) {
    Dataset<Row> outcomes = outcomes(articles, options, Form.RECORD);
    return outcomes.where(functions.col("reject").isNull()).select("record.*");
  }

  /** The texts that give no record, with {@code place}, {@code id} and {@code reason}. */
  public static Dataset<Row> rejects(Dataset<Row> articles, BienbanOptions options) {
    Dataset<Row> outcomes = outcomes(articles, options, Form.JSON);
    return outcomes.where(functions.col("reject").isNotNull()).select("reject.*");
  }

  /**
   * The tables that the database has, of the records of these texts, each with the columns that it
   * has there. Reading one of them reads the texts: who wants several persists the texts' {@link
   * #records} or lets the {@linkplain ExtractJob job} write them.
   */
  public static Map<Table, Dataset<Row>> tables(Dataset<Row> articles, BienbanOptions options) {
    Dataset<Row> outcomes = outcomes(articles, options, Form.TABLES);
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    Table.ofReports().forEach(table -> tables.put(table, table(outcomes, table)));
    return tables;
  }

  /** Makes the SQL function {@code bienban(text[, id, url, published])} known to a session. */
  public static void register(SparkSession session) {
    SqlFunction.register(session);
  }

  /** One table of outcomes; what reports share, each once. */
  static Dataset<Row> table(Dataset<Row> outcomes, Table table) {
    Dataset<Row> rows =
        outcomes
            .select(functions.explode(functions.col(table.sqlName())).as("row"))
            .select("row.*");
    return table.isShared() ? rows.dropDuplicates() : rows;
  }

  private static Dataset<Row> outcomes(Dataset<Row> articles, BienbanOptions options, Form form) {
    Broadcast<BienbanOptions> broadcast = broadcast(articles.sparkSession(), options);
    return outcomes(articles, options, new Outcomes.Settings(broadcast, form, null));
  }

  /** What becomes of the rows of a dataset. */
  static Dataset<Row> outcomes(
      Dataset<Row> articles, BienbanOptions options, Outcomes.Settings settings) {
    return wanted(articles, options)
        .mapPartitions(new RowItems(settings), Rows.encoder(settings.type()));
  }

  static Broadcast<BienbanOptions> broadcast(SparkSession session, BienbanOptions options) {
    return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(options);
  }

  /** The columns that are read, as text. */
  private static Dataset<Row> wanted(Dataset<Row> articles, BienbanOptions options) {
    List<String> there = List.of(articles.columns());
    if (!there.contains(options.text())) {
      throw new IllegalArgumentException(
          "there is no column '"
              + options.text()
              + "' among "
              + String.join(", ", there)
              + "; name the column of the text");
    }
    List<Column> wanted = new ArrayList<>();
    for (String name : options.columns()) {
      if (there.contains(name)) {
        wanted.add(text(articles, name).as(name));
      }
    }
    if (there.contains(Places.COLUMN)) {
      wanted.add(functions.col(Places.COLUMN));
    }
    return articles.select(wanted.toArray(Column[]::new));
  }

  /** A point in time keeps its zone, so that its day is that in Việt Nam. */
  private static Column text(Dataset<Row> articles, String name) {
    Column column = articles.col("`" + name + "`");
    return articles.schema().apply(name).dataType().equals(DataTypes.TimestampType)
        ? functions.date_format(column, "yyyy-MM-dd'T'HH:mm:ssXXX")
        : column.cast("string");
  }
}
