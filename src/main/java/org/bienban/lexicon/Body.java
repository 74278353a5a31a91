package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Title;

/**
 * A body, or a noun that opens the name of one.
 *
 * @param text the body as the table writes it, for example {@code UBND}
 * @param full its name with abbreviations expanded: {@code Ủy ban nhân dân}
 * @param kind how its name goes on
 * @param branch the branch, where the body tells it
 * @param level the level, where the body tells it
 * @param seat the kind of place, where the word for the body tells it: {@code thành phố}
 * @param posted whether it is sent to a place: {@code Văn phòng đại diện … tại Hà Nội}
 */
public record Body(
    String text,
    String full,
    Kind kind,
    Optional<Title.Branch> branch,
    Optional<Title.Level> level,
    Optional<String> seat,
    boolean posted) {

  /** How the name of a body goes on. */
  public enum Kind {
    /** Complete: {@code Quốc hội}. */
    CLOSED,
    /** Goes on with the place it belongs to, said or understood: {@code Tỉnh ủy}, {@code UBND}. */
    PLACED,
    /** Goes on with a name of its own: {@code Sở}, {@code Công ty}. */
    OPEN,
    /**
     * Goes on like {@link #OPEN}; what it is part of decides its branch and level: {@code Vụ},
     * {@code Phòng}.
     */
    PART
  }

  static Body of(Row row) {
    String text = row.require("phrase");
    return new Body(
        text,
        row.or("full", text),
        row.constant("kind", Kind.class),
        row.optional("branch", Title.Branch.class),
        row.optional("level", Title.Level.class),
        row.optional("seat"),
        !row.get("posted").isEmpty());
  }
}
