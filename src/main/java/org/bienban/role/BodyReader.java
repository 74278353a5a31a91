package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.Word;
import org.bienban.record.Title;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads the bodies of a title that the tables know, with the names that their nouns open: {@code Sở
 * | Nội vụ}, {@code Ủy ban Pháp luật | của | Quốc hội}. A body ends where a personal name, a mark
 * or a word begins that is no part of a body's name.
 */
final class BodyReader {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;
  private final BodyNames bodyNames;

  BodyReader(TitleWords words, BodyNameEnds ends) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
    this.bodyNames = new BodyNames(words, ends);
  }

  /**
   * A body that the tables know from its noun in the office on: {@code Trưởng | Ban Chính sách,
   * chiến lược Trung ương}, {@code Ủy viên | Ủy ban Kiểm tra}.
   */
  void ofNoun(TitleHead head, BodyDraft draft) {
    Position office = head.office();
    String noun = draft.isOpen() ? office.noun() : office.body().orElse("");
    int i = draft.at();
    int start = Math.max(head.from(), i - (noun.isEmpty() ? 0 : noun.split(" ").length));
    Body body = text.at(Layers.BODIES, start);
    int end = text.end(Layers.BODIES, start);
    boolean goesOn = start < i && end > i && !isPassed(start, end);
    if (body != null && goesOn && (!draft.isOpen() || body.kind() == Body.Kind.CLOSED)) {
      draft.rank(body);
      draft.extend(draft.isOpen() ? i : start, end);
      draft.close();
    }
  }

  /** True where another body starts inside and goes on: {@code Văn phòng Trung ương | Hội}. */
  private boolean isPassed(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (text.end(Layers.BODIES, at) > end) {
        return true;
      }
    }
    return false;
  }

  /** The name of the body whose noun the office holds: {@code Vụ trưởng | Tổ chức cán bộ}. */
  void nameOfNoun(TitleHead head, BodyDraft draft) {
    freeName(draft, isMinistry(head.office().branch(), head.office().level()));
  }

  /** The body of the tables at the token at hand, and its own name behind it. */
  void read(BodyDraft draft) {
    int i = draft.at();
    Body body = text.at(Layers.BODIES, i);
    int end = text.end(Layers.BODIES, i);
    if (body == null || isLonger(i, end) || endsInName(draft, end) || ends.isDone(i, end)) {
      return;
    }
    end = body.kind() == Body.Kind.OPEN ? endOfField(i, end) : end;
    draft.extend(endsInUnit(body, i, end) ? end - 1 : end);
    draft.rank(body);
    if (isNumbered(body) && words.isPlainNumber(draft.at())) {
      draft.extend(draft.at() + 1);
    }
    draft.rank().takeCommittee(body);
    if (opensName(body, draft.at())) {
      boolean foreign = TitleWords.isOf(body, Title.Branch.FOREIGN);
      freeName(draft, foreign || isMinistry(body.branch(), body.level()));
    }
  }

  /** True where a longer phrase than the body starts here, which is no part of a title. */
  private boolean isLonger(int i, int end) {
    return names.known(i) > end
        || text.end(Layers.POSITIONS, i) > end
        || text.end(Layers.ROLE_CUES, i) > end
        || text.end(Layers.FIELDS, i) > end
        || text.end(Layers.WORDS, i) > end;
  }

  /** {@code tỉnh | Đoàn Văn Việt}: the last word of a body at hand is the first of a name. */
  boolean endsInName(BodyDraft draft, int end) {
    int last = end - 1;
    if (end - draft.at() < 2 || tokens.shape(last) != Shape.CAPITALIZED) {
      return false;
    }
    int length = names.known(last, true) - last;
    if (length < 3) {
      return false;
    }
    boolean whole = names.known(end, true) - end >= length - 1;
    boolean small = tokens.shape(last - 1) == Shape.LOWER;
    boolean alone = small && length == 3 && (!words.isUsualFamily(end) || draft.isRead());
    return !whole || alone;
  }

  /** The end of a field that begins in the body's words: {@code Trung tâm Y tế | dự phòng}. */
  private int endOfField(int start, int end) {
    int most = end;
    for (int at = start + 1; at < end; at++) {
      most = Math.max(most, text.end(Layers.FIELDS, at));
    }
    return most;
  }

  /** A body that names the kind of its place: {@code Đoàn xã}. */
  private boolean endsInUnit(Body body, int start, int end) {
    boolean local = body.kind() == Body.Kind.PLACED && BodyRank.isLocal(body);
    return local && end - 1 > start && isOfficial(end - 1);
  }

  private boolean isOfficial(int at) {
    PlaceKind unit = text.at(Layers.PLACE_KINDS, at);
    return unit != null && unit.official() && text.end(Layers.PLACE_KINDS, at) == at + 1;
  }

  /** True for a body of which a place has several. */
  private static boolean isNumbered(Body body) {
    return body.kind() == Body.Kind.PLACED
        && body.level().filter(level -> level == Title.Level.UNIT).isPresent();
  }

  /** True where a name of its own follows a body: {@code Đảng ủy | các khu công nghiệp}. */
  private boolean opensName(Body body, int end) {
    return switch (body.kind()) {
      case OPEN, PART -> true;
      case PLACED ->
          words.isWord(end, Word.Kind.PLURAL)
              && text.has(Layers.FIELDS, end + 1)
              && TitleWords.isOf(body, Title.Branch.PARTY);
      case CLOSED -> false;
    };
  }

  /** No name of a ministry has foreign words: {@code Bộ trưởng cấp cao | Hun Chandara}. */
  private static boolean isMinistry(Optional<Title.Branch> branch, Optional<Title.Level> level) {
    return branch.filter(some -> some == Title.Branch.STATE).isPresent()
        && level.filter(some -> some == Title.Level.CENTRAL).isPresent();
  }

  /** The name of a body after the noun that opens it. */
  private void freeName(BodyDraft draft, boolean ownWords) {
    int end = bodyNames.end(draft.at(), ownWords);
    if (end > draft.at()) {
      draft.extend(end);
    }
  }

  /** {@code của} before a body, as in {@code Ủy ban Pháp luật của Quốc hội}. */
  boolean passOf(BodyDraft draft) {
    int next = draft.at() + 1;
    boolean ofBody =
        words.isWord(draft.at(), Word.Kind.OF)
            && (text.has(Layers.BODIES, next) || text.has(Layers.PLACES, next))
            && startsName(next);
    if (ofBody) {
      draft.moveTo(next);
    }
    return ofBody;
  }

  /** A capital at the noun of a body or behind it: {@code đảng Lao động Triều Tiên}. */
  private boolean startsName(int at) {
    int behind = text.end(Layers.BODIES, at);
    Body body = text.at(Layers.BODIES, at);
    boolean named = behind > 0 && words.isCapital(behind) && words.isNoun(at);
    boolean whole = body != null && body.kind() == Body.Kind.CLOSED && behind > at + 1;
    return words.isCapital(at) || whole || named;
  }
}
