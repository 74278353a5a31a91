package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Role;
import org.bienban.text.Shape;

/**
 * What the words of a piece tell of a change of office: {@code bổ nhiệm} is one, {@code nghỉ hưu}
 * ends an office for good.
 */
final class ChangeWords {
  /** The most words of those whom a list behind the change names. */
  private static final int LONGEST_UNNAMED = 4;

  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  private final AnnotatedText text;

  ChangeWords(AnnotatedText text) {
    this.text = text;
  }

  /** True for a piece that starts with a word of this kind. */
  boolean startsWith(Chunk chunk, Word.Kind kind) {
    return GrammarWords.is(text, chunk.from(), kind);
  }

  boolean isChange(Chunk chunk) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    return cue != null && cue.role().filter(CHANGES::contains).isPresent();
  }

  /** Whether the verb speaks of those before it: {@code A đắc cử}; not {@code HĐND bầu}. */
  boolean isOfSubject(Chunk chunk) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    return cue != null && cue.subject() == RoleCue.Side.BEFORE;
  }

  /** {@code bổ nhiệm | giữ chức}: of those named before, unless somebody is named behind. */
  boolean endsInOffice(Chunk chunk) {
    for (int at = chunk.from() + 1; at < chunk.to(); at++) {
      if (GrammarWords.is(text, at, Word.Kind.OFFICE)) {
        return text.end(Layers.WORDS, at) == chunk.to();
      }
    }
    return false;
  }

  /**
   * True where a number of people stands before the words for a change, whom a list may name behind
   * it: {@code bổ nhiệm 3 cán bộ | giữ chức vụ}.
   */
  boolean isOfUnnamed(Chunk chunk) {
    int to = chunk.from();
    for (int at = Math.max(1, to - LONGEST_UNNAMED); at < to; at++) {
      boolean several =
          text.tokens().shape(at - 1) == Shape.NUMBER
              || GrammarWords.is(text, at - 1, Word.Kind.PLURAL);
      if (several && arePeople(at, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean arePeople(int from, int to) {
    return text.end(Layers.GROUP_HEADS, from) == to
        || text.end(Layers.HONORIFICS, from) == to
        || text.end(Layers.POSITIONS, from) == to;
  }
}
