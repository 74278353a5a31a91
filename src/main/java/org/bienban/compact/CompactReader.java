package org.bienban.compact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Reads what {@link CompactWriter} wrote, in the same order. Every array is taken over as one
 * piece, so that a cold virtual machine does nothing number by number. For one thread.
 */
public final class CompactReader {
  private final ByteBuffer in;

  private CompactReader(byte[] written) {
    this.in = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A reader of what a writer gave. */
  public static CompactReader of(byte[] written) {
    return new CompactReader(written);
  }

  /**
   * A reader of a file below {@code org/bienban/models} on the class path.
   *
   * @return empty where the product was compiled but not built, so that there is no such file
   * @throws UncheckedIOException if the file is there and cannot be read
   */
  public static Optional<CompactReader> model(String file) {
    try (InputStream in = CompactReader.class.getResourceAsStream("/org/bienban/models/" + file)) {
      return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("models/" + file + " cannot be read", e);
    }
  }

  /** The next array, of bytes. */
  public byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  /** The next array, of UTF-16 units. */
  public char[] chars() {
    char[] values = new char[in.getInt()];
    in.asCharBuffer().get(values);
    skip(values.length * Character.BYTES);
    return values;
  }

  /** The next array, of integers. */
  public int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  /** The next array, of long integers. */
  public long[] longs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /** The next array, of floating-point numbers. */
  public double[] doubles() {
    double[] values = new double[in.getInt()];
    in.asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  /** The next texts. */
  public CompactTexts texts() {
    int[] ends = ints();
    return new CompactTexts(bytes(), ends);
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
