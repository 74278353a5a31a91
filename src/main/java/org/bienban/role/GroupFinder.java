package org.bienban.role;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.RoleWord;
import org.bienban.lexicon.VenueWord;
import org.bienban.record.Role;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds attendees without names in sentences that list attendees, and in the lines below such a
 * sentence. A group that only opens a list of names ({@code lãnh đạo tỉnh có các đồng chí: …}) is
 * none.
 */
final class GroupFinder {
  /** How far from the start of its sentence the cue may stand that opens a list of attendees. */
  private static final int OPENING = 16;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<GroupMention> out;
  private final int start;
  private final @Nullable Chunk[] chunkAt;

  private GroupFinder(AnnotatedText text, List<Chunk> chunks, List<GroupMention> out) {
    this.text = text;
    this.tokens = text.tokens();
    this.out = out;
    this.start = chunks.get(0).from();
    this.chunkAt = new @Nullable Chunk[chunks.get(chunks.size() - 1).to() - start];
    for (Chunk chunk : chunks) {
      for (int i = chunk.from(); i < chunk.to(); i++) {
        chunkAt[i - start] = chunk;
      }
    }
  }

  /** Adds the groups of one sentence to {@code out}. */
  static void find(AnnotatedText text, List<Chunk> chunks, List<GroupMention> out) {
    if (chunks.isEmpty()) {
      return;
    }
    int from = listStart(text, chunks);
    if (from >= 0) {
      GroupFinder finder = new GroupFinder(text, chunks, out);
      finder.groups(from, finder.start + finder.chunkAt.length);
    }
  }

  /** Where the list of those who attend begins; negative if the sentence is none. */
  private static int listStart(AnnotatedText text, List<Chunk> chunks) {
    int start = chunks.get(0).from();
    for (int i = 0; i < chunks.size() && chunks.get(i).from() - start <= OPENING; i++) {
      if (listsAttendees(text, chunks.get(i))) {
        return chunks.get(i).from() + 1;
      }
    }
    boolean item = ListHead.roleOf(text, start).filter(role -> role == Role.ATTENDED).isPresent();
    return item ? start : -1;
  }

  private static boolean listsAttendees(AnnotatedText text, Chunk chunk) {
    RoleCue cue = chunk.is(Chunk.Kind.CUE) ? text.at(Layers.ROLE_CUES, chunk.from()) : null;
    return cue != null
        && cue.role().filter(role -> role == Role.ATTENDED).isPresent()
        && cue.subject() != RoleCue.Side.BEFORE;
  }

  private void groups(int from, int to) {
    int i = from;
    while (i < to) {
      if (text.has(Layers.GROUP_HEADS, i) && opensMember(i) && !isNamed(i)) {
        int end = groupEnd(text.end(Layers.GROUP_HEADS, i), to);
        if (!opensNames(end, to)) {
          out.add(new GroupMention(i, end, Writing.asWritten(tokens, i, end)));
        }
        i = end;
      } else {
        i++;
      }
    }
  }

  /** A group starts after a mark, a conjunction or the cue itself, or opens its line. */
  private boolean opensMember(int i) {
    Chunk before = i > start ? chunkAt[i - 1 - start] : null;
    Chunk here = chunkAt[i - start];
    boolean inCue = here != null && here.is(Chunk.Kind.CUE) && here.from() < i;
    boolean afterCue = before != null && isCueOrAuxiliary(before);
    boolean opensLine = i <= start + 1 && (i == start || before == null || isMark(before));
    return joins(i - 1) || tokens.isOneOf(i - 1, ",;:") || inCue || afterCue || opensLine;
  }

  private static boolean isCueOrAuxiliary(Chunk chunk) {
    return chunk.is(Chunk.Kind.CUE) || chunk.is(Chunk.Kind.AUXILIARY);
  }

  private static boolean isMark(Chunk chunk) {
    return chunk.is(Chunk.Kind.DASH) || chunk.to() - chunk.from() == 1;
  }

  private boolean isNamed(int i) {
    Chunk chunk = i < start + chunkAt.length ? chunkAt[i - start] : null;
    return chunk != null && (chunk.is(Chunk.Kind.TITLE) || chunk.is(Chunk.Kind.PERSON));
  }

  /**
   * A group ends at a semicolon, a full stop, a person, a verb, or a conjunction before another
   * group.
   */
  private int groupEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = tokens.isOneOf(i, ";:.…!?") || (tokens.is(i, ',') && opensNext(i + 1, to));
      if (mark || isVerb(i) || isPerson(i) || (joins(i) && opensNext(i + 1, to))) {
        return i;
      }
    }
    return to;
  }

  private boolean isVerb(int i) {
    Chunk chunk = chunkAt[i - start];
    return opensList(i) || (chunk != null && chunk.is(Chunk.Kind.CUE) && chunk.from() == i);
  }

  private boolean isPerson(int i) {
    Chunk chunk = chunkAt[i - start];
    return chunk != null && chunk.is(Chunk.Kind.PERSON);
  }

  /** {@code có}, {@code gồm}: names follow. */
  private boolean opensList(int i) {
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    return word != null && word.is(VenueWord.Kind.ATTEND);
  }

  /** True where the words up to {@code end} are the head of a list of names. */
  private boolean opensNames(int end, int to) {
    boolean colon = tokens.is(end, ':');
    return end < to && (colon || opensList(end) || isPerson(end));
  }

  private boolean joins(int i) {
    RoleWord word = text.at(Layers.ROLE_WORDS, i);
    return word != null && word.kind() == RoleWord.Kind.WITH;
  }

  private boolean opensNext(int i, int to) {
    return i >= to
        || text.has(Layers.HONORIFICS, i)
        || isNamed(i)
        || text.has(Layers.GROUP_HEADS, i)
        || joins(i);
  }
}
