package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Place;

/**
 * A word that makes or surrounds the place of a meeting.
 *
 * @param text the words as the table writes them
 * @param kinds what they can be, as bits
 * @param level the level of the unit whose body it is, where the word tells it: {@code Tỉnh ủy}
 */
public record VenueWord(String text, long kinds, Optional<Place.Level> level) {

  /** What a word can be. */
  public enum Kind {
    /** The head of a bridge point: {@code điểm cầu}. */
    BRIDGE,
    /** The head of the name of a building or site: {@code hội trường}. */
    SITE,
    /** A body that has a seat: {@code Tỉnh ủy}. */
    BODY,
    /** Before a place: {@code tại}. */
    AT,
    /** What happens to a meeting: {@code diễn ra}. */
    HELD,
    /** Ends the name of a building: {@code đã}. */
    STOP,
    /** Goes on inside a name: {@code của}. */
    LINK,
    /** Opens a list of those present: {@code có}. */
    ATTEND,
    /** Says that somebody is there: {@code chủ trì}. */
    PRESENT,
    /** Happens at the event itself only, wherever the text says so: {@code an táng}. */
    RITE,
    /** Opens a list of names: {@code gồm}. */
    LIST,
    /** Somebody comes to a place: {@code đã đến}. */
    GO,
    /** What an office holder does at a building that may be named far behind: {@code tiếp}. */
    RECEIVE,
    /** Somebody comes to see a place: {@code đến thăm}. */
    VISIT,
    /** What follows is still to come: {@code chuẩn bị}. */
    LATER,
    /** Before a place that need not be that of the event: {@code ở}. */
    LOOSE,
    /** What somebody who came there begins: {@code bắt đầu}. */
    BEGIN,
    /** Those who receive somebody follow: {@code đón}. */
    WELCOME,
    /** Between a day and a place, of no weight: {@code theo giờ địa phương}. */
    ASIDE,
    /** A mission, whose name goes on with where it is: {@code đại sứ quán}. */
    MISSION,
    /** Part of the name of the place from which a unit takes part in a meeting: {@code UBND}. */
    SEAT,
    /** The bridge point from which a meeting is led: {@code điểm cầu trung tâm}. */
    MAIN,
    /** The bridge points of a text are told apart by a number: {@code điểm cầu số}. */
    ORDINAL,
    /** The bridge point just named: {@code này}. */
    AGAIN,
    /** What is being built, and a bridge point may be there: {@code dự án}. */
    WORKS,
    /** Part of an address: {@code phố}. */
    STREET,
    /** From a place where somebody speaks: {@code từ}. */
    FROM,
    /** Before him who acts at the place just named: {@code do}. */
    AGENT,
    /** Before those who are there too: {@code cùng}. */
    WITH,
    /** Before the place to which somebody goes: {@code tới}. */
    TOWARD,
    /** What follows is what people met for: {@code để}. */
    AIM,
    /** Between two clauses: {@code còn}. */
    PART,
    /** Puts what follows into an earlier or other event: {@code trong dịp}. */
    OTHER,
    /** Beside a place, that the event there is over or far: {@code hồi}. */
    PAST,
    /** What follows is several unnamed places: {@code các}. */
    ALL
  }

  /** True where the word can be of this kind. */
  public boolean is(Kind kind) {
    return (kinds & (1L << kind.ordinal())) != 0;
  }

  static VenueWord of(Row row) {
    Optional<Place.Level> level =
        row.get("level").isEmpty()
            ? Optional.empty()
            : Optional.of(row.constant("level", Place.Level.class));
    return new VenueWord(row.require("phrase"), row.bits("kind", Kind.class), level);
  }
}
