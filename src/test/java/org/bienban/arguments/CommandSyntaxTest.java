package org.bienban.arguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bienban.arguments.OptionSpec.Takes;
import org.bienban.arguments.OptionSpec.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSyntaxTest {

  private static final OptionSpec INK =
      OptionSpec.value("--ink", "COLOUR", "The colour to write with.").withLetter("-i");
  private static final OptionSpec PAGES = OptionSpec.value("--pages", "N", "So many pages.");
  private static final OptionSpec DROP =
      OptionSpec.value("--drop", "ID", "Leave this one out.").with(Takes.ONE_EACH_TIME);
  private static final OptionSpec SEEN =
      OptionSpec.value("--seen", "ID", "Where it was seen.").with(Takes.SEVERAL);
  private static final OptionSpec FAST = OptionSpec.flag("--fast", "Be quick.").withLetter("-q");
  private static final OptionSpec SECRET =
      OptionSpec.value("--secret", "N", "For nobody.").with(Use.HIDDEN);

  private static final CommandSyntax COPY =
      new CommandSyntax(
              "desk copy",
              "Copies papers.",
              List.of(
                  Operand.one("FROM", "What is copied."),
                  new Operand("TO", 0, 2, "Where to; to standard output unless it is given.")),
              List.of(INK, PAGES, DROP, SEEN, FAST, SECRET),
              "Exit code: 0.")
          .plus(OptionSpec.HELP);

  private static Arguments parse(String words) throws UsageException {
    return COPY.parse(List.of(words.split(" ")));
  }

  @Test
  void optionsMayStandAnywhere() throws UsageException {
    Arguments given = parse("-q a --ink red --pages=12 b --drop x --drop=y");
    assertThat(given.operands()).containsExactly("a", "b");
    assertThat(given.operand(1)).isEqualTo("b");
    assertThat(given.has(FAST)).isTrue();
    assertThat(given.has(SEEN)).isFalse();
    assertThat(given.word(INK)).contains("red");
    assertThat(given.word(SEEN)).isEmpty();
    assertThat(given.number(PAGES, 3)).isEqualTo(12);
    assertThat(given.words(DROP)).containsExactly("x", "y");
    assertThat(given.options())
        .containsExactly(
            Map.entry(FAST, List.of()),
            Map.entry(INK, List.of("red")),
            Map.entry(PAGES, List.of("12")),
            Map.entry(DROP, List.of("x", "y")));
  }

  @Test
  void valuesAreTakenAsTheyAreWritten() throws UsageException {
    assertThat(parse("a -i=red").word(INK)).contains("red");
    assertThat(parse("a -ired").word(INK)).contains("red");
    assertThat(parse("a --ink -").word(INK)).contains("-");
    assertThat(parse("a --ink \"red\"").word(INK)).contains("\"red\"");
    assertThat(parse("a --ink=a=b").word(INK)).contains("a=b");
    assertThat(parse("a --pages -1").number(PAGES, 3)).isEqualTo(-1);
    assertThat(parse("a").number(PAGES, 3)).isEqualTo(3);
    assertThat(parse("a --seen x y --seen z").words(SEEN)).containsExactly("x", "y", "z");
    assertThat(parse("-- --ink -q").operands()).containsExactly("--ink", "-q");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-q            | Missing required parameter: 'FROM'",
        "a b c d       | unexpected parameter 'd'",
        "a --ink       | Missing required parameter for option '--ink' (COLOUR)",
        "a --ink -q    | Missing required parameter for option '--ink' (COLOUR)",
        "a -i x -i y   | option '--ink' should be specified only once",
        "a -q --fast   | option '--fast' should be specified only once",
        "a --fast=no   | option '--fast' takes no value, but got '--fast=no'",
        "a --fats      | unknown option '--fats'; did you mean '--fast'?",
        "a --pag 1     | unknown option '--pag'; did you mean '--pages'?",
        "a --pa 1      | unknown option '--pa'",
        "a --pagse=1   | unknown option '--pagse'; did you mean '--pages'?",
        "a --secert 1  | unknown option '--secert'",
        "a -x          | unknown option '-x'",
      })
  void whatIsWrongIsNamed(String words, String message) {
    assertThatThrownBy(() -> parse(words)).isInstanceOf(UsageException.class).hasMessage(message);
  }

  @Test
  void aWrongValueIsNamedWithItsOption() throws UsageException {
    Arguments given = parse("a --pages two");
    assertThatThrownBy(() -> given.number(PAGES, 1))
        .isInstanceOf(UsageException.class)
        .hasMessage("Invalid value for option '--pages': 'two' is not a whole number");
  }

  @Test
  void aRequiredOptionMustBeThere() throws UsageException {
    CommandSyntax strict =
        new CommandSyntax("desk", "", List.of(), List.of(INK.with(Use.REQUIRED)), "");
    assertThat(strict.parse(List.of("-i", "red")).operands()).isEmpty();
    assertThatThrownBy(() -> strict.parse(List.of()))
        .hasMessage("Missing required option: '--ink=COLOUR'");
  }

  @Test
  void helpExcusesWhatIsMissing() throws UsageException {
    assertThat(parse("--help").has(OptionSpec.HELP)).isTrue();
    assertThat(parse("-qh").has(OptionSpec.HELP)).isTrue();
  }

  @Test
  void behindTheFirstOperandNothingIsRead() throws UsageException {
    Arguments given = COPY.parseUpToOperand(List.of("-q", "a", "--fats", "-i"));
    assertThat(given.has(FAST)).isTrue();
    assertThat(given.operands()).containsExactly("a", "--fats", "-i");
    assertThat(given.wordsForCommand()).containsExactly("-q", "--fats", "-i");
  }

  @Test
  void theHelpIsInColumns() {
    assertThat(COPY.help())
        .isEqualTo(
            """
            Usage: desk copy [-i=COLOUR] [--pages=N] [--drop=ID]... [--seen=ID...]... [-q]
                             [-h] FROM [TO...]
            Copies papers.
                  FROM          What is copied.
                  [TO...]       Where to; to standard output unless it is given.
              -i, --ink=COLOUR  The colour to write with.
                  --pages=N     So many pages.
                  --drop=ID     Leave this one out. May be given several times.
                  --seen=ID...  Where it was seen.
              -q, --fast        Be quick.
              -h, --help        Show this help message and exit.

            Exit code: 0.
            """);
    assertThat(COPY.help(Map.of("copy", "Copies."))).contains("Commands:\n  copy  Copies.\n");
  }
}
