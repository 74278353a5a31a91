package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.record.Title;
import org.bienban.text.Tokens;

/**
 * Reads the name of a body that goes on behind the place in it: {@code Ngân hàng TMCP Sài Gòn |
 * Công Thương}, {@code Hội Hữu nghị Việt Nam | – Cuba}.
 */
final class NameBehindPlace {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final BrandReader brands;

  NameBehindPlace(TitleWords words, BrandReader brands) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.brands = brands;
  }

  /** Takes the place that has been read and what follows it into the body. */
  void read(BodyDraft draft) {
    boolean named = draft.name().isPresent() && draft.kind().isEmpty();
    if (!draft.isRead() || draft.to() >= draft.at() || !named) {
      return;
    }
    int end = Math.max(isCompany(draft) ? companyEnd(draft.at()) : -1, partnerEnd(draft.at()));
    if (end > draft.at()) {
      draft.extend(end);
      draft.setName(Optional.empty());
    }
  }

  private static boolean isCompany(BodyDraft draft) {
    return draft.rank().anyBranch().filter(b -> b == Title.Branch.COMPANY).isPresent();
  }

  /** A field or a strange word in the name of a company. */
  private int companyEnd(int i) {
    int field = words.isCapital(i) ? text.end(Layers.FIELDS, i) : -1;
    if (field > i && words.names().known(i) < 0 && !text.has(Layers.POSITIONS, i)) {
      return field;
    }
    return brands.isBrand(i) && words.inLetters(i) ? i + 1 : -1;
  }

  /** The country, or the body of nations, with which the one before is joined. */
  private int partnerEnd(int i) {
    if (!tokens.isOneOf(i, "-–") || !isBehindCountry(i)) {
      return -1;
    }
    if (words.isCountry(i + 1)) {
      return text.end(Layers.PLACES, i + 1);
    }
    return words.isInternational(i + 1) ? text.end(Layers.BODIES, i + 1) : -1; // "Hoa Kỳ | - ASEAN"
  }

  private boolean isBehindCountry(int i) {
    return words.isCountry(i - 1)
        || (text.end(Layers.PLACES, i - 2) == i && words.isCountry(i - 2));
  }
}
