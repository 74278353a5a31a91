package org.bienban.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.bienban.record.Title;
import org.bienban.role.Holding;
import org.bienban.role.PlaceRef;
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

  /** One office with all its wordings, the fullest first. */
  static final class Office {
    private final List<TitleMention> wordings = new ArrayList<>();
    private boolean shared;
    private boolean left;

    /** The fullest wording. */
    TitleMention fullest() {
      return wordings.get(0);
    }

    /** The fullest wording that fits, else the fullest of all. */
    TitleMention best(Predicate<TitleMention> fits) {
      return wordings.stream().filter(fits).findFirst().orElse(fullest());
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
    Office office = matching(holding.title());
    if (office == null) {
      office = new Office();
      offices.add(office);
    }
    office.add(holding.title());
    office.shared |= holding.shared();
  }

  /** The offices in the order in which the report first names them. */
  List<Office> all() {
    return offices;
  }

  private @Nullable Office matching(TitleMention title) {
    for (Office office : offices) {
      if (office.wordings.stream().allMatch(wording -> same(wording, title))) {
        return office;
      }
    }
    return null;
  }

  private static boolean same(TitleMention a, TitleMention b) {
    return folded(a.office()).equals(folded(b.office()))
        && agree(a.body(), b.body())
        && agree(a.place().flatMap(PlaceRef::name), b.place().flatMap(PlaceRef::name));
  }

  /** True where one of two names is missing or goes on where the other ends. */
  private static boolean agree(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    String x = folded(a.get());
    String y = folded(b.get());
    return x.startsWith(y) || y.startsWith(x);
  }

  private static String folded(String name) {
    return Folding.fold(name);
  }
}
