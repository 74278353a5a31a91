package org.bienban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BienbanTest {

  /** {@code printf 'Chào' | sha256sum}. */
  private static final String CHAO =
      "8fe6ce90de08a08f0e55f8a35774fde9770008fb3baf834ab26315dbc4d0ad51";

  @Test
  void aTextMayEndWithTheNameBySomebodyIsCalled() {
    String report =
        "Ông Lê Văn Bình, Chủ tịch UBND huyện, dự hội nghị. Phát biểu tại đây, ông Bình";
    assertThat(Bienban.standard().read(report).officials()).hasSize(1);
  }

  @Test
  void withoutAnIdTheTextMakesIt() {
    MeetingRecord record = Bienban.standard().read("Chào");
    assertThat(record.source().sha256()).isEqualTo(CHAO);
    assertThat(record.id()).isEqualTo(CHAO.substring(0, 16));
  }

  @Test
  void theSourceIsThatOfTheArticle() {
    String sha256 = "0".repeat(64);
    Article article =
        Article.of("Chào")
            .withId("a/b")
            .withTitle("Tin")
            .withUri("https://example.org/a")
            .withPublishedOn(LocalDate.of(2018, 11, 24))
            .withHomePlace("Lai Châu")
            .withMediaType("text/html")
            .withSha256(sha256);
    MeetingRecord record = Bienban.standard().read(article);
    assertThat(record.id()).isEqualTo("a/b");
    assertThat(record.source())
        .isEqualTo(
            new Source(
                article.uri(),
                sha256,
                article.mediaType(),
                article.title(),
                article.publishedOn()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n", "\u00a0\u2003", "\u200b\ufeff\u2060"})
  void aBlankTextIsRefused(String text) {
    assertThatThrownBy(() -> Bienban.standard().read(text))
        .isInstanceOf(BienbanException.class)
        .hasMessage("the text is empty or blank");
  }

  @Test
  void aTextOverTheLimitIsRefused() {
    Bienban bienban = Bienban.builder().maxTextLength(3).build();
    assertThat(bienban.read("ôôô").id()).hasSize(16);
    assertThatThrownBy(() -> bienban.read("ôôôô"))
        .isInstanceOf(BienbanException.class)
        .hasMessage(
            "the text has 4 characters, more than the limit of 3; split it or raise the limit");
  }

  @Test
  void theStandardLimitIsTenMillion() {
    String longest = "x".repeat(10_000_000);
    assertThat(Bienban.standard().read(longest).id()).hasSize(16);
    assertThatThrownBy(() -> Bienban.standard().read(longest + "x"))
        .isInstanceOf(BienbanException.class);
  }

  @Test
  void thereIsOneStandard() {
    assertThat(Bienban.standard()).isSameAs(Bienban.standard());
  }

  @Test
  void aLexiconThatIsNoFolderIsRefusedWhenItIsBuilt(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Bienban.Builder builder = Bienban.builder().lexicon(file);
    assertThatThrownBy(builder::build)
        .isInstanceOf(BienbanException.class)
        .hasMessage("the lexicon folder is not a folder: " + file);
    assertThat(builder.lexicon(folder).build()).isNotNull();
  }

  @Test
  void aLimitThatIsNotPositiveIsRefused() {
    Bienban.Builder builder = Bienban.builder().maxTextLength(0);
    assertThatThrownBy(builder::build).isInstanceOf(BienbanException.class);
  }

  @Test
  void articlesAreReadInOrderAndOnlyWhenAskedFor() {
    List<Integer> taken = new ArrayList<>();
    Stream<Article> articles =
        IntStream.range(0, 1000)
            .peek(taken::add)
            .mapToObj(i -> Article.of("x" + i).withId("id" + i));
    Stream<MeetingRecord> records = Bienban.standard().readAll(articles);
    assertThat(taken).isEmpty();
    assertThat(records.limit(3).map(MeetingRecord::id)).containsExactly("id0", "id1", "id2");
    assertThat(taken).hasSize(3);
  }

  @Test
  void manyThreadsAgreeWithOne() {
    List<Article> articles = IntStream.range(0, 500).mapToObj(i -> Article.of("x" + i)).toList();
    assertThat(Bienban.standard().readAll(articles.parallelStream()).toList())
        .isEqualTo(articles.stream().map(Bienban.standard()::read).toList());
  }

  @Test
  void halfASurrogatePairIsRead() {
    assertThat(Bienban.standard().read("a\ud83d").id()).hasSize(16);
  }
}
