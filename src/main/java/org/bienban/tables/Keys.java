package org.bienban.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keys that follow from what a row says, so that it has the same key wherever it is made. */
public final class Keys {

  /** Names longer than any person's are cut; databases limit what an index takes. */
  private static final int LONGEST_NAME = 100;

  private Keys() {}

  /** The key of the report with this id. */
  public static long report(String id) {
    return of("report", List.of(Row.storable(id)));
  }

  /** The key of what was rejected at this place in the input. */
  public static long reject(String place) {
    return of("reject", List.of(Row.storable(place)));
  }

  /** The key of a person that is told from others by these words. */
  public static long person(String... words) {
    return of("person", List.of(words));
  }

  /**
   * What the spellings of one name have in common: {@code "Hoàng Thúy Lan"} and {@code "HOÀNG THUÝ
   * LAN"} give {@code "hoang thuy lan"}. Names that differ in marks alone share it too.
   */
  public static String name(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String folded =
        bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("[\\s\\p{Z}]+", " ").strip();
    return Row.storable(
        folded.length() > LONGEST_NAME ? folded.substring(0, LONGEST_NAME) : folded);
  }

  /** The first 64 bits of the SHA-256 of the values, each told from its neighbours. */
  static long of(String kind, List<? extends @Nullable Object> values) {
    MessageDigest digest = sha256();
    add(digest, kind);
    values.forEach(value -> add(digest, value));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** The same of all values of all rows. */
  static long ofRows(Iterable<Row> rows) {
    MessageDigest digest = sha256();
    for (Row row : rows) {
      add(digest, row.table().name());
      for (int i = 0; i < row.size(); i++) {
        add(digest, row.get(i));
      }
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static void add(MessageDigest digest, @Nullable Object value) {
    if (value == null) {
      digest.update((byte) 0);
      return;
    }
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((byte) 1);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
