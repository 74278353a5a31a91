package org.bienban.tables;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first 64 bits of the SHA-256 of values, each told from its neighbours. To be used again after
 * each {@link #end}. For one thread.
 */
final class Digest {

  private static final int FIRST_SIZE = 1 << 8;
  private static final int LARGER_SIZE = 1 << 12;
  private static final int NUMBER = 1 + Long.BYTES;

  /** Of a character of the basic plane, in UTF-8. */
  private static final int MOST_BYTES = 3;

  private static final VarHandle LITTLE_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final MessageDigest sha256;
  private byte[] bytes;
  private int size;

  /** A digest of a few values at a time. */
  Digest() {
    this(sha256(), FIRST_SIZE);
  }

  private Digest(MessageDigest sha256, int size) {
    this.sha256 = sha256;
    this.bytes = new byte[size];
  }

  /** Another one, of more values, to be used by turns with this one. */
  Digest beside() {
    return new Digest(sha256, LARGER_SIZE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a value. */
  void add(@Nullable Object value) {
    if (value == null) {
      room(1);
      bytes[size++] = 0;
    } else if (value instanceof String text) {
      add(text);
    } else if (value instanceof Integer number) {
      add(2, number);
    } else if (value instanceof Long number) {
      add(1, number);
    } else {
      add(value.toString());
    }
  }

  /** Adds the name of a row's table and its values. */
  void add(Row row) {
    add(row.table().name());
    for (int i = 0; i < row.size(); i++) {
      add(row.get(i));
    }
  }

  private void add(int kind, long number) {
    room(NUMBER);
    put(kind, number, size);
    size += NUMBER;
  }

  private void put(int kind, long number, int at) {
    bytes[at] = (byte) kind;
    LITTLE_ENDIAN.set(bytes, at + 1, number);
  }

  /** As UTF-8, its length before it. */
  private void add(String text) {
    room(NUMBER + MOST_BYTES * text.length());
    int end = encode(text, size + NUMBER);
    if (end < 0) {
      addEncoded(text.getBytes(StandardCharsets.UTF_8));
    } else {
      put(3, end - size - NUMBER, size);
      size = end;
    }
  }

  private void addEncoded(byte[] text) {
    add(3, text.length);
    room(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
  }

  /**
   * Where the text ends that was put at {@code from}; negative where it holds a surrogate. Most
   * texts are too short for the copy that the library makes.
   */
  private int encode(String text, int from) {
    byte[] to = bytes;
    int at = from;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isSurrogate(c)) {
        return -1;
      } else {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return at;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** The digest of what was added since the last one. */
  long end() {
    sha256.update(bytes, 0, size);
    size = 0;
    return ByteBuffer.wrap(sha256.digest()).getLong();
  }
}
