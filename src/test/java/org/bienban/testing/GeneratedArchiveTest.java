package org.bienban.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedArchiveTest {
  private static final int SIZE = 200_000;

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameArticles() throws IOException {
    List<Article> once = new GeneratedArchive(7).mixture(SIZE);
    assertThat(new GeneratedArchive(7).mixture(SIZE)).isEqualTo(once);
    assertThat(texts(new GeneratedArchive(8).mixture(SIZE)))
        .doesNotContainAnyElementsOf(texts(once));
  }

  @Test
  void aLargerMixtureBeginsWithTheSmallerOne() throws IOException {
    GeneratedArchive archive = new GeneratedArchive(7);
    List<Article> small = archive.mixture(SIZE);
    assertThat(archive.mixture(2 * SIZE)).startsWith(small.toArray(Article[]::new));
  }

  @Test
  void aMixtureHasTheSizeAskedForButForPartOfAnArticle() throws IOException {
    List<Article> articles = new GeneratedArchive(7).mixture(SIZE);
    long size = bytes(articles);
    assertThat(size).isGreaterThanOrEqualTo(SIZE);
    assertThat(size - bytes(articles.subList(articles.size() - 1, articles.size())))
        .isLessThan(SIZE);
    assertThat(new GeneratedArchive(7).mixture(0)).isEmpty();
  }

  @Test
  void everyThirdArticleReportsAMeetingAndTheOthersDoNot() throws IOException {
    List<Article> articles = new GeneratedArchive(7).mixture(SIZE);
    Bienban bienban = Bienban.standard();
    for (int i = 0; i < articles.size(); i++) {
      boolean meeting = bienban.read(articles.get(i)).meeting().isPresent();
      assertThat(meeting).as(articles.get(i).text()).isEqualTo(GeneratedArchive.isReport(i));
    }
  }

  @Test
  void everyTextIsFilled() throws IOException {
    GeneratedArchive archive = new GeneratedArchive(7);
    assertThat(IntStream.range(0, 200).mapToObj(archive::news))
        .noneMatch(text -> text.contains("{"));
    assertThat(IntStream.range(0, 200).mapToObj(archive::report))
        .noneMatch(text -> text.contains("{"));
  }

  @Test
  void filesOfOneSeedHaveTheSameBytes() throws IOException {
    Path once = folder.resolve("once.jsonl.gz");
    Path again = folder.resolve("again.jsonl.gz");
    new GeneratedArchive().write(50, once);
    new GeneratedArchive().write(50, again);
    assertThat(again).hasSameBinaryContentAs(once);
    assertThat(Files.size(once)).isPositive();
  }

  private static List<String> texts(List<Article> articles) {
    return articles.stream().map(Article::text).toList();
  }

  private static long bytes(List<Article> articles) {
    return texts(articles).stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();
  }
}
