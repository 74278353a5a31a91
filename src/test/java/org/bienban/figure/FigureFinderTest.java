package org.bienban.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.lexicon.FigureCue;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Lexicon;
import org.bienban.lexicon.NumberWord;
import org.bienban.lexicon.Unit;
import org.bienban.record.Check;
import org.bienban.record.Count;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final FigureFinder FINDER = new FigureFinder();

  static Stream<TestRow> counts() {
    return Stream.of(
            "numbers",
            "units",
            "money",
            "approximation",
            "ranges_ratios",
            "not_counts",
            "phenomena")
        .flatMap(table -> TestRow.of("figure/" + table + ".tsv").stream());
  }

  static List<TestRow> breakdowns() {
    return TestRow.of("figure/breakdowns.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void countsAreFound(TestRow row) {
    assertThat(found(row.get("text"))).as(row.get("why")).isEqualTo(row.get("expected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void decomposedTextGivesTheSame(TestRow row) {
    assertThat(found(Normalizer.normalize(row.get("text"), Normalizer.Form.NFD)))
        .as(row.get("why"))
        .isEqualTo(row.get("expected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void countsAreFoundInsideASentence(TestRow row) {
    String text = "Theo báo cáo, " + row.get("text") + " (ảnh: Ban Biên tập).";
    if (row.get("kind").equals("exact")) {
      assertThat(found(text)).as(row.get("why")).isEqualTo(row.get("expected"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakdowns")
  void wholesAreBrokenDown(TestRow row) {
    List<Breakdown> found = FINDER.find(LEXICON.annotate(row.get("text"))).breakdowns();
    String written =
        found.stream().map(FigureFinderTest::written).collect(Collectors.joining("; "));
    assertThat(written.isEmpty() ? "-" : written).as(row.get("why")).isEqualTo(row.get("expected"));
  }

  @Test
  void spansHoldNumberAndUnit() {
    String text = "có hơn 500 người nghe.";
    FigureMention mention = FINDER.find(LEXICON.annotate(text)).mentions().get(0);
    assertThat(mention.mention().in(text)).isEqualTo("500 người nghe");
    assertThat(mention.mention().by()).contains("figure.single");
  }

  @Test
  void everyUnitOfTheTableCanBeReached() {
    assertThat(LEXICON.entries(Layers.UNITS))
        .allSatisfy(
            unit -> {
              String number = unit.use() == Unit.Use.SCALED ? "12 triệu " : "12 ";
              FigureMention mention =
                  FINDER.find(LEXICON.annotate(number + unit.text())).mentions().get(0);
              assertThat(mention.unit()).isEqualTo(unit.form().orElse(unit.text()));
              assertThat(mention.kind()).isEqualTo(unit.kind());
            });
  }

  @Test
  void everyNumberWordHasAValue() {
    assertThat(LEXICON.entries(Layers.NUMBER_WORDS))
        .allSatisfy(
            word -> {
              String found = found(phraseWith(word) + " đại biểu");
              assertThat(found).as(word.text()).isNotEqualTo("-");
            });
  }

  @Test
  void everyWordOfExactnessSaysHowExactAFigureIs() {
    assertThat(LEXICON.entries(Layers.FIGURE_CUES))
        .filteredOn(cue -> cue.approximation() != Count.Approximation.EXACT)
        .allSatisfy(
            cue -> {
              String text =
                  cue.is(FigureCue.Use.AFTER) ? "12 xã " + cue.text() : cue.text() + " 12 xã";
              FigureMention mention = FINDER.find(LEXICON.annotate(text)).mentions().get(0);
              assertThat(mention.approximation()).as(text).isEqualTo(cue.approximation());
            });
  }

  @Test
  void everyIdiomCountsNothing() {
    assertThat(LEXICON.entries(Layers.FIGURE_CUES))
        .filteredOn(cue -> cue.is(FigureCue.Use.IDIOM))
        .allSatisfy(
            cue -> assertThat(found("lãnh đạo " + cue.text())).as(cue.text()).isEqualTo("-"));
  }

  @Test
  void wordsThatOnlyLookLikeNamesLetCountsPass() {
    assertThat(LEXICON.entries(Layers.FIGURE_CUES))
        .filteredOn(cue -> cue.is(FigureCue.Use.NEUTRAL) && !cue.is(FigureCue.Use.OUT_OF))
        .allSatisfy(
            cue -> assertThat(found(cue.text() + " 12 xã")).as(cue.text()).endsWith("12 xã"));
  }

  @Test
  void everyNameTakesItsNumber() {
    assertThat(LEXICON.entries(Layers.FIGURE_CUES))
        .filteredOn(cue -> cue.is(FigureCue.Use.NAME))
        .allSatisfy(
            cue -> {
              String name = cue.text().substring(0, 1).toUpperCase(Locale.ROOT);
              String text = name + cue.text().substring(1) + " 12 xã";
              assertThat(found(text)).as(text).doesNotContain("12 xã");
            });
  }

  private static String phraseWith(NumberWord word) {
    return switch (word.role()) {
      case DIGIT -> "chỉ có " + word.text();
      case TEN -> word.text();
      case ONES -> "hai mươi " + word.text();
      case TENS, HUNDRED, SCALE -> "hai " + word.text();
      case LINK -> "hai trăm " + word.text() + " ba";
      case HALF -> "hai nghìn " + word.text();
      case NOUGHT -> "hai nghìn " + word.text() + " trăm linh ba";
      case NONE -> "có " + word.text() + " và 12";
    };
  }

  @Test
  void emptyTextsGiveNothing() {
    for (String text : List.of("", " \n", "1", "/", "(", "1/", "trong đó", "5 người:")) {
      assertThat(FINDER.find(LEXICON.annotate(text)).breakdowns()).isEmpty();
    }
  }

  @Test
  void repeatsStayLinear() {
    for (String piece :
        List.of("5 người, gồm 3 người: ", "1 triệu ", "12/", "hai nghìn ", "3 - ", "một trong ")) {
      FINDER.find(LEXICON.annotate(piece.repeat(20_000)));
    }
  }

  private static String found(String text) {
    List<FigureMention> mentions = FINDER.find(LEXICON.annotate(text)).mentions();
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(FigureFinderTest::written).collect(Collectors.joining("; "));
  }

  private static String written(FigureMention mention) {
    String mark =
        switch (mention.approximation()) {
          case EXACT -> "";
          case ABOUT -> "≈";
          case AT_LEAST -> "≥";
          case AT_MOST -> "≤";
        };
    String range = mention.max().map(max -> "-" + max.toPlainString()).orElse("");
    String whole = mention.of().map(of -> "/" + of.toPlainString()).orElse("");
    return mark + mention.value().toPlainString() + range + whole + " " + mention.unit();
  }

  private static String written(Breakdown breakdown) {
    FigureMention total = breakdown.total();
    String parts =
        breakdown.parts().stream()
            .map(part -> part.value().toPlainString())
            .collect(Collectors.joining(", "));
    String sign =
        breakdown.kind() == Check.Kind.RATIO ? " / " : breakdown.exhaustive() ? " = " : " > ";
    String holds = !breakdown.exhaustive() ? "" : breakdown.holds() ? " holds" : " fails";
    return total.value().toPlainString() + " " + total.unit() + sign + parts + holds;
  }
}
