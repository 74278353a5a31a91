package org.bienban.property;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its letters and marks apart, and where each place of the composed text went. */
record Decomposed(String text, int[] places) {
  private static final Pattern SPAN = Pattern.compile("\"start\":(\\d+),\"end\":(\\d+)");

  static Decomposed of(String composed) {
    StringBuilder text = new StringBuilder(2 * composed.length());
    int[] places = new int[composed.length() + 1];
    for (int i = 0; i < composed.length(); i++) {
      places[i] = text.length();
      text.append(Normalizer.normalize(composed.substring(i, i + 1), Normalizer.Form.NFD));
    }
    places[composed.length()] = text.length();
    return new Decomposed(text.toString(), places);
  }

  /** JSON with its spans moved to where the same letters stand here. */
  String mapped(String json) {
    Matcher matcher = SPAN.matcher(json);
    return matcher.replaceAll(
        span -> "\"start\":" + place(span.group(1)) + ",\"end\":" + place(span.group(2)));
  }

  private int place(String offset) {
    return places[Integer.parseInt(offset)];
  }
}
