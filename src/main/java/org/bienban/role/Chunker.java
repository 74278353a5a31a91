package org.bienban.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Honorific;
import org.bienban.lexicon.LayerSet;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Title;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts sentences into persons, titles, cues and the marks and words between them. */
final class Chunker {
  /** The most tokens of a note in brackets between a name and a title. */
  private static final int NOTE = 8;

  /** Phrases that make something of a word in small letters; any other such word is just a word. */
  private static final LayerSet TELLING =
      LayerSet.of(
          Layers.HONORIFICS, Layers.POSITIONS, Layers.MODIFIERS, Layers.WORDS, Layers.ROLE_CUES);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final NameFinder names;
  private final TitleParser titles;
  private final List<PersonMention> persons = new ArrayList<>();
  private final Set<String> lastWords = new HashSet<>();
  private final List<TitleMention> found = new ArrayList<>();
  private final List<Chunk> pieces = new ArrayList<>();

  Chunker(AnnotatedText text, NameModel model, Misprints misprints) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = new NameFinder(text, model);
    this.titles = new TitleParser(text, names, misprints);
  }

  /** The persons of all sentences cut so far. */
  List<PersonMention> persons() {
    return persons;
  }

  /** The titles of all sentences cut so far. */
  List<TitleMention> titles() {
    return found;
  }

  /** The pieces of a sentence; the next call overwrites them. */
  List<Chunk> chunks(int sentence) {
    return new Cut(text.sentences().start(sentence), text.sentences().end(sentence)).run();
  }

  /** The state of cutting one sentence. */
  private final class Cut {
    private final int start;
    private final int end;
    private final List<Chunk> out = pieces;
    private final List<String> honorifics = new ArrayList<>();
    private boolean called;
    private boolean addressed;
    private boolean foreign;
    private int apart = -1;
    private int pronoun = -1;
    private int i;

    /** The words in a row that are no piece yet; none where it is negative. */
    private int wordsFrom = -1;

    private int wordsTo;

    Cut(int start, int end) {
      this.start = start;
      this.i = start;
      this.end = end;
      out.clear();
    }

    List<Chunk> run() {
      while (i < end) {
        int plain = pronoun < 0 ? plainEnd() : i;
        if (plain > i) {
          plainWords(plain);
        } else if (!(honorific()
            || title()
            || person()
            || pronoun()
            || tail()
            || body()
            || aside())) {
          boolean abroad = foreign || tokens.is(i - 1, ')');
          apart = abroad && tokens.is(i, ',') && isBehindTitle() ? i + 1 : -1;
          other();
          clear();
        }
      }
      endWords();
      return out;
    }

    /** Where the words end that are neither capitalised nor in the tables of this grammar. */
    private int plainEnd() {
      int at = i;
      while (at < end && tokens.shape(at) == Shape.LOWER && !text.hasAny(TELLING, at)) {
        at++;
      }
      return at;
    }

    private void plainWords(int to) {
      addWords(i, to);
      i = to;
      apart = -1;
      clear();
    }

    private void clear() {
      honorifics.clear();
      called = false;
      addressed = false;
      foreign = false;
      pronoun = -1;
    }

    private boolean honorific() {
      Honorific honorific = text.at(Layers.HONORIFICS, i);
      if (honorific == null || honorific.kind() == Honorific.Kind.NONE) {
        return false;
      }
      int to = text.end(Layers.HONORIFICS, i);
      if (opensTitle(to) || text.end(Layers.WORDS, i) > to) {
        return false; // "các vị trí" is no "các vị"
      }
      if (honorific.kind() == Honorific.Kind.LIST) {
        add(Chunk.Kind.PLURAL, i, to);
        addressed = true;
        pronoun = -1;
      } else {
        honorifics.add(honorific.full());
        pronoun = honorific.kind() == Honorific.Kind.PRONOUN ? i : -1;
        addressed |= pronoun >= 0 || honorific.kind() == Honorific.Kind.ADDRESS;
      }
      called = true;
      i = to;
      while (tokens.is(i, '.') && !tokens.spaceBefore(i)) {
        i++;
      }
      return true;
    }

    /** A form of address that is the head of a title: {@code đại biểu HĐND tỉnh}. */
    private boolean opensTitle(int to) {
      TitleMention title = text.has(Layers.POSITIONS, i) ? titles.at(i) : null;
      return title != null
          && title.to() > to
          && title.branch().filter(branch -> branch == Title.Branch.LEGISLATURE).isPresent()
          && (tokens.shape(i).hasCapital()
              || !GrammarWords.is(text, i - 1, Word.Kind.AND)
              || names.known(title.to(), true) > 0);
    }

    private boolean title() {
      TitleMention title = titles.at(i);
      if (title == null || title.to() > end) {
        return false;
      }
      put(new Chunk(Chunk.Kind.TITLE, i, title.to(), found.size()));
      found.add(title);
      i = title.to();
      called = true;
      addressed = false;
      pronoun = -1;
      foreign = title.branch().filter(branch -> branch == Title.Branch.FOREIGN).isPresent();
      return true;
    }

    private boolean person() {
      int to = names.known(i, called);
      String by = names.isJudged(i) ? PersonMention.NAME_MODEL : PersonMention.FAMILY_NAME;
      if (to < 0 && called) {
        to = names.called(i, foreign);
        by = PersonMention.CALLED_NAME;
      }
      if (to < 0 && called && isKnown(i)) {
        to = i + 1;
        by = PersonMention.GIVEN_NAME;
      }
      if (to < 0 && i == apart) {
        to = names.strange(i);
        by = PersonMention.CALLED_NAME;
      }
      if (to < 0 && startsItem()) {
        to = names.listed(i);
        by = PersonMention.LISTED_NAME;
      }
      if (to < 0 && addressed) {
        to = names.given(i);
        by = PersonMention.GIVEN_NAME;
      }
      if (to < 0 || to > end) {
        return false;
      }
      put(new Chunk(Chunk.Kind.PERSON, i, to, persons.size()));
      persons.add(new PersonMention(i, to, Writing.asWritten(tokens, i, to), honorifics, by));
      lastWords.add(Folding.fold(tokens.text(to - 1, to)));
      i = to;
      clear();
      return true;
    }

    /** True for a word alone by which a person named before is called: {@code Bộ trưởng Nhạ}. */
    private boolean isKnown(int at) {
      boolean last = at + 1 == tokens.size();
      return tokens.shape(at).hasCapital()
          && (last || !tokens.shape(at + 1).hasCapital())
          && !text.has(Layers.PLACES, at)
          && lastWords.contains(Folding.fold(tokens.text(at, at + 1)));
    }

    /** True where an item of a list of persons may start. */
    private boolean startsItem() {
      Chunk.Kind last = last();
      return last == Chunk.Kind.PLURAL || last == Chunk.Kind.SEMICOLON || last == Chunk.Kind.COLON;
    }

    /**
     * A form of address alone at the start of a clause means the person named before: {@code Ông
     * cho biết}.
     */
    private boolean pronoun() {
      boolean opens = pronoun == start || (pronoun > start && tokens.isOneOf(pronoun - 1, ",;:"));
      if (pronoun < 0 || !opens) {
        return false;
      }
      put(new Chunk(Chunk.Kind.PERSON, pronoun, i, persons.size()));
      String word = Writing.asWritten(tokens, pronoun, i);
      persons.add(new PersonMention(pronoun, i, word, List.of(), PersonMention.PRONOUN));
      clear();
      return true;
    }

    /**
     * A body outside a title is words, so that no title is read inside its name ({@code Ban Bí
     * thư}).
     */
    private boolean body() {
      int to = text.end(Layers.BODIES, i);
      boolean verb = text.end(Layers.ROLE_CUES, i) > to;
      if (to < 0 || to > end || verb || tokens.shape(i) == Shape.LOWER) {
        return false;
      }
      addWords(i, to);
      i = to;
      clear();
      return true;
    }

    private void other() {
      Chunk.Kind mark = mark(i);
      if (mark != Chunk.Kind.WORD) {
        add(mark, i, i + 1);
        i++;
      } else if (text.has(Layers.ROLE_CUES, i)) {
        cue();
      } else {
        word();
      }
    }

    private void cue() {
      RoleCue cue = text.at(Layers.ROLE_CUES, i);
      int to = Math.max(i + 1, text.end(Layers.ROLE_CUES, i));
      Word word = text.at(Layers.WORDS, i);
      if (word != null && text.end(Layers.WORDS, i) > to) {
        word();
      } else {
        to = beforeList(to);
        boolean real = cue != null && cue.role().isPresent();
        add(real ? Chunk.Kind.CUE : Chunk.Kind.WORD, i, to);
        i = to;
      }
    }

    /**
     * Leaves the words that open a list ({@code các đồng chí}) or an office ({@code bổ nhiệm | giữ
     * chức}) out of a cue that ends in them.
     */
    private int beforeList(int to) {
      if (to - i > 1 && text.has(Layers.MODIFIERS, to - 1) && text.has(Layers.POSITIONS, to)) {
        return to - 1; // "giao | Quyền Giám đốc"
      }
      for (int at = i + 1; at < to; at++) {
        boolean office =
            GrammarWords.is(text, at, Word.Kind.OFFICE)
                || GrammarWords.is(text, at, Word.Kind.SERVE);
        if (text.end(Layers.HONORIFICS, at) == to
            || (office && text.end(Layers.WORDS, at) >= to && to < text.end(Layers.WORDS, at))) {
          return at;
        }
      }
      return to;
    }

    private void word() {
      Word word = text.at(Layers.WORDS, i);
      int to = word == null ? i + 1 : text.end(Layers.WORDS, i);
      boolean capital = tokens.shape(to - 1).hasCapital();
      if (word != null && to - i > 1 && capital && text.end(Layers.POSITIONS, to - 1) > to) {
        to--; // "giữ chức | Vụ trưởng", not "giữ chức vụ | trưởng"
      }
      boolean link = word != null && word.kind() == Word.Kind.LINK;
      boolean people = link && isPeople(to);
      while (link && to < end && (isDetail(to) || (people && tokens.shape(to).hasCapital()))) {
        to =
            Math.max(
                to + 1, Math.max(text.end(Layers.PLACES, to), text.end(Layers.PLACE_KINDS, to)));
      }
      add(word == null ? Chunk.Kind.WORD : kind(word), i, to);
      i = to;
    }

    /** A name between a link and a comma, which is no office: {@code dân tộc Hà Nhì,}. */
    private boolean isPeople(int at) {
      int last = at;
      while (last < end && tokens.shape(last).hasCapital() && !text.has(Layers.POSITIONS, last)) {
        last++;
      }
      return last > at && tokens.is(last, ',');
    }

    /**
     * Part of what is told of a person between name and title: {@code sinh năm 1976}, {@code quê
     * Bình Dương}.
     */
    private boolean isDetail(int at) {
      boolean kind = text.has(Layers.PLACE_KINDS, at);
      boolean named = (text.has(Layers.PLACES, at) || kind) && tokens.shape(at) != Shape.LOWER;
      boolean ofKind = kind && text.has(Layers.PLACES, text.end(Layers.PLACE_KINDS, at));
      boolean several =
          GrammarWords.is(text, at, Word.Kind.PLURAL) && text.has(Layers.POSITIONS, at + 1);
      boolean number = tokens.shape(at) == Shape.NUMBER && !several; // "chức danh | 3 vụ trưởng"
      return number || named || ofKind;
    }

    /**
     * What says that somebody holds an office now, which is no part of the title: {@code Thủ tướng
     * Đức | hiện nay, bà A}.
     */
    private boolean now() {
      boolean now = GrammarWords.is(text, i, Word.Kind.NOW);
      int to = text.end(Layers.WORDS, i);
      if (GrammarWords.is(text, i, Word.Kind.AUXILIARY) && isBehindTitle() && opensList(to)) {
        add(Chunk.Kind.BRACKET, i, to);
        i = to;
        return true;
      }
      boolean fresh =
          GrammarWords.is(text, i, Word.Kind.AUXILIARY) && isBehindTitle() && isOfSeat(to);
      if (!(now || fresh) || !isBehindTitle() || to >= end) {
        return false;
      }
      boolean address = tokens.is(to, ',') && text.has(Layers.HONORIFICS, to + 1);
      int name = address || (now && tokens.isOneOf(to, ",:-–")) ? to + 1 : to;
      if (!(isHolder(name) || (now && GrammarWords.is(text, to, Word.Kind.LINK)))) {
        return false;
      }
      add(Chunk.Kind.BRACKET, i, to);
      i = to;
      return true;
    }

    /** {@code 3 Phó Cục trưởng mới | , gồm:}. */
    private boolean opensList(int at) {
      boolean link = tokens.is(at, ',') && GrammarWords.is(text, at + 1, Word.Kind.LINK);
      return link && tokens.is(text.end(Layers.WORDS, at + 1), ':');
    }

    /** {@code Thủ tướng | mới A}; not the name of a place, {@code khu đô thị | mới Thủ Thiêm}. */
    private boolean isOfSeat(int to) {
      boolean seat = found.get(found.size() - 1).kind() == TitleMention.Kind.SEAT;
      return seat || text.has(Layers.HONORIFICS, tokens.is(to, ',') ? to + 1 : to);
    }

    private boolean isHolder(int at) {
      return text.has(Layers.HONORIFICS, at)
          || names.known(at, true) > 0
          || names.called(at, foreign) > 0;
    }

    /** The term of an office behind a title, with the comma before it. */
    private boolean tail() {
      if (now()) {
        return true;
      }
      int at = tokens.is(i, ',') || tokens.is(i, '(') ? i + 1 : i;
      if (!lastTitle() || !GrammarWords.is(text, at, Word.Kind.TAIL)) {
        return false;
      }
      int to = text.end(Layers.WORDS, at);
      while (to < end && isTerm(to)) {
        to++;
      }
      add(Chunk.Kind.BRACKET, i, to);
      i = to;
      return true;
    }

    private boolean isBehindTitle() {
      return last() == Chunk.Kind.TITLE;
    }

    private boolean lastTitle() {
      Chunk.Kind last = last();
      return last == Chunk.Kind.TITLE || last == Chunk.Kind.BRACKET;
    }

    /** A part of a term: a number in digits or in Roman letters, a range, a second term. */
    private boolean isTerm(int at) {
      boolean range = tokens.isOneOf(at, "-–/)") || (tokens.is(at, ',') && isNumeral(at + 1));
      return range || isNumeral(at) || GrammarWords.is(text, at, Word.Kind.TAIL);
    }

    private boolean isNumeral(int at) {
      if (at >= end) {
        return false;
      }
      return Writing.isRoman(tokens, at) || tokens.shape(at) == Shape.NUMBER;
    }

    /**
     * An age ({@code 44 tuổi}) or a short note in brackets after a name, which do not part it from
     * its title.
     */
    private boolean aside() {
      Chunk.Kind last = last();
      if (last == null || last == Chunk.Kind.WORD) {
        return false;
      }
      int to = tokens.is(i, '(') ? closing(i) : ageEnd(i);
      if (to < 0) {
        return false;
      }
      add(Chunk.Kind.BRACKET, i, to);
      i = to;
      return true;
    }

    private int closing(int open) {
      for (int at = open + 1; at < end && at - open <= NOTE; at++) {
        if (tokens.is(at, ')')) {
          return at + 1;
        }
        if (text.has(Layers.POSITIONS, at) || text.has(Layers.MODIFIERS, at)) {
          return -1;
        }
      }
      return -1;
    }

    private int ageEnd(int at) {
      boolean age =
          tokens.shape(at) == Shape.NUMBER && GrammarWords.is(text, at + 1, Word.Kind.LINK);
      return age ? text.end(Layers.WORDS, at + 1) : -1;
    }

    private void add(Chunk.Kind kind, int from, int to) {
      if (kind == Chunk.Kind.WORD) {
        addWords(from, to);
      } else {
        put(Chunk.of(kind, from, to));
      }
    }

    /** Words in a row are one piece. */
    private void addWords(int from, int to) {
      wordsFrom = wordsFrom < 0 ? from : wordsFrom;
      wordsTo = to;
    }

    private void endWords() {
      if (wordsFrom >= 0) {
        out.add(Chunk.of(Chunk.Kind.WORD, wordsFrom, wordsTo));
        wordsFrom = -1;
      }
    }

    private void put(Chunk chunk) {
      endWords();
      out.add(chunk);
    }

    /** What the last piece is; null at the start of the sentence. */
    private Chunk.@Nullable Kind last() {
      if (wordsFrom >= 0) {
        return Chunk.Kind.WORD;
      }
      return out.isEmpty() ? null : out.get(out.size() - 1).kind();
    }
  }

  private static Chunk.Kind kind(Word word) {
    return switch (word.kind()) {
      case AND, WITH -> Chunk.Kind.AND;
      case LINK -> Chunk.Kind.LINK;
      case PLURAL -> Chunk.Kind.PLURAL;
      case OFFICE, SERVE -> Chunk.Kind.OFFICE;
      case LEAVE, DISMISS, RETIRE -> Chunk.Kind.LEAVE;
      case RECIPIENT -> Chunk.Kind.RECIPIENT;
      case AUXILIARY -> Chunk.Kind.AUXILIARY;
      case PASSIVE -> Chunk.Kind.PASSIVE;
      case OF, BEHALF, PARTICLE, STOP, TAIL, NOW -> Chunk.Kind.WORD;
    };
  }

  private Chunk.Kind mark(int i) {
    if (tokens.end(i) - tokens.start(i) != 1) {
      return Chunk.Kind.WORD;
    }
    return switch (tokens.charAt(i)) {
      case ',' -> Chunk.Kind.COMMA;
      case ';' -> Chunk.Kind.SEMICOLON;
      case ':' -> Chunk.Kind.COLON;
      case '-', '\u2013', '\u2014' -> Chunk.Kind.DASH;
      case '(', ')', '[', ']' -> Chunk.Kind.BRACKET;
      default -> Chunk.Kind.WORD;
    };
  }
}
