package org.bienban.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Place;
import org.bienban.record.Title;

/**
 * Fills in what the titles of one person in one sentence leave to each other: {@code Phó Chủ tịch,
 * Tổng Thư ký Hội Luật gia} are both of the association, {@code Bí thư Đảng ủy, Chủ tịch HĐND xã}
 * both of the commune, {@code Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Gò Dầu} both of Gò Dầu.
 */
final class Chain {
  private final List<TitleMention> titles;

  private Chain(List<TitleMention> titles) {
    this.titles = titles;
  }

  /** The holdings of one sentence with their titles completed. */
  static List<Holding> complete(List<Holding> holdings) {
    if (holdings.isEmpty()) {
      return holdings;
    }
    Map<Integer, Chain> chains = byPerson(holdings);
    List<Holding> out = new ArrayList<>(holdings.size());
    for (Holding holding : holdings) {
      Chain chain = Objects.requireNonNull(chains.get(holding.person()));
      out.add(new Holding(holding.person(), chain.completed(holding.title()), holding.shared()));
    }
    return out;
  }

  /** For each person the titles in the order of the text. */
  private static Map<Integer, Chain> byPerson(List<Holding> holdings) {
    Map<Integer, Chain> chains = new HashMap<>();
    for (Holding holding : holdings) {
      chains
          .computeIfAbsent(holding.person(), person -> new Chain(new ArrayList<>(4)))
          .titles
          .add(holding.title());
    }
    for (Chain chain : chains.values()) {
      chain.titles.sort(Comparator.comparingInt(TitleMention::from));
    }
    return chains;
  }

  /** An office without a body beside the office of another in the same body. */
  static TitleMention inBodyOf(TitleMention other, TitleMention bare) {
    return new Chain(List.of(bare, other)).completed(bare);
  }

  private TitleMention completed(TitleMention title) {
    if (title.body().isEmpty()) {
      boolean open = title.kind() == TitleMention.Kind.HEAD && title.place().isEmpty();
      return open ? ofNext(title) : title;
    }
    TitleMention hosted = isHosted(title) ? ofHost(title) : title;
    return hosted.placed() && hosted.placeName().isEmpty() ? inPlaceOfList(hosted) : hosted;
  }

  /** An office without a body is of the body that the next title names. */
  private TitleMention ofNext(TitleMention title) {
    for (TitleMention other : titles) {
      if (other.from() > title.from() && other.body().isPresent() && mayShareBody(title, other)) {
        Optional<Title.Branch> branch = title.branch().or(other::branch);
        return title.within(other.body(), other.place(), other.placed(), branch, other.level());
      }
    }
    return title;
  }

  /** Not the body of a part of a body, and that of the Party only for those in its offices. */
  private static boolean mayShareBody(TitleMention title, TitleMention other) {
    return other.kind() != TitleMention.Kind.PART && isParty(title) == isParty(other);
  }

  private static boolean isParty(TitleMention title) {
    return title.branch().filter(branch -> branch == Title.Branch.PARTY).isPresent();
  }

  /**
   * A Party body without a level is that of an institution or place: {@code Đảng ủy}, {@code Ban
   * Thường vụ}.
   */
  private static boolean isHosted(TitleMention title) {
    return isParty(title) && title.placed() && title.level().isEmpty() && title.place().isEmpty();
  }

  private TitleMention ofHost(TitleMention title) {
    TitleMention host = null;
    for (TitleMention other : titles) {
      boolean able =
          other.from() != title.from()
              && other.body().isPresent()
              && !isHosted(other)
              && !isCentralParty(other);
      if (able && (host == null || host.from() < title.from())) {
        host = other;
      }
    }
    return host == null ? title : inside(title, host);
  }

  private static boolean isCentralParty(TitleMention title) {
    return (title.kind() == TitleMention.Kind.SEAT || title.kind() == TitleMention.Kind.MEMBER)
        && title.level().filter(l -> l == Title.Level.CENTRAL).isPresent();
  }

  private static TitleMention inside(TitleMention title, TitleMention host) {
    Optional<PlaceKind> kind = host.place().flatMap(PlaceRef::kind);
    if (host.placed() && kind.isPresent()) {
      Optional<Title.Level> none = Optional.empty();
      return title.within(title.body(), host.place(), true, title.branch(), none);
    }
    String body = title.body().orElse("") + " " + host.committee().or(host::body).orElse("");
    return title.within(
        Optional.of(body), host.place(), host.placed(), title.branch(), host.level());
  }

  /** A place that another title of the list names on the same level. */
  private TitleMention inPlaceOfList(TitleMention title) {
    for (TitleMention other : titles) {
      if (other.placeName().isPresent() && sameLevel(title, other)) {
        Optional<PlaceKind> kind = title.place().flatMap(PlaceRef::kind);
        PlaceRef place = new PlaceRef(kind, other.placeName());
        return title.within(title.body(), Optional.of(place), true, title.branch(), title.level());
      }
    }
    return title;
  }

  private static boolean sameLevel(TitleMention a, TitleMention b) {
    Optional<Title.Level> level = levelOf(a);
    return level.isPresent() && level.equals(levelOf(b));
  }

  private static Optional<Title.Level> levelOf(TitleMention title) {
    return title
        .place()
        .flatMap(PlaceRef::kind)
        .flatMap(PlaceKind::level)
        .map(level -> Title.Level.valueOf(level == Place.Level.COUNTRY ? "CENTRAL" : level.name()))
        .or(title::level);
  }
}
