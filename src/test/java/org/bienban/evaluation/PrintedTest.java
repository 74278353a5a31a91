package org.bienban.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

  @ParameterizedTest(name = "{0} to {1} decimals is {2}")
  @CsvSource({
    "0.0625, 3, 0.062",
    "0.1875, 3, 0.188",
    "0.5, 0, 0",
    "1.5, 0, 2",
    "1, 3, 1.000",
    "0.0005, 3, 0.001",
    "0, 3, 0.000"
  })
  void roundingIsToTheEvenDigitOfTheExactValue(double value, int decimals, String expected) {
    assertThat(Printed.fixed(value, decimals)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0, 0.0",
    "1, 1.0",
    "0.1, 0.1",
    "0.7059, 0.7059",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "0.000012, 1.2e-05",
    "2E-323, 2e-323",
    "12.5, 12.5"
  })
  void realsHaveAsFewDigitsAsTellThem(double value, String expected) {
    assertThat(Printed.real(value)).isEqualTo(expected);
  }

  @Test
  void realsReadBackEqual() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      double value = Math.scalb(random.nextDouble(), random.nextInt(40) - 30);
      assertThat(Double.parseDouble(Printed.real(value))).isEqualTo(value);
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "26, 26",
    "26.0, 26",
    "98.50, 98.5",
    "1200000, 1200000",
    "1.2E6, 1200000",
    "0.12345678, 0.123457",
    "0.00001, 1e-05",
    "12345678901234567, 12345678901234568"
  })
  void numbersAreWholeOrRounded(BigDecimal value, String expected) {
    assertThat(Printed.number(Optional.of(value))).isEqualTo(expected);
  }

  @Test
  void textIsQuotedSoThatAllOfItIsSeen() {
    assertThat(Printed.quoted("Sở Y tế")).isEqualTo("'Sở Y tế'");
    assertThat(Printed.quoted("H'Nga")).isEqualTo("\"H'Nga\"");
    assertThat(Printed.quoted("'\"")).isEqualTo("'\\'\"'");
    assertThat(Printed.quoted("a\u00a0b\u200bc\n\\")).isEqualTo("'a\\xa0b\\u200bc\\n\\\\'");
    assertThat(Printed.quoted("\ud83d\ude00\udb40\udc01")).isEqualTo("'\ud83d\ude00\\U000e0001'");
    assertThat(Printed.list(List.of("a", "b"))).isEqualTo("['a', 'b']");
    assertThat(Printed.quoted(Optional.empty())).isEqualTo("None");
  }

  @Test
  void orderIsThatOfCodePoints() {
    assertThat(Printed.ORDER.compare("\ud83d\ude00", "\uff01")).isPositive();
    assertThat(Printed.ORDER.compare("a", "ab")).isNegative();
    assertThat(Printed.ORDER.compare("a", "a")).isZero();
  }
}
