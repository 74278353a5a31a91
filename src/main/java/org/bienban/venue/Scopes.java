package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Venue;
import org.bienban.text.Tokens;

/** Finds which parts of a text list people and figures under a bridge point. */
final class Scopes {
  private static final int GAP = 12;

  private Scopes() {}

  static List<VenueScope> of(AnnotatedText text, List<Found> found, Merge merge) {
    List<VenueScope> scopes = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      Found one = found.get(f);
      if (one.kind() == Venue.Kind.BRIDGE && opensList(text, one)) {
        int from = one.to();
        if (!scopes.isEmpty() && scopes.get(scopes.size() - 1).to() > one.from()) {
          VenueScope last = scopes.remove(scopes.size() - 1);
          scopes.add(new VenueScope(last.venue(), last.from(), one.from()));
        }
        scopes.add(new VenueScope(merge.venueOf(f), from, paragraphEnd(text.tokens(), from)));
      }
    }
    return scopes;
  }

  /**
   * {@code Tại điểm cầu X có …}, {@code Dự tại điểm cầu X:}: a place where people are, and then a
   * list.
   */
  private static boolean opensList(AnnotatedText text, Found venue) {
    if (!is(text, venue.from() - 1, Kind.AT)) {
      return false;
    }
    int sentence = text.sentences().of(venue.from());
    int end = Math.min(text.sentences().end(sentence), venue.to() + GAP);
    for (int i = venue.to(); i < end; i++) {
      if (is(text, i, Kind.ATTEND) || text.tokens().is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(AnnotatedText text, int i, Kind kind) {
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    return word != null && word.is(kind);
  }

  private static int paragraphEnd(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.lineBefore(end)) {
      end++;
    }
    return end;
  }
}
