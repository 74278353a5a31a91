package org.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDigestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "Đồng chí Giàng Páo Mỷ dự",
        "Ho\u0300a, 5 € và 😀",
        "\uD83D",
        "\uDE00\uD83D, half a pair twice",
        "\uD83D\uD83D\uDE00\uFFFF\u07FF\u0800\u007F\u0080"
      })
  void theDigestIsThatOfTheBytes(String text) throws NoSuchAlgorithmException {
    for (String some : new String[] {text, text.repeat(300), "x".repeat(511) + text}) {
      byte[] bytes = some.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(TextDigest.sha256(some)).isEqualTo(HexFormat.of().formatHex(digest));
    }
  }
}
