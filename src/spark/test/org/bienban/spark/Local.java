package org.bienban.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.bienban.Article;
import org.bienban.testing.GeneratedArchive;
import org.bienban.testing.TestFiles;

/** Spark in the JVM of the tests, and articles for it. */
final class Local {

  private static final StructType ARTICLE =
      new StructType()
          .add("id", "string")
          .add("text", "string")
          .add("url", "string")
          .add("published", "date");

  private Local() {}

  /** The session of all tests. */
  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.extensions", BienbanExtensions.class.getName())
        .config("spark.sql.warehouse.dir", TestFiles.base().resolve("target/warehouse").toString())
        .getOrCreate();
  }

  /** Reports and news, and the report that the product was made for. */
  static List<Article> articles(GeneratedArchive archive, int count) {
    List<Article> articles =
        IntStream.range(0, count)
            .mapToObj(i -> Article.of(i % 3 == 2 ? archive.news(i) : archive.report(i)))
            .toList();
    return IntStream.rangeClosed(0, count)
        .mapToObj(i -> i < count ? articles.get(i) : Article.of(TestFiles.seed()))
        .map(Local::told)
        .toList();
  }

  private static Article told(Article article) {
    String id = "a" + Integer.toHexString(article.text().hashCode());
    return article
        .withId(id)
        .withUri("https://example.org/" + id)
        .withMediaType("text/plain")
        .withPublishedOn(LocalDate.of(2018, 11, 24));
  }

  /** The same as rows. */
  static Dataset<Row> rows(List<Article> articles) {
    List<Row> rows = articles.stream().map(Local::row).toList();
    return session().createDataFrame(rows, ARTICLE).repartition(3);
  }

  private static Row row(Article article) {
    return RowFactory.create(
        article.id().orElseThrow(),
        article.text(),
        article.uri().orElseThrow(),
        java.sql.Date.valueOf(article.publishedOn().orElseThrow()));
  }
}
