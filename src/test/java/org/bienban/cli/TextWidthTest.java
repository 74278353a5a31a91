package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {

  @ParameterizedTest
  @ValueSource(strings = {"Giàng Páo Mỷ", "Nguyễn Thị Hường", "ĐẶNG", "abc", "Niê Kđăm"})
  void marksOfTheirOwnTakeNoColumn(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(TextWidth.of(name)).isEqualTo(name.length());
    assertThat(TextWidth.of(decomposed)).isEqualTo(name.length());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Phó Bí thư Tỉnh ủy | 11 | Phó Bí thư/Tỉnh ủy",
        "Phó Bí thư Tỉnh ủy | 40 | Phó Bí thư Tỉnh ủy",
        "abcdefgh | 3 | abc/def/gh",
        "a bcdefgh i | 3 | a/bcd/efg/h i",
        "'' | 5 | ''",
      })
  void longTextGoesOnInTheNextLine(String text, int width, String lines) {
    assertThat(TextWidth.wrap(text, width)).containsExactly(lines.split("/", -1));
  }

  @Test
  void nothingInTheTextCommandsTheTerminal() {
    assertThat(TextWidth.clean("a\u001b[31mb\r\n\tc\u00a0 d\u200b")).isEqualTo("a [31mb c d\u200b");
    assertThat(TextWidth.of("d\u200b")).isEqualTo(1);
    assertThat(TextWidth.of("習近平")).isEqualTo(6);
  }
}
