package org.bienban.tables;

import org.bienban.text.Folding;

/** Keys that follow from what a row says, so that it has the same key wherever it is made. */
public final class Keys {

  /** Names longer than any person's are cut; databases limit what an index takes. */
  private static final int LONGEST_NAME = 100;

  private Keys() {}

  /** The key of the report with this id. */
  public static long report(String id) {
    return report(id, new Digest());
  }

  static long report(String id, Digest digest) {
    return of("report", Row.storable(id), digest);
  }

  /** The key of what was rejected at this place in the input. */
  public static long reject(String place) {
    return of("reject", Row.storable(place), new Digest());
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

  private static long of(String kind, String value, Digest digest) {
    digest.add(kind);
    digest.add(value);
    return digest.end();
  }
}
