package org.bienban.role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.Role;
import org.bienban.text.Sentences;
import org.bienban.text.Tokens;

/** Finds what the line with a colon says of the lines listed below it: {@code Tham dự có:}. */
final class ListHead {
  private static final Set<Role> LISTED =
      EnumSet.of(
          Role.CHAIRED,
          Role.ATTENDED,
          Role.ELECTED,
          Role.APPOINTED,
          Role.DISCIPLINED,
          Role.AWARDED);

  /** The most lines of a list; keeps the search short in texts of short lines. */
  private static final int LONGEST = 60;

  private ListHead() {}

  /** The role that the head of its list gives to those named in a line. */
  static Optional<Role> roleOf(AnnotatedText text, int line) {
    Sentences sentences = text.sentences();
    int last = sentences.of(line);
    if (!isItem(text, sentences.start(last))) {
      return Optional.empty();
    }
    for (int s = last - 1; s >= Math.max(0, last - LONGEST); s--) {
      if (text.tokens().is(sentences.end(s) - 1, ':')) {
        return lastRole(text, sentences.start(s), sentences.end(s));
      }
      if (!isItem(text, sentences.start(s))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isItem(AnnotatedText text, int line) {
    Tokens tokens = text.tokens();
    boolean mark = tokens.isOneOf(line, "-–—+*•✅") || text.has(Layers.HONORIFICS, line);
    return mark && tokens.lineBefore(line);
  }

  private static Optional<Role> lastRole(AnnotatedText text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      RoleCue cue = text.at(Layers.ROLE_CUES, i);
      if (cue != null && cue.role().isPresent()) {
        return cue.role().filter(LISTED::contains);
      }
    }
    return Optional.empty();
  }
}
