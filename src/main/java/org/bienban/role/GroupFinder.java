package org.bienban.role;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Role;
import org.bienban.text.Tokens;

/** Finds attendees without names in sentences that list attendees. */
final class GroupFinder {
  /** How far from the start of its sentence the cue may stand that opens a list of attendees. */
  private static final int OPENING = 16;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<Chunk> chunks;
  private final List<GroupMention> out;

  private GroupFinder(AnnotatedText text, List<Chunk> chunks, List<GroupMention> out) {
    this.text = text;
    this.tokens = text.tokens();
    this.chunks = chunks;
    this.out = out;
  }

  /** Adds the groups of one sentence to {@code out}. */
  static void find(AnnotatedText text, List<Chunk> chunks, List<GroupMention> out) {
    new GroupFinder(text, chunks, out).run();
  }

  private void run() {
    for (Chunk chunk : chunks) {
      if (chunk.is(Chunk.Kind.CUE) && listsAttendees(chunk)) {
        groups(chunk.from() + 1, chunks.get(chunks.size() - 1).to());
        return;
      }
    }
  }

  private boolean listsAttendees(Chunk chunk) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    return cue != null
        && chunk.from() - chunks.get(0).from() <= OPENING
        && cue.role().filter(role -> role == Role.ATTENDED).isPresent()
        && cue.subject() != RoleCue.Side.BEFORE;
  }

  private void groups(int from, int to) {
    int i = from;
    while (i < to) {
      if (text.has(Layers.GROUP_HEADS, i) && opensMember(i) && !isTitle(i)) {
        int end = groupEnd(text.end(Layers.GROUP_HEADS, i), to);
        out.add(new GroupMention(i, end, Writing.asWritten(tokens, i, end)));
        i = end;
      } else {
        i++;
      }
    }
  }

  /** A group starts after a mark, a conjunction or the cue itself. */
  private boolean opensMember(int i) {
    Word before = text.at(Layers.WORDS, i - 1);
    boolean joined =
        before != null && (before.kind() == Word.Kind.AND || before.kind() == Word.Kind.WITH);
    return joined || tokens.isOneOf(i - 1, ",;:") || endsCue(i);
  }

  private boolean endsCue(int i) {
    for (Chunk chunk : chunks) {
      boolean cue = chunk.is(Chunk.Kind.CUE) || chunk.is(Chunk.Kind.AUXILIARY);
      if (cue && (chunk.to() == i || (chunk.from() < i && i < chunk.to()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(int i) {
    for (Chunk chunk : chunks) {
      if ((chunk.is(Chunk.Kind.TITLE) || chunk.is(Chunk.Kind.PERSON))
          && chunk.from() <= i
          && i < chunk.to()) {
        return true;
      }
    }
    return false;
  }

  /** A group ends at a semicolon, a full stop, a person, or a conjunction before another group. */
  private int groupEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = tokens.isOneOf(i, ";:.…!?") || (tokens.is(i, ',') && opensNext(i + 1, to));
      if (mark || (joinsNext(i) && opensNext(i + 1, to))) {
        return i;
      }
    }
    return to;
  }

  private boolean joinsNext(int i) {
    Word word = text.at(Layers.WORDS, i);
    return word != null && (word.kind() == Word.Kind.AND || word.kind() == Word.Kind.WITH);
  }

  private boolean opensNext(int i, int to) {
    if (i >= to) {
      return true;
    }
    boolean person = text.has(Layers.HONORIFICS, i) || isTitle(i);
    return person || text.has(Layers.GROUP_HEADS, i) || joinsNext(i);
  }
}
