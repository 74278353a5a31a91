package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.RoleWord;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.Word;
import org.bienban.record.Role;
import org.jspecify.annotations.Nullable;

/** What the grammar of roles asks about the pieces of one sentence. */
final class Clauses {
  /** The most words of an entry of the table of words around roles. */
  private static final int LONGEST = 4;

  /** The most pieces of a list before a verb; keeps the search short in endless sentences. */
  private static final int LIST = 1000;

  /** How many pieces around a verb may tell of the office that it gives. */
  private static final int REACH = 60;

  private final AnnotatedText text;
  private final List<Chunk> chunks;

  Clauses(AnnotatedText text, List<Chunk> chunks) {
    this.text = text;
    this.chunks = chunks;
  }

  int size() {
    return chunks.size();
  }

  Chunk at(int i) {
    return chunks.get(i);
  }

  /** True where piece {@code i} exists and is of this kind. */
  boolean is(int i, Chunk.Kind kind) {
    return i >= 0 && i < chunks.size() && chunks.get(i).is(kind);
  }

  /** The number of words of a piece. */
  int length(int i) {
    return chunks.get(i).to() - chunks.get(i).from();
  }

  boolean isAuxiliary(int i) {
    return is(i, Chunk.Kind.AUXILIARY) || is(i, Chunk.Kind.PASSIVE);
  }

  boolean isNamed(int i) {
    return is(i, Chunk.Kind.PERSON) || is(i, Chunk.Kind.TITLE);
  }

  @Nullable RoleCue cue(int i) {
    return is(i, Chunk.Kind.CUE) ? text.at(Layers.ROLE_CUES, chunks.get(i).from()) : null;
  }

  /** True where a piece starts with a word of this kind. */
  boolean startsWith(int i, RoleWord.Kind kind) {
    return is(text.at(Layers.ROLE_WORDS, at(i).from()), kind);
  }

  /** {@code A thôi giữ chức Bí thư, giữ chức Chủ tịch}: an office is left before, for another. */
  boolean leaves(int c) {
    for (int i = c - 1; i >= Math.max(0, c - REACH) && !is(i, Chunk.Kind.SEMICOLON); i--) {
      if (is(i, Chunk.Kind.LEAVE)) {
        return !isPast(i);
      }
    }
    return false;
  }

  private boolean isPast(int i) {
    for (int at = chunks.get(i).from(); at < chunks.get(i).to(); at++) {
      if (is(text.at(Layers.ROLE_WORDS, at), RoleWord.Kind.PAST)) {
        return true;
      }
    }
    return false;
  }

  /** {@code phân công A theo dõi hai bản}: what A gets is a task, no office stands behind. */
  boolean givesTask(int c) {
    if (!startsWith(c, RoleWord.Kind.TASK)) {
      return false;
    }
    int end = Math.min(chunks.size(), c + REACH);
    for (int i = c + 1; i < end && !is(i, Chunk.Kind.SEMICOLON); i++) {
      if (isGivenOffice(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isGivenOffice(int i) {
    boolean charge = is(i, Chunk.Kind.WORD) && startsWith(i, RoleWord.Kind.CHARGE);
    boolean office =
        is(i, Chunk.Kind.OFFICE)
            && (isNamed(i + 1) || is(i + 1, Chunk.Kind.LINK) || isPlural(i + 1));
    boolean direct =
        is(i, Chunk.Kind.TITLE) && (is(i - 1, Chunk.Kind.LINK) || is(i - 1, Chunk.Kind.CUE));
    return charge || office || direct || is(i, Chunk.Kind.LEAVE);
  }

  /** The role that piece {@code i} gives, if it is a cue. */
  Optional<Role> role(int i) {
    RoleCue cue = cue(i);
    return cue == null ? Optional.empty() : cue.role();
  }

  /** True for words that only announce names, whatever those do: {@code có các đồng chí}. */
  boolean isListing(int i) {
    RoleCue cue = cue(i);
    return cue != null && cue.subject() == RoleCue.Side.AFTER && opensWithHave(i);
  }

  /** Not {@code có sự tham dự của}, which says more than that names follow. */
  private boolean opensWithHave(int i) {
    Chunk chunk = chunks.get(i);
    VenueWord word = text.at(Layers.VENUE_WORDS, chunk.from());
    return word != null
        && word.is(VenueWord.Kind.ATTEND)
        && !word.is(VenueWord.Kind.PRESENT)
        && text.end(Layers.VENUE_WORDS, chunk.from()) >= chunk.to();
  }

  /** True where a list goes on over the piece: marks, titles, persons, {@code cùng} before them. */
  boolean isOfList(int i) {
    return i >= 0
        && i < chunks.size()
        && (chunks.get(i).kind().isOfList()
            || isDetail(i)
            || isRepresented(i)
            || (joins(i) && (isNamed(i + 1) || isPlural(i + 1))));
  }

  /** {@code A, đại diện Hội Nông dân}: whom somebody named stands for. */
  boolean isRepresented(int i) {
    return standsFor(i) || (is(i, Chunk.Kind.WORD) && standsFor(i - 1));
  }

  private boolean standsFor(int i) {
    boolean behindName = is(i - 1, Chunk.Kind.COMMA) && isNamed(i - 2);
    return behindName
        && is(i, Chunk.Kind.AUXILIARY)
        && is(i + 1, Chunk.Kind.WORD)
        && text.has(Layers.GROUP_HEADS, at(i).from());
  }

  /** Rest of a birthday or of a note in brackets, which stand between a name and its title. */
  private boolean isDetail(int i) {
    if (!is(i, Chunk.Kind.WORD)) {
      return false;
    }
    boolean number = is(i - 1, Chunk.Kind.LINK) || is(i - 1, Chunk.Kind.PLURAL);
    boolean date = number && text.tokens().isOneOf(chunks.get(i).from(), "/-.");
    return date || (is(i + 1, Chunk.Kind.BRACKET) && isInBrackets(i));
  }

  private boolean isInBrackets(int i) {
    for (int open = i - 1; open >= Math.max(0, i - LONGEST); open--) {
      if (text.tokens().is(chunks.get(open).to() - 1, ')')) {
        return false;
      }
      if (text.tokens().is(chunks.get(open).from(), '(')) {
        return true;
      }
    }
    return false;
  }

  /** True for a word that adds persons: {@code cùng}. */
  boolean joins(int i) {
    boolean aux = is(i, Chunk.Kind.AUXILIARY) || is(i, Chunk.Kind.AND);
    return aux && is(text.at(Layers.ROLE_WORDS, chunks.get(i).from()), RoleWord.Kind.WITH);
  }

  /** The token behind the word that adds persons at the start of a piece; -1 without one. */
  int conjunctionEnd(int i) {
    int from = chunks.get(i).from();
    boolean adds = is(text.at(Layers.ROLE_WORDS, from), RoleWord.Kind.WITH);
    return adds ? text.end(Layers.ROLE_WORDS, from) : -1;
  }

  boolean isPlural(int i) {
    return is(i, Chunk.Kind.PLURAL);
  }

  /** The first piece of the list that ends with piece {@code last}. */
  int listStart(int last) {
    int first = last;
    while (first > 0 && last - first < LIST && isOfList(first - 1)) {
      first--;
    }
    return first;
  }

  /** The piece after the list that starts with piece {@code first}. */
  int listEnd(int first) {
    int last = first;
    while (last < chunks.size() && isOfList(last)) {
      last++;
    }
    return last;
  }

  /** True where a word of this kind ends right before piece {@code i} and its forms of address. */
  boolean follows(int i, RoleWord.Kind kind) {
    if (i >= chunks.size()) {
      return false;
    }
    int from = chunks.get(i).from();
    int floor = i > 0 ? chunks.get(i - 1).from() : Math.max(0, from - LONGEST);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int at = Math.max(floor, from - LONGEST); at < from && !moved; at++) {
        if (text.end(Layers.HONORIFICS, at) == from) {
          from = at;
          moved = true;
        }
      }
    }
    return endsAt(from, kind);
  }

  /** {@code với người đồng cấp Bỉ A}: a word that governs, and the country of A. */
  boolean isCounterpart(int i) {
    int from = at(i).from();
    int floor = Math.max(0, from - LONGEST);
    while (from > floor && text.tokens().shape(from - 1).hasCapital()) {
      from--;
    }
    return isNamed(i) && from < at(i).from() && endsAt(from, RoleWord.Kind.GOVERN);
  }

  /** True where a word of this kind ends before token {@code end}. */
  boolean endsAt(int end, RoleWord.Kind kind) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      if (text.end(Layers.ROLE_WORDS, from) == end) {
        return is(text.at(Layers.ROLE_WORDS, from), kind);
      }
    }
    return false;
  }

  private static boolean is(@Nullable RoleWord word, RoleWord.Kind kind) {
    return word != null && word.kind() == kind;
  }

  /** True for a cue whose last word takes those behind it: {@code dưới sự chủ trì của}. */
  boolean governs(int i) {
    return is(i, Chunk.Kind.CUE) && endsAt(chunks.get(i).to(), RoleWord.Kind.GOVERN);
  }

  /** True where the piece can be part of the name of a body: no verb, no mark that ends it. */
  boolean isOfName(int i) {
    boolean joint =
        is(i, Chunk.Kind.AND)
            || is(i, Chunk.Kind.PLURAL)
            || is(i, Chunk.Kind.BRACKET)
            || is(i, Chunk.Kind.DASH);
    return joint || (is(i, Chunk.Kind.WORD) && !hasStop(i));
  }

  private boolean hasStop(int i) {
    for (int at = chunks.get(i).from(); at < chunks.get(i).to(); at++) {
      if (GrammarWords.is(text, at, Word.Kind.STOP)) {
        return true;
      }
    }
    return false;
  }

  /** True where the piece says for whom somebody acts. */
  boolean isBehalf(int i) {
    return is(i, Chunk.Kind.WORD) && GrammarWords.is(text, chunks.get(i).from(), Word.Kind.BEHALF);
  }

  /** True where the piece says where, when or for whom somebody acts. */
  boolean isAside(int i) {
    if (!is(i, Chunk.Kind.WORD)) {
      return false;
    }
    int from = chunks.get(i).from();
    return isPlace(i) || isBehalf(i) || is(text.at(Layers.ROLE_WORDS, from), RoleWord.Kind.ASIDE);
  }

  /** True where the piece starts with a preposition of place. */
  boolean isPlace(int i) {
    VenueWord place = text.at(Layers.VENUE_WORDS, chunks.get(i).from());
    return is(i, Chunk.Kind.WORD) && place != null && place.is(VenueWord.Kind.AT);
  }

  /** True where a form of address alone opens the sentence: {@code Cử tri đánh giá}. */
  boolean startsWithAddress() {
    int from = chunks.get(0).from();
    return from > text.sentences().start(text.sentences().of(from)) && !isNamed(0);
  }

  /** True where forms of address stand between piece {@code i} and the next. */
  boolean isBeforeAddress(int i) {
    return i + 1 < chunks.size() && chunks.get(i).to() < chunks.get(i + 1).from();
  }

  /** True where the piece opens the name of a group of people. */
  boolean isGroup(int i) {
    return i < chunks.size() && (isPlural(i) || text.has(Layers.GROUP_HEADS, chunks.get(i).from()));
  }

  /** True where the piece ends in {@code của}, which makes a noun of the verb before. */
  boolean endsInOf(int i) {
    return is(i, Chunk.Kind.WORD) && GrammarWords.is(text, chunks.get(i).to() - 1, Word.Kind.OF);
  }

  /** The persons among some pieces; where there are none, the first title stands for its holder. */
  List<Chunk> members(int from, int to) {
    List<Chunk> members = persons(from, to);
    for (int i = from; i < to && members.isEmpty(); i++) {
      if (is(i, Chunk.Kind.TITLE) && !isPlural(i - 1)) {
        members.add(chunks.get(i));
      }
    }
    return members;
  }

  /** The persons among some pieces. */
  List<Chunk> persons(int from, int to) {
    List<Chunk> members = new ArrayList<>();
    for (int i = Math.max(0, from); i < to; i++) {
      if (is(i, Chunk.Kind.PERSON)) {
        members.add(chunks.get(i));
      }
    }
    return members;
  }
}
