package org.bienban.place;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.record.Place;
import org.bienban.record.Span;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads the name of a place at a token: {@code tỉnh Lai Châu}, {@code TP. Quy Nhơn}, {@code thôn
 * 4}, {@code Hà Nội}. A name that the lexicon does not hold is read after a kind only, as long as
 * the gazetteer knows it, else to the end of its capitals.
 *
 * <p>Without state; safe for any number of threads.
 */
public final class PlaceReader {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_FOREIGN = 9;

  private final Gazetteer gazetteer;

  /** A reader that asks this gazetteer for names that the lexicon does not hold. */
  public PlaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place that starts at token {@code i}. */
  public Optional<PlaceMention> read(AnnotatedText text, int i) {
    PlaceKind kind = text.at(Layers.PLACE_KINDS, i);
    if (kind != null) {
      Optional<PlaceMention> kinded =
          named(text, i, kind, nameStart(text, i, text.end(Layers.PLACE_KINDS, i)));
      if (kinded.isPresent()) {
        return kinded;
      }
    }
    PlaceName name = text.at(Layers.PLACES, i);
    return name == null
        ? Optional.empty()
        : Optional.of(mention(text, i, text.end(Layers.PLACES, i), Optional.empty(), name.name()));
  }

  /** The start of the name: a full stop may stand after an abbreviated kind ({@code TP. Vinh}). */
  private static int nameStart(AnnotatedText text, int i, int at) {
    Tokens tokens = text.tokens();
    boolean abbreviated = tokens.shape(i).hasCapital() && at == i + 1;
    return abbreviated && tokens.is(at, '.') && !tokens.spaceBefore(at) ? at + 1 : at;
  }

  private Optional<PlaceMention> named(AnnotatedText text, int i, PlaceKind kind, int at) {
    Tokens tokens = text.tokens();
    if (at >= tokens.size() || tokens.lineBefore(at)) {
      return Optional.empty();
    }
    PlaceName known = text.at(Layers.PLACES, at);
    if (known != null && !isBelowDistrict(kind)) {
      return Optional.of(
          mention(text, i, text.end(Layers.PLACES, at), Optional.of(kind), known.name()));
    }
    if (tokens.shape(at) == Shape.NUMBER) {
      return isNumbered(kind, tokens, at)
          ? Optional.of(mention(text, i, at + 1, Optional.of(kind), tokens.word(at)))
          : Optional.empty();
    }
    int end = nameEnd(text, at, kind);
    return end == at
        ? Optional.empty()
        : Optional.of(mention(text, i, end, Optional.of(kind), tokens.text(at, end)));
  }

  /**
   * Hamlets may have any number for their name, official units only those that there are ({@code
   * quận 1}).
   */
  private boolean isNumbered(PlaceKind kind, Tokens tokens, int at) {
    return tokens.end(at) - tokens.start(at) <= 2
        && (!kind.official() || gazetteer.knows(tokens.word(at), kind));
  }

  private static boolean isBelowDistrict(PlaceKind kind) {
    return kind.level().map(level -> level == Place.Level.COMMUNE).orElse(!kind.official());
  }

  /**
   * The longest name that the gazetteer knows on the kind's level, else all that is written with
   * capitals.
   */
  private int nameEnd(AnnotatedText text, int at, PlaceKind kind) {
    int most = kind.official() ? capitals(text.tokens(), at) : foreign(text.tokens(), at);
    if (kind.official() && kind.level().isPresent()) {
      for (int end = most; end > at; end--) {
        if (gazetteer.knows(text.tokens().text(at, end), kind.level().get())) {
          return end;
        }
      }
    }
    return isAllCapitals(text.tokens(), at) ? Math.min(most, at + 2) : most;
  }

  private static boolean isAllCapitals(Tokens tokens, int at) {
    return tokens.shape(at) == Shape.UPPER;
  }

  private static int capitals(Tokens tokens, int at) {
    int end = at;
    while (end < tokens.size()
        && end - at < LONGEST_NAME
        && tokens.shape(end).hasCapital()
        && !tokens.lineBefore(end)) {
      end++;
    }
    return end;
  }

  /** Capitals with the small syllables of foreign names: {@code Pót Mo - xbai}. */
  private static int foreign(Tokens tokens, int at) {
    int end = capitals(tokens, at);
    while (end > at
        && end - at < LONGEST_FOREIGN
        && tokens.isOneOf(end, "-–")
        && tokens.shape(end + 1).isWord()
        && !tokens.lineBefore(end + 1)
        && tokens.spaceBefore(end) == tokens.spaceBefore(end + 1)) {
      end = Math.max(end + 2, capitals(tokens, end + 1));
    }
    return end;
  }

  private static PlaceMention mention(
      AnnotatedText text, int from, int to, Optional<PlaceKind> kind, String name) {
    Tokens tokens = text.tokens();
    return new PlaceMention(from, to, kind, name, new Span(tokens.start(from), tokens.end(to - 1)));
  }
}
