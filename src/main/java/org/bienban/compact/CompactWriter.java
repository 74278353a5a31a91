package org.bienban.compact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes arrays one behind the other, each with its length before it, the low byte of a number
 * first. {@link CompactReader} reads them in the same order. For one thread.
 */
public final class CompactWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Writes bytes. */
  public void bytes(byte... values) {
    start(values.length, Byte.BYTES);
    out.writeBytes(values);
  }

  /** Writes UTF-16 units. */
  public void chars(char... values) {
    byte[] bytes = start(values.length, Character.BYTES);
    order(bytes).asCharBuffer().put(values);
    out.writeBytes(bytes);
  }

  /** Writes integers. */
  public void ints(int... values) {
    byte[] bytes = start(values.length, Integer.BYTES);
    order(bytes).asIntBuffer().put(values);
    out.writeBytes(bytes);
  }

  /** Writes long integers. */
  public void longs(long... values) {
    byte[] bytes = start(values.length, Long.BYTES);
    order(bytes).asLongBuffer().put(values);
    out.writeBytes(bytes);
  }

  /** Writes floating-point numbers, to the last bit. */
  public void doubles(double... values) {
    byte[] bytes = start(values.length, Double.BYTES);
    order(bytes).asDoubleBuffer().put(values);
    out.writeBytes(bytes);
  }

  /** Writes texts, each to be read alone. */
  public void texts(List<String> texts) {
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    int[] ends = new int[texts.size()];
    for (int i = 0; i < ends.length; i++) {
      letters.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
      ends[i] = letters.size();
    }
    ints(ends);
    bytes(letters.toByteArray());
  }

  /** Everything written so far. */
  public byte[] toByteArray() {
    return out.toByteArray();
  }

  /** Writes the length of an array, and gives room for its numbers. */
  private byte[] start(int length, int size) {
    byte[] bytes = new byte[Integer.BYTES];
    order(bytes).putInt(length);
    out.writeBytes(bytes);
    return new byte[length * size];
  }

  private static ByteBuffer order(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
