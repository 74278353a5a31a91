package org.bienban.meeting;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;

/** Tells what the words around an event do: {@code diễn ra} is {@link MeetingWord.Kind#HELD}. */
final class EventWords {
  private EventWords() {}

  /** True where a word that can do this starts; the token need not exist. */
  static boolean is(AnnotatedText text, int at, MeetingWord.Kind kind) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, at);
    return word != null && word.is(kind);
  }
}
