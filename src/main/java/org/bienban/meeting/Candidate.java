package org.bienban.meeting;

import org.bienban.record.Meeting;

/** A phrase that may be the name of the reported event. */
record Candidate(
    int from,
    int head,
    int to,
    Meeting.Kind kind,
    int score,
    boolean review,
    boolean held,
    String rule) {

  /** True where the event looks back on a period, so that it may be held in the year after. */
  boolean isReview() {
    return review;
  }

  /** True for the kinds that a report may call by the bare noun all through. */
  boolean mayBeBare() {
    return switch (kind) {
      case CONFERENCE, CONGRESS, SESSION, WORKSHOP, CEREMONY, PRESS_CONFERENCE, MEETING -> true;
      default -> false;
    };
  }

  /** True for the kinds that often last some days. */
  boolean mayLast() {
    return kind == Meeting.Kind.SESSION
        || kind == Meeting.Kind.CONGRESS
        || kind == Meeting.Kind.CONFERENCE;
  }

  /** True for the kinds that a bare noun names in earnest: {@code cuộc họp} is anything. */
  boolean isOfBody() {
    return kind != Meeting.Kind.MEETING;
  }

  /** True where nothing follows the kind: {@code hội nghị}. */
  boolean isBare() {
    return head == to;
  }
}
