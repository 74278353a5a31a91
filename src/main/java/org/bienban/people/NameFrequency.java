package org.bienban.people;

import java.util.HashMap;
import java.util.Map;
import org.bienban.text.Folding;

/**
 * How many officials of a name are to be expected: {@code "Nguyễn Văn Thanh"} is common, {@code
 * "Giàng Páo Mỷ"} is not.
 *
 * <p>Family, middle and given names are taken as independent, which holds well enough to tell names
 * of forty bearers from names of one. Immutable.
 */
final class NameFrequency {
  /** Officials whom the press of the country names within some years, by rough order. */
  private static final double OFFICIALS = 30_000;

  /** A word that the tables do not have was seen less often than their rarest. */
  private static final double UNSEEN = 2;

  /** How many of the women whom the press names are officials, for one man. */
  private static final double WOMEN = 0.4;

  private static final double FEWEST = 0.01;

  /** Shares of names with two, three, and four or more words. */
  private static final double[] LENGTHS = {0.02, 0.06, 0.76, 0.16};

  private final Map<String, int[]> counts = new HashMap<>();
  private final double[] totals = new double[3];

  private final Careers careers;

  private NameFrequency(Careers careers) {
    this.careers = careers;
  }

  static NameFrequency load(Careers careers) {
    NameFrequency names = new NameFrequency(careers);
    for (String[] row : PeopleTable.rows("name_words.tsv")) {
      names.add(row);
    }
    return names;
  }

  private void add(String[] row) {
    int[] known = counts.computeIfAbsent(Folding.fold(row[0]), word -> new int[3]);
    for (int part = 0; part < known.length; part++) {
      int count = row[part + 1].isEmpty() ? 0 : Integer.parseInt(row[part + 1]);
      known[part] += count;
      totals[part] += count;
    }
  }

  /**
   * The expected number of officials of a name.
   *
   * @param folded the name as {@link Folding#fold} gives it
   * @return from {@value #FEWEST} up
   */
  double expected(String folded) {
    String[] words = folded.split(" ");
    double share = LENGTHS[Math.min(words.length, LENGTHS.length) - 1];
    for (int i = 0; i < words.length; i++) {
      int part = i == 0 ? 0 : i == words.length - 1 ? 2 : 1;
      share *= share(words[i], part);
    }
    boolean isWoman = words.length > 2 && careers.is(Careers.Kind.WOMAN, words[1]);
    return Math.max(FEWEST, OFFICIALS * share * (isWoman ? WOMEN : 1));
  }

  private double share(String word, int part) {
    int[] known = counts.get(word);
    double seen = known == null ? 0 : known[part];
    return Math.max(seen, UNSEEN) / totals[part];
  }
}
