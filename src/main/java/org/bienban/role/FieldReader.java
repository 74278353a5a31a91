package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceName;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.Word;
import org.bienban.record.Place;
import org.bienban.text.Tokens;

/**
 * Reads the fields of work in a title: as its body ({@code chuyên gia | tài chính}), as the end of
 * a body's name ({@code Trung ương Hội | Sinh viên}), as what a deputy is in charge of ({@code phụ
 * trách | chuyên môn}).
 */
final class FieldReader {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;
  private final BrandReader brands;

  FieldReader(TitleWords words, BodyNameEnds ends, BrandReader brands) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
    this.brands = brands;
  }

  /**
   * What a deputy is in charge of, before his body: {@code Phó Giám đốc phụ trách | chuyên môn |
   * Trung tâm Y tế huyện}.
   */
  void charge(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    int end = head.isCharged() ? text.end(Layers.FIELDS, i) : i;
    if (end > i
        && !text.has(Layers.BODIES, i)
        && text.has(Layers.BODIES, end)
        && words.isCapital(end)) {
      draft.moveTo(end);
    }
  }

  /** True for a field of work that is the body: {@code Chủ nhiệm | Chính trị}. */
  boolean isBody(TitleHead head, int i) {
    int end = text.end(Layers.FIELDS, i);
    return end > text.end(Layers.BODIES, i)
        && end > text.end(Layers.PLACES, i)
        && (head.is(Position.Kind.MEMBER) || isOfHead(head, i, end))
        && names.known(i) < 0;
  }

  /** A field of a head has a capital, or its body's name behind it. */
  private boolean isOfHead(TitleHead head, int i, int end) {
    boolean body = text.has(Layers.BODIES, end) && words.isCapital(end);
    return head.is(Position.Kind.HEAD)
        && (words.isCapital(i) || body || brands.isBrand(end) || words.isWord(end, Word.Kind.OF));
  }

  /** A field of work as the body, with a strange name behind it: {@code Nhân sự | Navitek}. */
  void body(BodyDraft draft) {
    int end = text.end(Layers.FIELDS, draft.at());
    int brand = brands.isBrand(end) ? brands.end(end) : end;
    boolean closed =
        words.startsPerson(brand) || !words.isCapital(brand) || text.has(Layers.PLACES, brand);
    draft.extend(brand > end && (closed || words.inLetters(end)) ? brand : end);
  }

  /** A field of work after a body: {@code Trung ương Hội | Sinh viên}. */
  void read(BodyDraft draft) {
    int i = draft.at();
    int end = text.end(Layers.FIELDS, i);
    if (draft.endsHere()
        && end > text.end(Layers.BODIES, i)
        && !ends.isDone(i, end)
        && !isPassed(i, end)) {
      draft.extend(words.isNumeral(end) ? region(draft, end + 1) : end);
    }
  }

  /** True where a phrase that is no field starts here and is as long. */
  private boolean isPassed(int i, int end) {
    return text.end(Layers.PLACES, i) >= end
        || names.known(i) > 0
        || text.end(Layers.ROLE_CUES, i) >= end;
  }

  /** The end of the province behind a number: {@code Tòa án nhân dân khu vực 3 | - Lai Châu}. */
  private int region(BodyDraft draft, int at) {
    PlaceName province = tokens.isOneOf(at, "-–") ? text.at(Layers.PLACES, at + 1) : null;
    if (province == null || province.level() != Place.Level.PROVINCE) {
      return at;
    }
    draft.setName(Optional.of(province.name()));
    return text.end(Layers.PLACES, at + 1);
  }
}
