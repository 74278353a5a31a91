package org.bienban.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.bienban.record.Title;
import org.bienban.role.Holding;
import org.bienban.role.TitleMention;
import org.bienban.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The offices of one person: wordings of one office are one title. Two wordings are one office
 * where their positions agree but for {@code thường trực}, their bodies agree as far as both name
 * one, and so do their places. An office held now and the same held before are two.
 */
final class Offices {
  private final List<Office> offices = new ArrayList<>();
  private final Map<Key, Office> byKey = new HashMap<>();

  /** One office with all its wordings, the fullest first. */
  static final class Office {
    private final List<TitleMention> wordings = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();
    private boolean shared;
    private boolean left;

    /** The fullest wording. */
    TitleMention fullest() {
      return wordings.get(0);
    }

    /** The fullest wording that fits, else the fullest of all. */
    TitleMention best(Predicate<TitleMention> fits) {
      for (TitleMention wording : wordings) {
        if (fits.test(wording)) {
          return wording;
        }
      }
      return fullest();
    }

    /** The same office with a body, where no wording names one. */
    Office completed(Antecedents antecedents) {
      Optional<TitleMention> full = isBare() ? antecedents.complete(fullest()) : Optional.empty();
      if (full.isEmpty()) {
        return this;
      }
      Office office = new Office();
      office.wordings.add(full.get());
      office.wordings.addAll(others());
      office.shared = shared;
      office.left = left;
      return office;
    }

    private boolean isBare() {
      for (TitleMention title : wordings) {
        if (title.body().isPresent() && !Antecedents.isNoun(title)) {
          return false;
        }
      }
      return true;
    }

    /** The other wordings, in the order of the text. */
    List<TitleMention> others() {
      return wordings.subList(1, wordings.size());
    }

    /** Whether a list gave the title to several persons. */
    boolean shared() {
      return shared;
    }

    /** Elected or appointed in this report, if any wording says so. */
    Title.Status status() {
      if (left) {
        return Title.Status.FORMER;
      }
      for (TitleMention wording : wordings) {
        if (wording.status() != Title.Status.CURRENT) {
          return wording.status();
        }
      }
      return Title.Status.CURRENT;
    }

    /**
     * True for an office with a body beside a bare one of its kind to which its holder comes:
     * {@code A, Phó Giám đốc Sở Tài chính, … giữ chức vụ Phó Giám đốc}.
     */
    private boolean isLeftFor(TitleMention next) {
      return next.status() == Title.Status.ELECT
          && next.body().isEmpty()
          && fullest().body().isPresent()
          && status() == Title.Status.CURRENT
          && fullest().from() < next.from();
    }

    /** A seat in a committee of the Party, which does not end with a new office. */
    private boolean isSeat() {
      TitleMention title = fullest();
      boolean party = title.branch().filter(branch -> branch == Title.Branch.PARTY).isPresent();
      return party && title.kind() == TitleMention.Kind.MEMBER;
    }

    private void add(TitleMention wording) {
      boolean fuller =
          wordings.isEmpty() || wording.expanded().length() > fullest().expanded().length();
      wordings.add(fuller ? 0 : wordings.size(), wording);
    }
  }

  /**
   * Ends the offices that somebody leaves for a new one: those named beside it, but for seats in
   * committees.
   */
  void endForNew(IntPredicate besideNew) {
    for (Office office : offices) {
      boolean current = office.status() == Title.Status.CURRENT;
      if (current && !office.isSeat() && besideNew.test(office.fullest().from())) {
        office.left = true;
      }
    }
  }

  void add(Holding holding) {
    Key key = Key.of(holding.title());
    Office office = matching(key);
    if (office == null || office.isLeftFor(holding.title())) {
      office = new Office();
      offices.add(office);
    }
    if (byKey.putIfAbsent(key, office) == null) {
      office.keys.add(key);
    }
    office.add(holding.title());
    office.shared |= holding.shared();
  }

  /** The offices in the order in which the report first names them. */
  List<Office> all() {
    return offices;
  }

  private @Nullable Office matching(Key key) {
    Office known = byKey.get(key);
    if (known != null) {
      return known;
    }
    for (Office office : offices) {
      if (office.keys.stream().allMatch(key::agrees)) {
        return office;
      }
    }
    return null;
  }

  /** True for two wordings of one office. */
  static boolean agree(TitleMention a, TitleMention b) {
    return sameOffice(a, b) && Key.of(a).agrees(Key.of(b));
  }

  /** True for two offices of one position in different bodies or places. */
  static boolean rival(TitleMention a, TitleMention b) {
    return sameOffice(a, b) && !Key.of(a).agrees(Key.of(b));
  }

  private static boolean sameOffice(TitleMention a, TitleMention b) {
    return a.office().equals(b.office())
        || Folding.fold(a.office()).equals(Folding.fold(b.office()));
  }

  /** What wordings are compared by, folded once. */
  private record Key(String office, String body, String place) {

    static Key of(TitleMention title) {
      return new Key(Folding.fold(title.office()), folded(title.body()), folded(title.placeName()));
    }

    private static String folded(Optional<String> name) {
      return name.isPresent() ? Folding.fold(name.get()) : "";
    }

    boolean agrees(Key other) {
      return office.equals(other.office) && agree(body, other.body) && agree(place, other.place);
    }

    /** True where one of two names is missing or goes on where the other ends. */
    private static boolean agree(String a, String b) {
      return a.startsWith(b) || b.startsWith(a);
    }
  }
}
