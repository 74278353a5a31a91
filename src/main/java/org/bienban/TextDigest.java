package org.bienban;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a text's UTF-8, which is written piece by piece and never held as a whole. What is
 * no character, half of a surrogate pair, counts as a question mark, as in {@code
 * text.getBytes(UTF_8)}.
 */
final class TextDigest {
  private static final int CAPACITY = 512;

  /** The most bytes of one character. */
  private static final int LONGEST = 4;

  private final MessageDigest digest;
  private final byte[] bytes = new byte[CAPACITY + LONGEST];
  private int size;

  private TextDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest in 64 hex digits. */
  static String sha256(String text) {
    TextDigest out = new TextDigest();
    out.add(text);
    return HexFormat.of().formatHex(out.digest.digest());
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (size >= CAPACITY) {
        flush();
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        put(c);
      } else if (!Character.isSurrogate(c)) {
        addLetter(c);
      } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
        addPair(text.codePointAt(i++));
      } else {
        put('?');
      }
    }
    flush();
  }

  private void addLetter(char c) {
    if (c < 0x800) {
      put(0xC0 | (c >> 6));
    } else {
      put(0xE0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3F));
    }
    put(0x80 | (c & 0x3F));
  }

  private void addPair(int c) {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }

  private void put(int b) {
    bytes[size++] = (byte) b;
  }

  private void flush() {
    digest.update(bytes, 0, size);
    size = 0;
  }
}
