package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.bienban.spark.Job;
import org.bienban.testing.GeneratedArchive;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The same text gives the same record on one machine, on Spark and in a database. */
class SameRecordTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder = Path.of("");

  private static List<Article> articles() throws IOException {
    GeneratedArchive archive = new GeneratedArchive(11);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      articles.add(article("g" + i, i % 4 == 0 ? archive.news(i) : archive.report(i)));
    }
    articles.add(article("seed", TestFiles.seed()));
    return articles;
  }

  private static Article article(String id, String text) {
    return Article.of(text)
        .withId(id)
        .withUri("https://example.org/" + id)
        .withMediaType("text/plain")
        .withPublishedOn(LocalDate.of(2018, 11, 24));
  }

  @Test
  void onSparkAsOnOneMachine() throws Exception {
    Map<String, MeetingRecord> spark =
        Job.records(articles()).stream()
            .collect(Collectors.toMap(MeetingRecord::id, Function.identity()));
    for (Article article : articles()) {
      MeetingRecord record = Bienban.standard().read(article);
      assertThat(spark.get(record.id())).isEqualTo(withoutRules(record));
    }
  }

  @Test
  void inADatabaseByWayOfSparkAsByWayOfOneMachine() throws Exception {
    Path lines = folder.resolve("articles.jsonl");
    Files.write(lines, articles().stream().map(SameRecordTest::line).toList());
    List<MeetingRecord> records = new ArrayList<>();
    for (Article article : articles()) {
      records.add(Bienban.standard().read(article.withMediaType("application/jsonl")));
    }
    for (Store spark : Store.both(folder)) {
      Store machine = spark.url().contains("sqlite") ? other() : new Store(Postgres.newSchema());
      machine.load(records);
      Job.run(lines, spark.url(), "--format", "jdbc");
      assertThat(spark.rows()).isEqualTo(machine.rows());
      Job.run(lines, spark.url(), "--format", "jdbc");
      assertThat(spark.rows()).isEqualTo(machine.rows());
    }
  }

  private Store other() {
    return new Store("jdbc:sqlite:" + folder.resolve("other.db"));
  }

  private static String line(Article article) {
    return JSON.writeValueAsString(
        Map.of(
            "id", article.id().orElseThrow(),
            "text", article.text(),
            "url", article.uri().orElseThrow(),
            "published", article.publishedOn().orElseThrow().toString()));
  }

  private static MeetingRecord withoutRules(MeetingRecord record) {
    return RecordJson.compact().read(RecordJson.compact().write(record));
  }
}
