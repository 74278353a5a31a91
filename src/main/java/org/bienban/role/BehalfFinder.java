package org.bienban.role;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;
import org.bienban.text.Tokens;

/**
 * Finds for whom somebody acts: {@code thay mặt Ban Bí thư, đồng chí A}; {@code A thay mặt Ban Bí
 * thư phát biểu}.
 */
final class BehalfFinder {
  private static final int REACH = 14;

  private BehalfFinder() {}

  /** Adds what one sentence says to {@code out}. */
  static void find(AnnotatedText text, List<Chunk> chunks, List<BehalfMention> out) {
    for (Chunk chunk : chunks) {
      for (int i = chunk.from(); chunk.is(Chunk.Kind.WORD) && i < chunk.to(); i++) {
        if (GrammarWords.is(text, i, Word.Kind.BEHALF)) {
          behalf(text, chunks, text.end(Layers.WORDS, i), out);
        }
      }
    }
  }

  private static void behalf(
      AnnotatedText text, List<Chunk> chunks, int from, List<BehalfMention> out) {
    int to = bodyEnd(text, from);
    int person = nearest(chunks, from, to);
    if (to > from && person >= 0) {
      String body = Writing.asWritten(text.tokens(), from, to);
      out.add(new BehalfMention(person, body, from, to));
    }
  }

  /** A body runs over bodies, places and capitalised words to the next mark or other word. */
  private static int bodyEnd(AnnotatedText text, int from) {
    Tokens tokens = text.tokens();
    int i = from;
    while (i < tokens.size() && i - from < REACH) {
      int end = Math.max(text.end(Layers.BODIES, i), text.end(Layers.FIELDS, i));
      end = Math.max(end, Math.max(text.end(Layers.PLACES, i), text.end(Layers.PLACE_KINDS, i)));
      if (end < 0 && !tokens.shape(i).hasCapital()) {
        break;
      }
      i = Math.max(end, i + 1);
    }
    return i;
  }

  /** The first person behind the body, or the last before it where a verb follows. */
  private static int nearest(List<Chunk> chunks, int from, int to) {
    int before = -1;
    for (Chunk chunk : chunks) {
      if (chunk.is(Chunk.Kind.PERSON) && chunk.to() <= from) {
        before = chunk.ref();
      } else if (chunk.is(Chunk.Kind.CUE) && chunk.from() >= to && before >= 0) {
        return before;
      } else if (chunk.is(Chunk.Kind.PERSON) && chunk.from() >= to) {
        return before >= 0 ? before : chunk.ref();
      }
    }
    return before;
  }
}
