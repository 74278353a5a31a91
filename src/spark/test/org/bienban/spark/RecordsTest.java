package org.bienban.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.tables.Column;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Table;
import org.bienban.testing.GeneratedArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static List<Article> articles = List.of();
  private static Dataset<Row> rows = Local.session().emptyDataFrame();

  @BeforeAll
  static void generate() throws Exception {
    articles = Local.articles(new GeneratedArchive(), 60);
    rows = Local.rows(articles).cache();
  }

  private static List<String> expected() {
    return articles.stream()
        .map(article -> RecordJson.compact().write(Bienban.standard().read(article)))
        .toList();
  }

  @Test
  void typedRowsSayWhatTheJsonSays() {
    List<Row> records = BienbanSpark.records(rows, BienbanOptions.standard()).collectAsList();
    assertThat(records).extracting(RowJson::line).containsExactlyInAnyOrderElementsOf(expected());
  }

  @Test
  void valuesAreDecimalsAndDaysAreDates() {
    StructType schema = BienbanSpark.schema();
    assertThat(schema.apply("counts").dataType().sql()).contains("value: DECIMAL(38,9)");
    assertThat(schema.apply("source").dataType().sql()).contains("publishedOn: DATE");
    assertThat(schema.apply("id").nullable()).isFalse();
    assertThat(schema.apply("meeting").nullable()).isTrue();
  }

  @Test
  void badTextsAreRejectsAndFailNothing() {
    List<Row> texts = new ArrayList<>();
    texts.add(RowFactory.create("null", null));
    texts.add(RowFactory.create("blank", "\u00a0 "));
    texts.add(RowFactory.create("long", "x".repeat(2001)));
    texts.add(RowFactory.create("good", "Hội nghị có 12 đại biểu."));
    Dataset<Row> mixed =
        Local.session()
            .createDataFrame(texts, new StructType().add("id", "string").add("text", "string"));
    BienbanOptions options = BienbanOptions.standard().withMaxLength(2000);
    assertThat(BienbanSpark.records(mixed, options).select("id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("good");
    assertThat(BienbanSpark.rejects(mixed, options).collectAsList())
        .extracting(row -> row.getString(1) + ": " + row.getString(2))
        .containsExactlyInAnyOrder(
            "null: the field 'text' is missing; name the field of the text by --columns text=…",
            "blank: the text is empty or blank",
            "long: the text has 2001 characters, more than the limit of 2000; split it or raise"
                + " --max-bytes");
  }

  @Test
  void anotherNameOfTheTextIsAnOption() {
    Dataset<Row> renamed = rows.withColumnRenamed("text", "body");
    assertThatThrownBy(() -> BienbanSpark.records(renamed, BienbanOptions.standard()))
        .hasMessageContaining("there is no column 'text' among id, body");
    BienbanOptions options =
        BienbanOptions.standard().withColumns("body", "id", "url", "title", "published");
    assertThat(BienbanSpark.records(renamed, options).count()).isEqualTo(articles.size());
  }

  @Test
  void aTimeIsTheDayInVietnam() {
    Dataset<Row> evening =
        Local.session()
            .sql(
                "SELECT 'Hội nghị có 12 đại biểu.' AS text,"
                    + " timestamp'2018-11-24 18:30:00 UTC' AS published");
    Row record = BienbanSpark.records(evening, BienbanOptions.standard()).first();
    assertThat(RowJson.line(record)).contains("\"publishedOn\":\"2018-11-25\"");
  }

  @Test
  void theSqlFunctionTakesOneToFourArguments() {
    SparkSession session = Local.session();
    rows.createOrReplaceTempView("articles");
    List<Row> whole =
        session.sql("SELECT bienban(text, id, url, published) FROM articles").collectAsList();
    assertThat(whole)
        .extracting(row -> RowJson.line(row.getStruct(0)))
        .containsExactlyInAnyOrderElementsOf(expected());
    assertThat(session.sql("SELECT bienban(text).id FROM articles").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(
            articles.stream().map(a -> Bienban.standard().read(a.text()).id()).toList());
    assertThat(session.sql("SELECT bienban(cast(null AS string))").first().isNullAt(0)).isTrue();
    assertThatThrownBy(() -> session.sql("SELECT bienban()").collectAsList())
        .hasMessageContaining("give (text[, id, url, published])");
  }

  @Test
  void theSqlFunctionIsRegisteredByOneLine() {
    SparkSession other = Local.session().newSession();
    BienbanSpark.register(other);
    String officials =
        "SELECT explode(bienban('Đồng chí Giàng Páo Mỷ, Phó Bí thư Tỉnh ủy Lai Châu dự')"
            + ".officials.name)";
    assertThat(other.sql(officials).first().getString(0)).isEqualTo("Giàng Páo Mỷ");
  }

  @Test
  void tablesHaveTheRowsAndColumnsOfTheDatabase() {
    Map<Table, Dataset<Row>> tables = BienbanSpark.tables(rows, BienbanOptions.standard());
    List<ReportRows> all =
        articles.stream().map(a -> ReportRows.of(Bienban.standard().read(a))).toList();
    assertThat(tables.keySet()).containsExactlyElementsOf(Table.ofReports());
    for (Table table :
        List.of(Table.APPEARANCE, Table.TITLE_HELD, Table.FIGURE, Table.FIGURE_CHECK)) {
      assertThat(tables.get(table).count())
          .isPositive()
          .isEqualTo(all.stream().mapToLong(rows -> rows.own(table).size()).sum());
    }
    assertThat(tables.get(Table.FIGURE).columns())
        .containsExactlyElementsOf(Table.FIGURE.columns().stream().map(Column::name).toList());
    assertThat(tables.get(Table.APPEARANCE).columns()).doesNotContain("person_key");
    assertThat(tables.get(Table.OFFICE).count())
        .isEqualTo(
            all.stream()
                .flatMap(rows -> rows.shared().stream())
                .filter(row -> row.table() == Table.OFFICE)
                .distinct()
                .count());
  }

  @Test
  void theExtractorIsBuiltOnce() {
    BienbanOptions options = BienbanOptions.standard().withMaxLength(123_456);
    int before = Extractors.built();
    assertThat(BienbanSpark.records(rows.repartition(7), options).count())
        .isEqualTo(articles.size());
    BienbanSpark.records(rows, options.withHomePlace("Lai Châu")).count();
    assertThat(Extractors.built()).isEqualTo(before + 1);
  }

  @Test
  void aNumberThatNoDecimalHoldsIsNull() {
    String digits = "9".repeat(31);
    Dataset<Row> huge =
        Local.session().sql("SELECT 'Hội nghị có " + digits + " đại biểu, 12 xã.' AS text");
    List<Row> values =
        BienbanSpark.records(huge, BienbanOptions.standard())
            .select(functions.explode(functions.col("counts")).as("c"))
            .selectExpr("c.value IS NULL AND length(c.text) > 30 OR c.value = 12")
            .collectAsList();
    assertThat(values).allMatch(row -> row.getBoolean(0));
  }

  @Test
  void columnsStandInTheOrderOfTheJson() {
    assertThat(Arrays.asList(BienbanSpark.schema().fieldNames()))
        .startsWith("format", "id", "source", "meeting", "venues", "officials")
        .endsWith("checks", "diagnostics");
  }
}
