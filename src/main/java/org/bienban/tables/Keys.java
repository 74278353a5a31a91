package org.bienban.tables;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.bienban.text.Folding;
import org.jspecify.annotations.Nullable;

/** Keys that follow from what a row says, so that it has the same key wherever it is made. */
public final class Keys {

  /** Names longer than any person's are cut; databases limit what an index takes. */
  private static final int LONGEST_NAME = 100;

  private static final int FIRST_SIZE = 1 << 13;

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    add(bytes, kind);
    values.forEach(value -> add(bytes, value));
    return digest(bytes);
  }

  /** The same of all values of all rows. */
  static long ofRows(Iterable<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
    for (Row row : rows) {
      add(bytes, row.table().name());
      for (int i = 0; i < row.size(); i++) {
        add(bytes, row.get(i));
      }
    }
    return digest(bytes);
  }

  private static void add(ByteArrayOutputStream bytes, @Nullable Object value) {
    if (value == null) {
      bytes.write(0);
    } else if (value instanceof Long number) {
      add(bytes, 1, number);
    } else if (value instanceof Integer number) {
      add(bytes, 2, number);
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      add(bytes, 3, text.length);
      bytes.writeBytes(text);
    }
  }

  private static void add(ByteArrayOutputStream bytes, int kind, long number) {
    bytes.write(kind);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes.write((int) (number >>> shift));
    }
  }

  private static long digest(ByteArrayOutputStream bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
