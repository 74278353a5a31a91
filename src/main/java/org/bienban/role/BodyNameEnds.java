package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Title;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells what shows that the name of a body has ended: a verb, another office, a number of things,
 * as in {@code Viện Quy hoạch đô thị | điều hành hội thảo}.
 */
final class BodyNameEnds {
  private static final Set<Word.Kind> AFTER_TITLE =
      EnumSet.of(
          Word.Kind.OFFICE,
          Word.Kind.SERVE,
          Word.Kind.LEAVE,
          Word.Kind.DISMISS,
          Word.Kind.RETIRE,
          Word.Kind.PASSIVE,
          Word.Kind.LINK);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;

  BodyNameEnds(TitleWords words) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
  }

  /** A person, or the words before another office or a verb of the passive. */
  boolean startsElse(int at) {
    Word word = text.at(Layers.WORDS, at);
    boolean office = word != null && AFTER_TITLE.contains(word.kind());
    return office || text.has(Layers.HONORIFICS, at) || names.known(at, true) > 0;
  }

  /**
   * A verb that is a field as well, right behind a proper name: {@code Công ty Hoàng Sơn | kiểm
   * tra}.
   */
  boolean isDone(int at, int end) {
    boolean verb = text.end(Layers.ROLE_CUES, at) >= end || text.end(Layers.WORDS, at) >= end;
    return verb && tokens.shape(at) == Shape.LOWER && tokens.shape(at - 1).hasCapital();
  }

  /** A verb of speech or of office, which ends the name before it: {@code … cho biết}. */
  boolean isVerb(int at) {
    RoleCue cue = text.at(Layers.ROLE_CUES, at);
    boolean speech = cue != null && cue.role().isPresent();
    boolean parent = words.isWord(at, Word.Kind.OF) && text.has(Layers.BODIES, at + 1);
    boolean dash = tokens.isOneOf(at, "-–") && text.has(Layers.BODIES, at + 1);
    return speech || parent || dash || words.isOffice(at);
  }

  /**
   * A word that is a verb by what stands behind it: {@code Viện Quy hoạch đô thị | điều hành hội
   * thảo}, {@code Trường Đại học Luật | phân tích tại}, {@code Hội Nông dân | phân tích:}.
   */
  boolean isAct(int at) {
    RoleCue cue =
        at < tokens.size() && tokens.shape(at) == Shape.LOWER
            ? text.at(Layers.ROLE_CUES, at)
            : null;
    if (cue == null || cue.role().isEmpty()) {
      return false;
    }
    int end = text.end(Layers.ROLE_CUES, at);
    if (end > Math.max(text.end(Layers.FIELDS, at), text.end(Layers.MODIFIERS, at))
        && end > at + 2) {
      return true; // "điều hành buổi"
    }
    return text.has(Layers.MEETING_KINDS, end) || words.isAt(end) || tokens.isOneOf(end, ":“\"");
  }

  /** A unit of territory, named or the report's own: {@code tỉnh}, {@code huyện Sìn Hồ}. */
  boolean isUnit(int at) {
    PlaceKind unit = text.at(Layers.PLACE_KINDS, at);
    int end = text.end(Layers.PLACE_KINDS, at);
    boolean official = unit != null && unit.official() && text.end(Layers.FIELDS, at) <= end;
    return official
        && (end == tokens.size()
            || tokens.shape(end) == Shape.PUNCTUATION
            || isVerb(end)
            || words.isWord(end, Word.Kind.PASSIVE)
            || tokens.shape(end).hasCapital());
  }

  /** {@code TƯ} behind the name of its body. */
  boolean isCentre(int at) {
    Body body = tokens.shape(at).hasCapital() ? text.at(Layers.BODIES, at) : null;
    return body != null && body.level().filter(l -> l == Title.Level.CENTRAL).isPresent();
  }

  /** A number of things, which no name of a body holds. */
  boolean isAmount(int at) {
    boolean number = at + 1 < tokens.size() && tokens.shape(at) == Shape.NUMBER;
    return number && tokens.shape(at + 1) == Shape.LOWER && text.has(Layers.UNITS, at + 1);
  }

  /** A grammatical word, a verb or a form of address, which joins no words of a name. */
  boolean isOtherWord(int at) {
    Word word = text.at(Layers.WORDS, at);
    boolean grammatical =
        word != null && word.kind() != Word.Kind.AND && word.kind() != Word.Kind.PLURAL;
    return grammatical || text.has(Layers.ROLE_CUES, at) || text.has(Layers.HONORIFICS, at);
  }

  /** Words for other people or for what somebody does, which no name of a body holds. */
  boolean isOthers(int at) {
    return tokens.shape(at) != Shape.LOWER
        || text.has(Layers.GROUP_HEADS, at)
        || text.has(Layers.POSITIONS, at)
        || text.has(Layers.HONORIFICS, at)
        || text.has(Layers.ROLE_CUES, at)
        || words.startsDeputy(at)
        || text.end(Layers.WORDS, at) > text.end(Layers.FIELDS, at);
  }

  /** An office that is more than a seat among others. */
  boolean isHead(int at) {
    Position office = text.at(Layers.POSITIONS, at);
    return office != null && office.kind() != Position.Kind.MEMBER;
  }

  boolean isAnd(int at) {
    return words.isWord(at, Word.Kind.AND) || tokens.is(at, '&');
  }

  /** A conjunction or a dash, which may join a further word to a name. */
  boolean joins(int at) {
    return words.isWord(at, Word.Kind.AND) || tokens.isOneOf(at, "-–&");
  }

  /** A field or a capitalised word that starts nothing else. */
  boolean isNamePart(int at) {
    return at < tokens.size()
        && (text.has(Layers.FIELDS, at) || isPlainCapital(at))
        && !text.has(Layers.BODIES, at)
        && names.known(at) < 0;
  }

  /** A capitalised word that starts neither an office nor an address nor a sentence. */
  boolean isPlainCapital(int at) {
    return tokens.shape(at).hasCapital()
        && !text.has(Layers.POSITIONS, at)
        && !text.has(Layers.HONORIFICS, at)
        && !words.startsDeputy(at)
        && !names.isBySounds(at)
        && names.known(at) < 0;
  }
}
