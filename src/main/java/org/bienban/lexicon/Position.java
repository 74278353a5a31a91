package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Title;

/**
 * An office.
 *
 * @param text the office as the table writes it, for example {@code Chủ tịch}
 * @param full the office with abbreviations expanded: {@code PCT} gives {@code Phó Chủ tịch}
 * @param kind what it needs to be a title
 * @param noun the noun of the body that the office holds: {@code Bộ trưởng} gives {@code Bộ}; or
 *     empty
 * @param body the body that the office names by itself: {@code Thủ tướng} gives {@code Chính phủ}
 * @param position the office without that body, where it differs from {@code full}
 * @param branch the branch, where the office alone tells it
 * @param level the level, where the office alone tells it
 * @param posted whether its holder is sent to a place: {@code Tổng Lãnh sự … tại Đà Nẵng}
 */
public record Position(
    String text,
    String full,
    Kind kind,
    String noun,
    Optional<String> body,
    String position,
    Optional<Title.Branch> branch,
    Optional<Title.Level> level,
    boolean posted) {

  /** What an office needs to be a title. */
  public enum Kind {
    /** An office that may stand alone or take a body: {@code Chủ tịch}. */
    HEAD,
    /** An office that is a title only with a body: {@code Ủy viên}, {@code đại biểu}. */
    MEMBER,
    /** An office that is complete: {@code Tổng Bí thư}; a body or place after it is taken too. */
    SEAT
  }

  static Position of(Row row) {
    String text = row.require("phrase");
    String full = row.or("full", text);
    return new Position(
        text,
        full,
        row.constant("kind", Kind.class),
        row.get("noun"),
        row.optional("body"),
        row.or("position", full),
        row.optional("branch", Title.Branch.class),
        row.optional("level", Title.Level.class),
        !row.get("posted").isEmpty());
  }
}
