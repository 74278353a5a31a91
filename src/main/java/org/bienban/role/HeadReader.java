package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.Position;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a title: status, deputy, office and standing, for example {@code nguyên · Phó ·
 * Trưởng ban · Thường trực}. A standing may also stand behind the body: {@code Phó Chủ tịch UBND
 * tỉnh | Thường trực}.
 */
final class HeadReader {
  private static final int MOST_MODIFIERS = 4;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final BodyNameEnds ends;
  private final Misprints misprints;

  HeadReader(TitleWords words, BodyNameEnds ends, Misprints misprints) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.ends = ends;
    this.misprints = misprints;
  }

  /** The head up to the office of a title that starts at a token; null if none does. */
  @Nullable TitleHead read(int from) {
    int i = modifiersEnd(from, Modifier.Kind.STATUS);
    if (!text.has(Layers.POSITIONS, i)) {
      i = modifiersEnd(i, Modifier.Kind.DEPUTY);
    }
    Position office = text.at(Layers.POSITIONS, i);
    Position meant =
        office == null && words.names().known(i) < 0 ? misprints.office(text, i) : null;
    TitleHead head =
        office != null
            ? new TitleHead(from, i, text.end(Layers.POSITIONS, i), office)
            : meant != null ? new TitleHead(from, i, i + 2, meant) : null;
    if (head == null || text.end(Layers.BODIES, i) > head.officeEnd() || isOfDead(head)) {
      return null;
    }
    if (meant != null) {
      head.takeMisprint(new Misprint(i, i + 2, meant.text()));
    }
    takeModifiers(head);
    head.takeOffice();
    return head;
  }

  /** {@code Chủ tịch Hồ Chí Minh} is nobody's office. */
  private boolean isOfDead(TitleHead head) {
    int end = end(head);
    return !head.is(Position.Kind.SEAT) && words.deadName(end) > end;
  }

  /** The end of the modifiers of a kind from a token on. */
  private int modifiersEnd(int from, Modifier.Kind wanted) {
    int i = from;
    Modifier modifier = text.at(Layers.MODIFIERS, i);
    while (modifier != null && modifier.kind() == wanted && i < from + MOST_MODIFIERS) {
      i = text.end(Layers.MODIFIERS, i);
      if (tokens.is(i, '.') && !tokens.spaceBefore(i)) {
        i++;
      }
      modifier = text.at(Layers.MODIFIERS, i);
    }
    return i;
  }

  /** Takes what stands before the office: modifiers, and full stops behind short ones. */
  private void takeModifiers(TitleHead head) {
    int i = head.from();
    while (i < head.officeFrom()) {
      Modifier modifier = text.at(Layers.MODIFIERS, i);
      if (modifier != null) {
        head.take(modifier);
      }
      i = Math.max(i + 1, text.end(Layers.MODIFIERS, i));
    }
  }

  /** The end of an office with the mark of a short form before its body: {@code CT. | UBND xã}. */
  int end(TitleHead head) {
    int end = head.officeEnd();
    boolean dot = tokens.is(end, '.') && !tokens.spaceBefore(end);
    boolean dotted = dot && head.isAbbreviated() && text.has(Layers.BODIES, end + 1);
    return dotted ? end + 1 : end;
  }

  /** Takes the standings and the like that start at a token; gives their end. */
  int standing(TitleHead head, int at) {
    int i = misprintedStanding(head, at);
    Modifier modifier = text.at(Layers.MODIFIERS, i);
    while (modifier != null
        && (modifier.kind() == Modifier.Kind.STANDING
            || modifier.kind() == Modifier.Kind.STATUS_AFTER)
        && (i == head.officeEnd() || !ends.isAct(i))) {
      head.take(modifier);
      i = text.end(Layers.MODIFIERS, i);
      modifier = text.at(Layers.MODIFIERS, i);
    }
    return i;
  }

  /** A standing of two syllables that is misprinted by one letter: {@code trường trực}. */
  private int misprintedStanding(TitleHead head, int i) {
    boolean possible = i + 1 < tokens.size() && !text.has(Layers.MODIFIERS, i);
    if (possible && tokens.shape(i).isWord() && tokens.shape(i + 1) == Shape.LOWER) {
      Modifier meant = misprints.standing(text, i);
      if (meant != null) {
        head.takeStanding(meant);
        head.takeMisprint(new Misprint(i, i + 2, meant.full()));
        return i + 2;
      }
    }
    return i;
  }
}
