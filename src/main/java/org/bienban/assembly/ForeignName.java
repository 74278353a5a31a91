package org.bienban.assembly;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a foreign name without accents and initials, which reports write or leave out:
 * {@code Bruno Rodríguez Parrilla} and {@code Bruno Rodriguez} are one name.
 */
record ForeignName(List<String> words) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s.]+");

  static ForeignName of(String name) {
    String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = MARKS.matcher(small).replaceAll("");
    List<String> words = Arrays.stream(GAPS.split(plain)).filter(w -> w.length() > 1).toList();
    return new ForeignName(words.isEmpty() ? List.of(plain) : words);
  }

  String first() {
    return words.get(0);
  }

  /** True where the words of the shorter name, two at least, stand in the longer in their order. */
  boolean isVariantOf(ForeignName other) {
    boolean longer = words.size() > other.words.size();
    List<String> full = longer ? words : other.words;
    List<String> part = longer ? other.words : words;
    int at = 0;
    for (String word : full) {
      at += at < part.size() && part.get(at).equals(word) ? 1 : 0;
    }
    return part.size() > 1 && at == part.size() && part.get(0).equals(full.get(0));
  }
}
