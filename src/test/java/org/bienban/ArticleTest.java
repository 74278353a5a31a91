package org.bienban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final Article BARE = Article.of("Chào");

  @Test
  void onlyTheTextIsRequired() {
    assertThat(BARE.text()).isEqualTo("Chào");
    assertThat(BARE.id()).isEmpty();
    assertThat(BARE.publishedOn()).isEmpty();
  }

  @Test
  void eachPartIsSetByItselfAndTheArticleBeforeStaysAsItWas() {
    String sha256 = "0".repeat(64);
    LocalDate day = LocalDate.of(2018, 11, 24);
    Article full =
        BARE.withSha256(sha256)
            .withMediaType("text/html")
            .withHomePlace("Lai Châu")
            .withPublishedOn(day)
            .withUri("u")
            .withTitle("t")
            .withId("i");
    assertThat(full.text()).isEqualTo("Chào");
    assertThat(full.id()).contains("i");
    assertThat(full.title()).contains("t");
    assertThat(full.uri()).contains("u");
    assertThat(full.publishedOn()).contains(day);
    assertThat(full.homePlace()).contains("Lai Châu");
    assertThat(full.mediaType()).contains("text/html");
    assertThat(full.sha256()).contains(sha256);
    assertThat(BARE).isEqualTo(Article.of("Chào"));
  }

  @Test
  void blankOrMalformedPartsAreRefused() {
    assertThatThrownBy(() -> BARE.withId(" ")).hasMessage("id is blank: ' '");
    assertThatThrownBy(() -> BARE.withHomePlace("")).hasMessage("homePlace is blank: ''");
    assertThatThrownBy(() -> BARE.withSha256("abc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sha256 is not 64 lower-case hex digits: 'abc'");
  }
}
