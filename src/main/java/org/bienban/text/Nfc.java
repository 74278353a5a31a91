package org.bienban.text;

import java.text.Normalizer;

/** The composed form of Unicode (NFC), in which all values of a record are written. */
public final class Nfc {
  private Nfc() {}

  /**
   * The text in NFC. Nearly every text is in it, and of characters that nothing can change a look
   * at each tells.
   */
  public static String of(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!CharTypes.isComposed(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text.toString();
  }
}
