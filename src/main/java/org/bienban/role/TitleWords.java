package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.FamilyName;
import org.bienban.lexicon.LayerSet;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.NotPerson;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.Word;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.bienban.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar of titles asks about one token of a text: is it a capital, a country, the first
 * word of a usual name? {@code Nguyễn Văn A} starts a usual name, {@code Lai} of {@code Lai Châu} a
 * listed phrase. A token that does not exist is nothing of all that.
 */
final class TitleWords {
  private static final LayerSet LISTED =
      LayerSet.of(
          Layers.BODIES,
          Layers.PLACES,
          Layers.PLACE_KINDS,
          Layers.POSITIONS,
          Layers.MODIFIERS,
          Layers.HONORIFICS);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final NameFinder names;

  TitleWords(AnnotatedText text, NameFinder names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  AnnotatedText text() {
    return text;
  }

  NameFinder names() {
    return names;
  }

  boolean isCapital(int at) {
    return at < tokens.size() && tokens.shape(at).hasCapital();
  }

  /** True for initials and the like: {@code UNESCO}, {@code VietJet}. */
  boolean inLetters(int at) {
    return tokens.shape(at) == Shape.MIXED || tokens.shape(at) == Shape.UPPER;
  }

  /** True for a capitalised word on the line of the word before that no table of titles lists. */
  boolean isFreeCapital(int at) {
    return isCapital(at) && !tokens.lineBefore(at) && !isListed(at);
  }

  /** True for what is no Vietnamese syllable. */
  boolean isStrange(int at) {
    return tokens.syllable(at) == Vocabulary.UNKNOWN;
  }

  boolean isNumber(int at) {
    return at < tokens.size() && tokens.shape(at) == Shape.NUMBER;
  }

  boolean isNumeral(int at) {
    return isNumber(at) || (at < tokens.size() && Writing.isRoman(tokens, at));
  }

  /** A number before a person or a mark: {@code phường Mỹ Đình 2 | Nguyễn Văn A}. */
  boolean isPlainNumber(int at) {
    return isNumber(at) && (startsPerson(at + 1) || tokens.isOneOf(at + 1, ",;.)"));
  }

  /** {@code (CHDCND)}. */
  boolean isBracketed(int at) {
    return tokens.is(at, '(') && tokens.is(at + 2, ')') && tokens.shape(at + 1).hasCapital();
  }

  boolean isInnerHyphen(int at) {
    return tokens.is(at, '-') && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
  }

  boolean isWord(int at, Word.Kind wanted) {
    return GrammarWords.is(text, at, wanted);
  }

  /** True for words that give an office: {@code giữ chức vụ}. */
  boolean isOffice(int at) {
    return isWord(at, Word.Kind.OFFICE) || isWord(at, Word.Kind.SERVE);
  }

  /** {@code tại}. */
  boolean isAt(int at) {
    VenueWord word = text.at(Layers.VENUE_WORDS, at);
    return word != null && word.is(VenueWord.Kind.AT);
  }

  boolean startsDeputy(int at) {
    return text.has(Layers.MODIFIERS, at)
        && text.has(Layers.POSITIONS, text.end(Layers.MODIFIERS, at));
  }

  boolean startsPerson(int at) {
    return text.has(Layers.FAMILY_NAMES, at) && names.known(at, true) > 0;
  }

  /** A family name that is nothing else. */
  boolean isUsualFamily(int at) {
    FamilyName family = text.at(Layers.FAMILY_NAMES, at);
    return family != null && family.kind() == FamilyName.Kind.COMMON;
  }

  /** A name of three words or more with a family name that is nothing else. */
  boolean isUsualName(int at) {
    return isUsualFamily(at) && !tokens.lineBefore(at) && names.known(at, true) > at + 2;
  }

  /** The end of the name of somebody who is dead: {@code Hồ Chí Minh}; negative if none starts. */
  int deadName(int at) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, at);
    boolean dead = guard != null && guard.kind() == NotPerson.Kind.DEAD;
    return dead ? text.end(Layers.NOT_PERSONS, at) : AnnotatedText.NONE;
  }

  /** True for a word of the tables of titles, bodies and places. */
  boolean isListed(int at) {
    return text.hasAny(LISTED, at);
  }

  boolean isCountry(int at) {
    PlaceName place = text.at(Layers.PLACES, at);
    return place != null && place.level() == Place.Level.COUNTRY;
  }

  /** {@code nước}, {@code Cộng hòa nhân dân}: such kinds may follow each other. */
  static boolean isState(@Nullable PlaceKind some) {
    return some != null && some.level().filter(level -> level == Place.Level.COUNTRY).isPresent();
  }

  boolean isInternational(int at) {
    Body body = text.at(Layers.BODIES, at);
    return body != null && isOf(body, Title.Branch.INTERNATIONAL);
  }

  /** True for a body to which its place belongs: {@code UBND}. */
  boolean isPlaced(int at) {
    Body body = text.at(Layers.BODIES, at);
    return body != null && body.kind() == Body.Kind.PLACED;
  }

  /** True for a noun that opens the name of a body: {@code Sở}. */
  boolean isNoun(int at) {
    Body body = text.at(Layers.BODIES, at);
    return body != null && (body.kind() == Body.Kind.OPEN || body.kind() == Body.Kind.PART);
  }

  static boolean isOf(Body body, Title.Branch branch) {
    return body.branch().filter(some -> some == branch).isPresent();
  }
}
