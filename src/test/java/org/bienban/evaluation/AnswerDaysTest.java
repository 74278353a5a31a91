package org.bienban.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDaysTest {

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2021-03-12, , 2021-03-12",
    ", 2021-03-12, 2021-03-12",
    ", , ''",
    "2021-03-12, 2021-03-12, 2021-03-12",
    "2021-02-27, 2021-03-01, 2021-02-27 2021-02-28 2021-03-01",
    "XXXX-02-28, XXXX-03-01, XXXX-02-28 XXXX-02-29 XXXX-03-01",
    "XXXX-12-31, XXXX-01-01, XXXX-12-31 XXXX-01-01",
    "2021-03-12, 2021-03-10, ''",
    "12/3, 14/3, 12/3 14/3",
  })
  void aRangeIsEachOfItsDays(String start, String end, String expected) {
    assertThat(
            Answer.days(Optional.ofNullable(start), Optional.ofNullable(end))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2021-01-01, 2021-12-31, 61", "2021-01-01, 2021-01-31, 31"})
  void aVeryLongRangeIsCut(String start, String end, long expected) {
    assertThat(Answer.days(Optional.of(start), Optional.of(end))).hasSize((int) expected);
  }
}
