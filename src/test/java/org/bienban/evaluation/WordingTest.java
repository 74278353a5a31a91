package org.bienban.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Uỷ viên | ủy viên | capitals and the place of the tone mark",
        "HÒA BÌNH | Hoà Bình | capitals and the place of the tone mark",
        "Kỹ sư | kĩ sư | y at the end after a consonant",
        "Quy Nhơn | qui nhơn | y at the end after qu",
        "Trưởng ban. | Trưởng ban | a full stop at the end",
        "- Trưởng ban – | Trưởng ban | dashes at either end",
        "(Trưởng ban) | Trưởng ban | brackets at either end",
        "[ Trưởng ban ] … | Trưởng ban | marks of several kinds",
        "Trưởng  ban\u00a0Dân vận | Trưởng ban Dân vận | blanks of several kinds",
        "Trưởng\u200b ban | Trưởng ban | a zero-width character",
        "Đoàn “Thanh niên” | Đoàn Thanh niên | quotation marks",
        "Mặt trận-Tổ quốc | Mặt trận — Tổ quốc | kinds of dashes and blanks around them",
        "MTTQ;UBND | MTTQ ; UBND | marks are words",
      })
  void wordingsAreTheSame(String a, String b, String why) {
    assertThat(Wording.of(a)).isEqualTo(Wording.of(b));
    assertThat(Wording.of(Normalizer.normalize(a, Normalizer.Form.NFD))).isEqualTo(Wording.of(b));
  }

  @ParameterizedTest(name = "{0} ≠ {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Bí thư | Bị thư | another tone",
        "Mai | May | y after a vowel",
        "Trưởng, ban | Trưởng ban | a mark inside",
        "Ban Dân vận | Ban Dân | a word more",
        "Tân | Tăn | another vowel",
      })
  void wordingsDiffer(String a, String b, String why) {
    assertThat(Wording.of(a)).isNotEqualTo(Wording.of(b));
  }

  @ParameterizedTest(name = "{0} / {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c d | a b c d | 1.0",
        "a b c d | d c | 0.6666666666666666",
        "a a b | a c | 0.4",
        "a | b | 0",
        "'' | b | 0",
        "a | '' | 0",
      })
  void wordsInCommonCountOnceEach(String a, String b, double expected) {
    assertThat(Wording.inCommon(a, b)).isEqualTo(expected);
  }
}
