package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Title;

/**
 * A title in the text, cut into its parts. What the text leaves unsaid, for example the province of
 * {@code Chủ tịch HĐND tỉnh}, is left open here.
 *
 * @param from the first token
 * @param to the token after the last
 * @param text the title as written, blanks folded
 * @param expanded the title with abbreviations expanded
 * @param position the office without its body, abbreviations expanded: {@code Phó Bí thư Thường
 *     trực}
 * @param office the position without its standing: {@code Phó Bí thư}
 * @param head what the offices of one body share: {@code Chủ tịch} of its deputies too, {@code Bộ}
 *     of {@code Bộ trưởng} and {@code Thứ trưởng}
 * @param body the body without its place, abbreviations expanded: {@code Hội đồng nhân dân}; empty
 *     where none is said
 * @param committee the committee of the Party in the name of the body: {@code Tỉnh ủy} in {@code
 *     Ban Tổ chức Tỉnh ủy}
 * @param seat the kind of place that the word for the body tells: {@code Thành ủy} is of a city
 * @param place the place that the title names, or only its kind
 * @param placed whether the body belongs to a place, said or unsaid
 * @param kind what sort of office it is
 * @param branch the branch, where position or body tells it
 * @param level the level, where position, body or place tells it
 * @param status whether the office is held, left or to come
 * @param misprint a misprinted word that was read as the one meant
 * @param by the rule that found it
 */
public record TitleMention(
    int from,
    int to,
    String text,
    String expanded,
    String position,
    String office,
    String head,
    Optional<String> body,
    Optional<String> committee,
    Optional<PlaceKind> seat,
    Optional<PlaceRef> place,
    boolean placed,
    Kind kind,
    Optional<Title.Branch> branch,
    Optional<Title.Level> level,
    Title.Status status,
    Optional<Misprint> misprint,
    String by) {

  /** What sort of office a title is. */
  public enum Kind {
    /** An office that needs no body: {@code Chủ tịch nước}. */
    SEAT,
    /** A seat in a committee: {@code Ủy viên}. */
    MEMBER,
    /** The head of a part of a body: {@code Trưởng ban}, {@code Chánh Văn phòng}. */
    PART,
    /** Any other office. */
    HEAD
  }

  /** The same title with another status. */
  TitleMention withStatus(Title.Status other) {
    return new TitleMention(
        from, to, text, expanded, position, office, head, body, committee, seat, place, placed,
        kind, branch, level, other, misprint, by);
  }

  /** The same title with the body, place, branch and level that its context tells. */
  public TitleMention within(
      Optional<String> body,
      Optional<PlaceRef> place,
      boolean placed,
      Optional<Title.Branch> branch,
      Optional<Title.Level> level) {
    return new TitleMention(
        from, to, text, expanded, position, office, head, body, committee, seat, place, placed,
        kind, branch, level, status, misprint, by);
  }

  /** The name of the place, where the title says it. */
  public Optional<String> placeName() {
    return place.flatMap(PlaceRef::name);
  }
}
