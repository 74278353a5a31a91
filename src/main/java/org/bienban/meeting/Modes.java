package org.bienban.meeting;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;
import org.bienban.record.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Finds how people took part in a meeting from what its report says in so many words: {@code "trực
 * tiếp kết hợp trực tuyến"} is {@link Meeting.Mode#HYBRID}. Without state.
 */
public final class Modes {

  private Modes() {}

  /** The mode that the sentence of the meeting's name or the one after it names. */
  public static Optional<Meeting.Mode> of(AnnotatedText text, FoundMeeting meeting) {
    int sentence = text.sentences().of(meeting.from());
    int end = text.sentences().end(Math.min(sentence + 1, text.sentences().size() - 1));
    Meeting.@Nullable Mode found = null;
    int i = text.sentences().start(sentence);
    while (i < end) {
      Meeting.@Nullable Mode mode = at(text, i);
      if (mode == Meeting.Mode.HYBRID || (mode != null && found != null && mode != found)) {
        return Optional.of(Meeting.Mode.HYBRID);
      }
      found = mode == null ? found : mode;
      i = mode == null && !isPart(text, i) ? i + 1 : text.end(Layers.MEETING_WORDS, i);
    }
    return Optional.ofNullable(found);
  }

  /** {@code dịch vụ công trực tuyến}: what the meeting is about. */
  private static boolean isPart(AnnotatedText text, int i) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, i);
    return word != null && word.is(MeetingWord.Kind.PART);
  }

  private static Meeting.@Nullable Mode at(AnnotatedText text, int i) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, i);
    if (word == null) {
      return null;
    }
    if (word.is(MeetingWord.Kind.HYBRID)) {
      return Meeting.Mode.HYBRID;
    }
    if (word.is(MeetingWord.Kind.ONLINE)) {
      return Meeting.Mode.ONLINE;
    }
    return word.is(MeetingWord.Kind.IN_PERSON) ? Meeting.Mode.IN_PERSON : null;
  }
}
