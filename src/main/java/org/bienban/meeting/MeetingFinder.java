package org.bienban.meeting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.Meeting;
import org.bienban.record.Role;
import org.bienban.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that a report is about. Each phrase that may name it is weighed by where it
 * stands, what is said to happen to it ({@code tổ chức}, {@code diễn ra}) and how much it tells; an
 * event that is only spoken of ({@code Nghị quyết Đại hội XII}) loses.
 *
 * <p>Without state; safe for any number of threads.
 */
public final class MeetingFinder {
  private static final int LEAST = 12;
  private static final int LEAST_BARE = 2;

  static final int LEAST_LATE = 3;

  /** What a bare noun scores at least in the lead where it is said to be held. */
  private static final int HELD_IN_LEAD = 9;

  /** The most words of a cue before an event. */
  private static final int MOST_WORDS = 4;

  private static final Set<Role> ACTS = EnumSet.of(Role.CHAIRED, Role.ATTENDED);
  private static final int MENTIONED = -10;
  private static final int MOST_SUPPORT = 4;

  /** The reported event; empty where a text reports none. */
  public Optional<FoundMeeting> find(AnnotatedText text, List<CalendarMention> dates) {
    List<Candidate> candidates = new Candidates(text, dates).find();
    boolean digest = Digests.isOne(text);
    if (digest) {
      candidates.removeIf(candidate -> !Digests.isSubject(text, dates, candidate));
    }
    Candidate best = best(text, candidates, digest && candidates.size() > 1 ? 0 : LEAST);
    if (best == null) {
      return Optional.empty();
    }
    List<CalendarMention> days = new Days(text, dates, candidates, digest).of(best);
    return Optional.of(
        new FoundMeeting(
            best.from(),
            best.to(),
            text.tokens().text(best.from(), best.to()),
            best.kind(),
            days,
            Organizers.of(text, dates, best),
            new Span(text.tokens().start(best.from()), text.tokens().end(best.to() - 1)),
            best.rule()));
  }

  private static @Nullable Candidate best(
      AnnotatedText text, List<Candidate> candidates, int least) {
    Map<Meeting.Kind, Integer> counts = counts(candidates);
    Candidate best = null;
    int most = least - 1;
    Candidate bare = null;
    int bares = 0;
    for (Candidate candidate : candidates) {
      int others = counts.getOrDefault(candidate.kind(), 1) - 1;
      int score = candidate.score() + Math.min(others, MOST_SUPPORT);
      if (!candidate.isBare() && score > most) {
        best = candidate;
        most = score;
      }
      if (candidate.isBare() && candidate.score() > MENTIONED && candidate.mayBeBare()) {
        boolean sure =
            candidate.score() >= HELD_IN_LEAD
                || candidate.held()
                || (candidate.dated() && candidate.score() >= LEAST_LATE)
                || isActedOn(text, candidate)
                || candidate.framed();
        bares += sure ? LEAST_BARE : candidate.isOfBody() ? 1 : 0;
        bare =
            bare == null || (!isCapital(text, bare) && isCapital(text, candidate))
                ? candidate
                : bare;
      }
    }
    if (best != null && best.isVerb() && bare != null && isReportedBefore(bare, best)) {
      return bare;
    }
    return best != null ? best : bares >= LEAST_BARE ? bare : late(candidates);
  }

  /** {@code Ngày 7/11, Đảng ủy đã có buổi làm việc}, before something else that was done. */
  private static boolean isReportedBefore(Candidate bare, Candidate best) {
    return bare.from() < best.from() && bare.held() && bare.score() >= HELD_IN_LEAD;
  }

  /**
   * Behind a lead that quotes, {@code … ông nói tại hội nghị …, ngày 6-7}: where nothing else is
   * reported, the first event that somebody is told to have been at on a day.
   */
  private static @Nullable Candidate late(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.dated() && !candidate.isBare() && candidate.score() >= LEAST_LATE) {
        return candidate;
      }
    }
    return null;
  }

  /** How many phrases there are of each kind: a report goes on speaking of its event. */
  private static Map<Meeting.Kind, Integer> counts(List<Candidate> candidates) {
    Map<Meeting.Kind, Integer> counts = new EnumMap<>(Meeting.Kind.class);
    candidates.forEach(candidate -> counts.merge(candidate.kind(), 1, Integer::sum));
    return counts;
  }

  private static boolean isCapital(AnnotatedText text, Candidate candidate) {
    return text.tokens().shape(candidate.from()).hasCapital();
  }

  /**
   * True right behind what somebody does at a meeting: {@code chủ trì hội nghị}, {@code dự hội
   * nghị}.
   */
  private static boolean isActedOn(AnnotatedText text, Candidate candidate) {
    for (int back = 1; back <= MOST_WORDS; back++) {
      RoleCue cue = text.at(Layers.ROLE_CUES, candidate.from() - back);
      int end = text.end(Layers.ROLE_CUES, candidate.from() - back);
      if (cue != null && end >= candidate.from() && end <= candidate.head()) {
        return cue.role().filter(ACTS::contains).isPresent();
      }
    }
    return false;
  }
}
