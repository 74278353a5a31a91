package org.bienban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.bienban.lexicon.DocumentKind;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Lexicon;
import org.bienban.record.DocumentMention;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final DocumentFinder FINDER = new DocumentFinder();

  static List<TestRow> citations() {
    return TestRow.of("document/citations.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("citations")
  void citationsAreFound(TestRow row) {
    assertThat(found(row.get("text"))).as(row.get("why")).isEqualTo(row.get("expected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("citations")
  void decomposedTextGivesTheSame(TestRow row) {
    assertThat(found(Normalizer.normalize(row.get("text"), Normalizer.Form.NFD)))
        .as(row.get("why"))
        .isEqualTo(row.get("expected"));
  }

  @Test
  void spansHoldKindAndNumber() {
    String text = "theo Nghị quyết số 18-NQ/TW, 19-NQ/TW của Trung ương";
    List<DocumentMention> found = FINDER.find(LEXICON.annotate(text));
    assertThat(found)
        .extracting(mention -> mention.span().in(text))
        .containsExactly("Nghị quyết số 18-NQ/TW", "19-NQ/TW");
  }

  @Test
  void everyKindOfTheTableCanBeReached() {
    assertThat(LEXICON.entries(Layers.DOCUMENT_KINDS))
        .allSatisfy(
            kind -> {
              List<DocumentMention> found =
                  FINDER.find(LEXICON.annotate(kind.text() + " số 12-AB/CD"));
              if (kind.use() == DocumentKind.Use.NONE) {
                assertThat(found).isEmpty();
              } else {
                assertThat(found).extracting(DocumentMention::kind).containsExactly(kind.kind());
              }
            });
  }

  private static String found(String text) {
    List<DocumentMention> found = FINDER.find(LEXICON.annotate(text));
    return found.isEmpty()
        ? "-"
        : found.stream().map(DocumentFinderTest::written).collect(Collectors.joining(" + "));
  }

  private static String written(DocumentMention mention) {
    return mention.kind()
        + mention.number().map(number -> " " + number).orElse("")
        + mention.symbol().map(symbol -> " [" + symbol + "]").orElse("")
        + mention.issuer().map(issuer -> " {" + issuer + "}").orElse("")
        + mention.name().map(name -> " “" + name + "”").orElse("");
  }
}
