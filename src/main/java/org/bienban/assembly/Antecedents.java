package org.bienban.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.role.TitleMention;
import org.bienban.text.Folding;

/**
 * The bodies that a report has named before it names an office without one: after {@code Bộ trưởng
 * Bộ Y tế A}, {@code Thứ trưởng B} is of that ministry. An office stays bare where the offices of
 * its kind before it are of several bodies.
 */
final class Antecedents {
  private final List<TitleMention> titles;

  Antecedents(List<TitleMention> titles) {
    this.titles = titles;
  }

  /** The title with the body that the report has named for such an office; empty if it has none. */
  Optional<TitleMention> complete(TitleMention bare) {
    if (bare.body().isPresent() || bare.place().isPresent() || isSeat(bare) || goesOn(bare)) {
      return Optional.empty();
    }
    Set<String> bodies = new HashSet<>();
    TitleMention last = null;
    for (TitleMention title : titles) {
      boolean before = title.from() < bare.from() && title.body().isPresent();
      if (before && title.head().equals(bare.head())) {
        bodies.add(Folding.fold(title.body().get()) + "/" + title.placeName().orElse(""));
        last = title;
      }
    }
    return last != null && bodies.size() == 1 ? Optional.of(of(last, bare)) : Optional.empty();
  }

  private static TitleMention of(TitleMention known, TitleMention bare) {
    return bare.within(
        known.body(),
        known.place(),
        known.placed(),
        bare.branch().or(known::branch),
        bare.level().or(known::level));
  }

  /**
   * True where another office stands beside it: {@code Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ}.
   */
  private boolean goesOn(TitleMention bare) {
    return titles.stream().anyMatch(title -> title.from() == bare.to() + 1);
  }

  private static boolean isSeat(TitleMention title) {
    return title.kind() == TitleMention.Kind.SEAT;
  }
}
