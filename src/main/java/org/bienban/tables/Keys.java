package org.bienban.tables;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.bienban.text.Folding;
import org.jspecify.annotations.Nullable;

/** Keys that follow from what a row says, so that it has the same key wherever it is made. */
public final class Keys {

  /** Names longer than any person's are cut; databases limit what an index takes. */
  private static final int LONGEST_NAME = 100;

  private static final int FIRST_SIZE = 1 << 8;
  private static final int FIRST_SIZE_OF_ROWS = 1 << 13;

  private static final VarHandle LITTLE_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Keys() {}

  /** The key of the report with this id. */
  public static long report(String id) {
    return of("report", List.of(Row.storable(id)));
  }

  /** The key of what was rejected at this place in the input. */
  public static long reject(String place) {
    return of("reject", List.of(Row.storable(place)));
  }

  /**
   * What the spellings of one name have in common: {@code "Hoàng Thúy Lan"} and {@code "HOÀNG THUÝ
   * LAN"} give the same. It is for comparing, not for reading. Sightings whose names have different
   * keys are never joined but by hand.
   */
  public static String name(String name) {
    String folded = Folding.fold(name);
    return Row.storable(
        folded.length() > LONGEST_NAME ? folded.substring(0, LONGEST_NAME) : folded);
  }

  /** The first 64 bits of the SHA-256 of the values, each told from its neighbours. */
  static long of(String kind, List<? extends @Nullable Object> values) {
    Bytes bytes = new Bytes(FIRST_SIZE);
    bytes.add(kind);
    values.forEach(bytes::add);
    return bytes.digest();
  }

  /** The same of all values of all rows. */
  static long ofRows(Iterable<Row> rows) {
    Bytes bytes = new Bytes(FIRST_SIZE_OF_ROWS);
    for (Row row : rows) {
      bytes.add(row.table().name());
      for (int i = 0; i < row.size(); i++) {
        bytes.add(row.get(i));
      }
    }
    return bytes.digest();
  }

  /** Values as bytes. For one thread. */
  private static final class Bytes {

    private static final int NUMBER = 1 + Long.BYTES;

    private byte[] bytes;
    private int size;

    Bytes(int capacity) {
      bytes = new byte[capacity];
    }

    void add(@Nullable Object value) {
      if (value == null) {
        room(1);
        bytes[size++] = 0;
      } else if (value instanceof Long number) {
        add(1, number);
      } else if (value instanceof Integer number) {
        add(2, number);
      } else {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        add(3, text.length);
        room(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
      }
    }

    private void add(int kind, long number) {
      room(NUMBER);
      bytes[size] = (byte) kind;
      LITTLE_ENDIAN.set(bytes, size + 1, number);
      size += NUMBER;
    }

    private void room(int more) {
      if (bytes.length - size < more) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
      }
    }

    long digest() {
      try {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(bytes, 0, size);
        return ByteBuffer.wrap(sha256.digest()).getLong();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
