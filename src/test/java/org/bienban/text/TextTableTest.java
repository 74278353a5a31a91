package org.bienban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.Span;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTableTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  static List<TestRow> tokens() {
    return TestRow.of("text/tokens.tsv");
  }

  static List<TestRow> shapes() {
    return TestRow.of("text/shapes.tsv");
  }

  static List<TestRow> folding() {
    return TestRow.of("text/folding.tsv");
  }

  static List<TestRow> sentences() {
    return TestRow.of("text/sentences.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void textIsCutIntoTokens(TestRow row) {
    assertThat(String.join(" · ", words(row.get("text")))).isEqualTo(row.get("tokens"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void decomposedTextIsCutInTheSamePlaces(TestRow row) {
    String text = Normalizer.normalize(row.get("text"), Normalizer.Form.NFD);
    String cut = String.join(" · ", words(text));
    assertThat(Normalizer.normalize(cut, Normalizer.Form.NFC)).isEqualTo(row.get("tokens"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokens")
  void tokensAndTheBlanksBetweenThemAreTheText(TestRow row) {
    String text = row.get("text");
    Tokens tokens = LEXICON.annotate(text).tokens();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(text.substring(at, tokens.start(i))).matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");
      at = tokens.end(i);
    }
    assertThat(text.substring(at)).matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void aTokenHasAShape(TestRow row) {
    Tokens tokens = LEXICON.annotate(row.get("token")).tokens();
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.shape(0)).isEqualTo(Shape.valueOf(row.get("shape")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folding")
  void wordsAreComparedInOneForm(TestRow row) {
    boolean same = Folding.fold(row.get("one")).equals(Folding.fold(row.get("other")));
    assertThat(same).as(row.get("why")).isEqualTo(row.get("kind").equals("same"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void textIsCutIntoSentences(TestRow row) {
    AnnotatedText text = LEXICON.annotate(row.get("text"));
    List<String> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      found.add(text.tokens().text(text.sentences().start(s), text.sentences().end(s)));
    }
    assertThat(String.join(" | ", found)).as(row.get("why")).isEqualTo(row.get("sentences"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void everyTokenIsInItsSentence(TestRow row) {
    AnnotatedText text = LEXICON.annotate(row.get("text"));
    for (int i = 0; i < text.tokens().size(); i++) {
      int sentence = text.sentences().of(i);
      assertThat(i).isBetween(text.sentences().start(sentence), text.sentences().end(sentence) - 1);
    }
  }

  @Test
  void lettersWithoutBlanksAreOneTokenHoweverLong() {
    String text = "đồngChíxq".repeat(200_000);
    assertThat(new VietnameseTokenizer(LEXICON.vocabulary()).tokens(text).size()).isEqualTo(1);
  }

  @Test
  void theTokenizerIsOneOfOpenNlp() {
    VietnameseTokenizer tokenizer = new VietnameseTokenizer(LEXICON.vocabulary());
    String text = "Bà Đỗ Thị Ái, TP.HCM";
    assertThat(tokenizer.tokenize(text)).containsExactly("Bà", "Đỗ", "Thị", "Ái", ",", "TP.HCM");
    assertThat(tokenizer.tokenizePos(text)).contains(new Span(3, 5)).hasSize(6);
  }

  @Test
  void everyWordOfTheVocabularyFoldsToItsOwnId() {
    Vocabulary vocabulary = LEXICON.vocabulary();
    for (String word : List.of("Uỷ", "hoà", "ĐỒNG", "kỹ", "T.Ư")) {
      String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
      assertThat(vocabulary.id(decomposed)).isEqualTo(vocabulary.id(word));
      assertThat(vocabulary.id(word.toLowerCase(Locale.ROOT))).isEqualTo(vocabulary.id(word));
    }
    assertThat(vocabulary.id("xyzzy")).isEqualTo(Vocabulary.UNKNOWN);
  }

  private static List<String> words(String text) {
    Tokens tokens = LEXICON.annotate(text).tokens();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
