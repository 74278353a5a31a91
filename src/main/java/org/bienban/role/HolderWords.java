package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Honorific;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.Word;

/**
 * What the words at a name or at an office tell of who holds it: {@code đồng chí | A} is addressed,
 * {@code thừa ủy quyền của | Thủ tướng} is nobody's office here.
 */
final class HolderWords {
  /** The most words of a form of address. */
  private static final int LONGEST_ADDRESS = 4;

  /** Words before a name that are its holder's own. */
  private static final Set<Honorific.Kind> TITLES_OF_HONOUR =
      EnumSet.of(Honorific.Kind.RANK, Honorific.Kind.DEGREE);

  private final AnnotatedText text;

  HolderWords(AnnotatedText text) {
    this.text = text;
  }

  /** A form of address that stands for the person named before. */
  boolean isPronoun(Chunk chunk) {
    return text.end(Layers.HONORIFICS, chunk.from()) == chunk.to();
  }

  /** True where a form of address stands before the name: {@code đồng chí A}. */
  boolean isAddressed(Chunk chunk) {
    return addressOf(chunk) >= 0;
  }

  /**
   * True where a word of address stands before the name; a rank, a degree or an honour goes on with
   * the list that it stands in: {@code các Ủy viên: A, …; Đại tướng B, …}.
   */
  boolean isCalled(Chunk chunk) {
    Honorific word = text.at(Layers.HONORIFICS, addressOf(chunk));
    return word != null && !TITLES_OF_HONOUR.contains(word.kind());
  }

  /** Where the form of address before a name begins; negative if there is none. */
  private int addressOf(Chunk chunk) {
    for (int at = Math.max(0, chunk.from() - LONGEST_ADDRESS); at < chunk.from(); at++) {
      if (text.end(Layers.HONORIFICS, at) == chunk.from()) {
        return at;
      }
    }
    return -1;
  }

  /** True for an office that several may have: {@code Phó Thủ tướng A, B, C}. */
  boolean isDeputy(TitleMention title) {
    Modifier modifier = text.at(Layers.MODIFIERS, title.from());
    return modifier != null && modifier.kind() == Modifier.Kind.DEPUTY;
  }

  /** True for an office that something is of: {@code theo quyết định của Bộ trưởng, đại tá A}. */
  boolean isGenitive(TitleMention title) {
    return GrammarWords.is(text, title.from() - 1, Word.Kind.OF);
  }

  /**
   * True for the office that somebody acts for: {@code thừa ủy quyền của Thủ tướng, Bộ trưởng A}.
   */
  boolean isByAuthority(TitleMention title) {
    int end = isGenitive(title) ? title.from() - 1 : title.from();
    for (int at = Math.max(0, end - LONGEST_ADDRESS); at < end; at++) {
      int to = text.end(Layers.WORDS, at);
      if (GrammarWords.is(text, at, Word.Kind.BEHALF) && (to == end || to == end + 1)) {
        return true;
      }
    }
    return false;
  }

  /** True for the office of an assistant, which ends in the seat that he serves. */
  boolean isServed(TitleMention title) {
    for (int at = title.from() + 1; at < title.to(); at++) {
      if (isSeat(at)
          && text.end(Layers.POSITIONS, at) == title.to()
          && !text.has(Layers.MODIFIERS, at - 1)) {
        return title.kind() == TitleMention.Kind.HEAD && at > title.from() + 1;
      }
    }
    return false;
  }

  private boolean isSeat(int at) {
    Position office = text.at(Layers.POSITIONS, at);
    return office != null && office.kind() == Position.Kind.SEAT;
  }
}
