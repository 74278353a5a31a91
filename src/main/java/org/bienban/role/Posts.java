package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;
import org.bienban.record.Title;
import org.bienban.text.Tokens;

/**
 * Reads the country or the town to which somebody is sent: {@code Đại sứ Việt Nam | tại Lào},
 * {@code Tổng Lãnh sự Lào | tại Đà Nẵng}.
 */
final class Posts {
  private static final Set<Title.Branch> ABROAD =
      EnumSet.of(Title.Branch.INTERNATIONAL, Title.Branch.COMPANY, Title.Branch.ASSOCIATION);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final BrandReader brands;
  private final UnlistedPlace unlisted;

  Posts(TitleWords words, BrandReader brands, UnlistedPlace unlisted) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.brands = brands;
    this.unlisted = unlisted;
  }

  /** Passes the post at the token at hand, which is no part of the body. */
  void read(BodyDraft draft) {
    int i = draft.at();
    if (!words.isAt(i)) {
      return;
    }
    boolean sent =
        draft.name().isPresent() && draft.kind().filter(k -> !TitleWords.isState(k)).isEmpty();
    int place = Math.max(i + 1, text.end(Layers.PLACE_KINDS, i + 1));
    if (words.isCountry(place) && (sent || isAbroad(draft))) {
      draft.moveTo(countriesEnd(text.end(Layers.PLACES, place)));
    } else if (sent && !draft.isRead() && words.isInternational(i + 1)) {
      draft.moveTo(text.end(Layers.BODIES, i + 1));
    } else {
      draft.moveTo(townEnd(draft, place));
    }
  }

  /** Bodies that are in many countries: those of the nations, companies, associations. */
  private boolean isAbroad(BodyDraft draft) {
    int i = draft.at();
    boolean behind = draft.endsHere() || (words.isBracketed(i - 3) && draft.to() == i - 3);
    return draft.rank().isPosted()
        || (behind
            && (draft.rank().anyBranch().filter(ABROAD::contains).isPresent()
                || brands.isBrand(draft.from())
                || isOfNations(draft)));
  }

  private boolean isOfNations(BodyDraft draft) {
    for (int at = draft.from(); at < draft.to(); at++) {
      if (words.isInternational(at)) {
        return true;
      }
    }
    return false;
  }

  /** The country of an office abroad: {@code Quỹ Dân số … (UNFPA) | tại Việt Nam}. */
  boolean isMission(BodyDraft draft, int at) {
    return words.isAt(at) && words.isCountry(at + 1) && isOfNations(draft);
  }

  /** Further countries of one post: {@code tại Việt Nam | , Lào và Campuchia}. */
  private int countriesEnd(int at) {
    int end = at;
    while (tokens.is(end, ',') && words.isCountry(end + 1)) {
      end = text.end(Layers.PLACES, end + 1);
    }
    boolean and = words.isWord(end, Word.Kind.AND) && words.isCountry(end + 1);
    return and ? text.end(Layers.PLACES, end + 1) : at;
  }

  /**
   * The end of the town to which somebody is sent; of any body's town where the holder's name
   * stands behind it: {@code Giám đốc Công ty Sao Mai tại Nghệ An | Trần Văn A}.
   */
  private int townEnd(BodyDraft draft, int town) {
    int i = draft.at();
    int listed = text.end(Layers.PLACES, town);
    boolean read = draft.endsHere() || draft.name().isPresent();
    if (draft.rank().isPosted() && read && !text.has(Layers.BODIES, i + 1)) {
      int end = listed > town ? listed : words.isCapital(town) ? unlisted.end(draft, town) : town;
      return end > town ? end : i;
    }
    boolean own = draft.endsHere() && !draft.rank().isPlaced();
    return own && listed > town && words.isUsualName(listed) ? listed : i;
  }
}
