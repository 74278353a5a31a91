package org.bienban.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.record.Title;
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
    if (isNoun(bare)) {
      return ofNoun(bare);
    }
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

  /** True where only the noun of the body is named: {@code Phó Giám đốc Sở}. */
  static boolean isNoun(TitleMention title) {
    return title.kind() == TitleMention.Kind.HEAD
        && title.place().isEmpty()
        && title.level().filter(level -> level != Title.Level.CENTRAL).isPresent()
        && title.body().filter(body -> body.indexOf(' ') < 0).isPresent();
  }

  /** The title with the last body before it that begins with its noun. */
  private Optional<TitleMention> ofNoun(TitleMention bare) {
    String noun = Folding.fold(bare.body().orElse("")) + " ";
    TitleMention last = null;
    for (TitleMention title : titles) {
      boolean before = title.from() < bare.from() && !title.body().equals(bare.body());
      if (before && title.body().filter(body -> Folding.fold(body).startsWith(noun)).isPresent()) {
        last = title;
      }
    }
    return Optional.ofNullable(last).map(known -> of(known, bare));
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
