package org.bienban.role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Lexicon;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.Position;
import org.bienban.record.Title;
import org.jspecify.annotations.Nullable;

/**
 * The branch and the level of a title and what else its office and its bodies tell of where they
 * belong: {@code Trưởng ban Tổ chức Tỉnh ủy} is of the Party, of a province, and has a place. For
 * one title and one thread.
 */
final class BodyRank {
  private static final Set<Title.Branch> MEMBERS =
      EnumSet.of(Title.Branch.UNION, Title.Branch.ASSOCIATION);
  private static final Set<Title.Level> LOCAL =
      EnumSet.of(Title.Level.PROVINCE, Title.Level.DISTRICT, Title.Level.COMMUNE);

  private final Lexicon lexicon;
  private Optional<Title.Branch> branch = Optional.empty();
  private Optional<Title.Level> level = Optional.empty();

  /** What parts of bodies and further bodies tell, which counts where nothing else does. */
  private Optional<Title.Branch> weakBranch = Optional.empty();

  private Optional<Title.Level> weakLevel = Optional.empty();
  private Optional<PlaceKind> seat = Optional.empty();
  private Optional<String> committee = Optional.empty();
  private boolean ranked;
  private boolean placed;
  private boolean posted;

  BodyRank(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The branch where no part of a body had to tell it. */
  Optional<Title.Branch> branch() {
    return branch;
  }

  Optional<Title.Branch> anyBranch() {
    return branch.or(() -> weakBranch);
  }

  Optional<Title.Level> anyLevel() {
    return level.or(() -> weakLevel);
  }

  /** The kind of place in the word for a committee: {@code Thành ủy} is of a city. */
  Optional<PlaceKind> seat() {
    return seat;
  }

  /** The committee of the Party in the name of the body: {@code Tỉnh ủy}. */
  Optional<String> committee() {
    return committee;
  }

  /** Whether the body belongs to a place, said or unsaid. */
  boolean isPlaced() {
    return placed;
  }

  /** Whether somebody is sent: {@code Tổng Lãnh sự … tại Đà Nẵng}. */
  boolean isPosted() {
    return posted;
  }

  /** What an office tells, less where it holds the noun of its body. */
  void take(Position office) {
    if (office.noun().isEmpty()) {
      branch = office.branch();
    } else {
      weakBranch = office.branch();
    }
    level = office.level();
    posted = office.posted();
  }

  /** What the seat that somebody serves tells. */
  void takeSeat(Position served) {
    branch = branch.or(served::branch);
    level = level.or(served::level);
  }

  /**
   * Branch and level come from the first body that is no part of another.
   *
   * @param first the body that stands first in the title's, null if the tables know none there
   */
  void take(Body body, @Nullable Body first) {
    if (body.kind() == Body.Kind.PART || ranked) {
      weakBranch = weakBranch.or(body::branch);
      weakLevel = weakLevel.or(body::level);
      ofMembers(body, first);
    } else {
      branch = body.branch().or(() -> branch);
      level = level.or(body::level);
      ranked = true;
    }
    seat = seat.or(() -> kindOf(body));
    posted |= body.posted();
    placed |= body.kind() == Body.Kind.PLACED || isLocal(body);
  }

  /** Takes the committee of a place in the name of the body. */
  void takeCommittee(Body body) {
    boolean placedBody = body.kind() == Body.Kind.PLACED;
    if (placedBody && isLocal(body) && TitleWords.isOf(body, Title.Branch.PARTY)) {
      committee = Optional.of(body.full());
    }
  }

  /** What the tables say of the whole body where its words alone said nothing. */
  void learn(String body) {
    if (branch.isPresent() && level.isPresent() && placed) {
      return;
    }
    Body known = lexicon.annotate(body).at(Layers.BODIES, 0);
    if (known != null && known.kind() != Body.Kind.PART) {
      branch = branch.or(known::branch);
      level = level.or(known::level);
      placed |= known.kind() == Body.Kind.PLACED;
    }
  }

  /**
   * The centre of a union or an association is its own, not the Party's: {@code Ban Chấp hành Trung
   * ương | Hội Nông dân}.
   */
  private void ofMembers(Body body, @Nullable Body first) {
    boolean members = body.branch().filter(MEMBERS::contains).isPresent();
    if (members && first != null && first.kind() == Body.Kind.CLOSED) {
      branch = body.branch();
    }
  }

  private Optional<PlaceKind> kindOf(Body body) {
    return body.seat()
        .flatMap(word -> Optional.ofNullable(lexicon.annotate(word).at(Layers.PLACE_KINDS, 0)));
  }

  /** True for a body of a province or of what lies in one. */
  static boolean isLocal(Body body) {
    return body.level().filter(LOCAL::contains).isPresent();
  }
}
