package org.bienban.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.FamilyName;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.Word;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.bienban.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads one title from a token on: status, deputy, office, standing, then the chain of bodies and
 * places, for example {@code nguyên · Phó · Trưởng ban · Thường trực · Ban Tổ chức · Tỉnh ủy · Lai
 * Châu}. A body ends where a personal name, a mark or a word begins that is no part of a body's
 * name.
 */
final class TitleParser {
  private static final int MOST_NAME_TOKENS = 16;
  private static final int MOST_MODIFIERS = 4;

  /** The most words of a name that no table lists as a body. */
  private static final int MOST_BRAND = 3;

  /** Of bodies whose own name may be that of a founder or a family. */
  private static final Set<Title.Branch> NAMED_AFTER =
      EnumSet.of(
          Title.Branch.COMPANY,
          Title.Branch.ASSOCIATION,
          Title.Branch.EDUCATION,
          Title.Branch.HEALTH,
          Title.Branch.MEDIA,
          Title.Branch.OTHER);

  /** The most tokens between a form of address and the end of the name behind it. */
  private static final int LONGEST_NAME = 8;

  /** The most words of a phrase that gives an office. */
  private static final int LONGEST_CUE = 7;

  /** How far before an office without a body the body of its new holder may stand. */
  private static final int MOST_BEFORE_OFFICE = 24;

  private static final Set<Title.Branch> MEMBERS =
      EnumSet.of(Title.Branch.UNION, Title.Branch.ASSOCIATION);
  private static final String MEMBER = Folding.fold("Ủy viên");
  private static final Set<Title.Branch> ABROAD =
      EnumSet.of(Title.Branch.INTERNATIONAL, Title.Branch.COMPANY, Title.Branch.ASSOCIATION);
  private static final Set<Title.Level> LOCAL =
      EnumSet.of(Title.Level.PROVINCE, Title.Level.DISTRICT, Title.Level.COMMUNE);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final NameFinder names;
  private final BodyNames bodyNames;

  TitleParser(AnnotatedText text, NameFinder names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
    this.bodyNames = new BodyNames(text, names);
  }

  /** The title that starts at token {@code i}; null if none does. */
  @Nullable TitleMention at(int i) {
    boolean may =
        text.has(Layers.POSITIONS, i)
            || text.has(Layers.MODIFIERS, i)
            || Misprints.office(text, i) != null;
    return may ? new Parse(i).run() : null;
  }

  /** The state of reading one title. */
  private final class Parse {
    private final int from;
    private final List<String> position = new ArrayList<>();
    private int i;
    private int standing;
    private Optional<Misprint> misprint = Optional.empty();
    private int officeFrom;
    private int officeEnd;
    private Title.Status status = Title.Status.CURRENT;
    private int bodyFrom = -1;
    private int bodyTo = -1;
    private boolean placed;
    private boolean open;
    private Optional<PlaceKind> kind = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<Title.Branch> branch = Optional.empty();
    private Optional<Title.Level> level = Optional.empty();
    private Optional<Title.Branch> weakBranch = Optional.empty();
    private Optional<Title.Level> weakLevel = Optional.empty();
    private boolean ranked;
    private boolean posted;
    private boolean charged;
    private Optional<String> above = Optional.empty();
    private Optional<String> committee = Optional.empty();
    private Optional<PlaceKind> seat = Optional.empty();

    Parse(int from) {
      this.from = from;
      this.i = from;
    }

    @Nullable TitleMention run() {
      modifiers(Modifier.Kind.STATUS);
      if (!text.has(Layers.POSITIONS, i)) {
        modifiers(Modifier.Kind.DEPUTY);
      }
      Position office = office();
      if (office == null || text.end(Layers.BODIES, i) > officeEnd) {
        return null;
      }
      i = isDotted(office) ? officeEnd + 1 : officeEnd;
      if (office.kind() != Position.Kind.SEAT && bodyNames.deadName(i) > i) {
        return null; // "Chủ tịch Hồ Chí Minh" is nobody's office
      }
      position.add(office.position());
      if (office.noun().isEmpty()) {
        branch = office.branch();
      } else {
        weakBranch = office.branch();
      }
      level = office.level();
      posted = office.posted();
      open = !office.noun().isEmpty();
      after();
      nounBody(office);
      bodies(office);
      if (office.kind() == Position.Kind.MEMBER && bodyFrom < 0) {
        return null;
      }
      TitleMention title = mention(office);
      return bodyFrom < 0 && office.body().isEmpty() && isGiven() ? atBodyBefore(title) : title;
    }

    /**
     * The title with the body to which its holder is moved: {@code về công tác tại Sở Xây dựng, giữ
     * chức vụ Phó Giám đốc}.
     */
    private TitleMention atBodyBefore(TitleMention title) {
      for (int at = from - 1; at >= Math.max(0, from - MOST_BEFORE_OFFICE); at--) {
        if (tokens.isOneOf(at, ";.:") || tokens.lineBefore(at + 1)) {
          return title;
        }
        if (isAtBody(at)) {
          Parse host = new Parse(at + 1);
          host.whole();
          Optional<String> body = host.hostText();
          boolean same = !open || body.filter(b -> startsWith(b, title.head())).isPresent();
          return body.isPresent() && host.i < from && same
              ? title.within(
                  body, host.placeRef(), host.placed, branch.or(host::anyBranch), host.anyLevel())
              : title;
        }
      }
      return title;
    }

    /** Reads a body that stands without an office. */
    private void whole() {
      int before;
      do {
        before = i;
        if (tokensFollow()) {
          body();
          field();
          place();
        }
      } while (i > before);
    }

    private Optional<String> hostText() {
      return bodyFrom < 0 ? Optional.empty() : Optional.of(saidBody(true));
    }

    /** A body that only its unit of territory explains is the unit's: {@code Trung tâm … tỉnh}. */
    private Optional<Title.Branch> anyBranch() {
      boolean ofUnit = bodyFrom >= 0 && kind.filter(PlaceKind::official).isPresent();
      return branch
          .or(() -> weakBranch)
          .or(() -> ofUnit ? Optional.of(Title.Branch.STATE) : Optional.empty());
    }

    private Optional<Title.Level> anyLevel() {
      return level.or(() -> weakLevel);
    }

    private Optional<PlaceRef> placeRef() {
      return kind.isPresent() || name.isPresent()
          ? Optional.of(new PlaceRef(kind, name))
          : Optional.empty();
    }

    private @Nullable Position office() {
      officeFrom = i;
      officeEnd = text.end(Layers.POSITIONS, i);
      Position office = text.at(Layers.POSITIONS, i);
      if (office == null && names.known(i) < 0) {
        office = Misprints.office(text, i);
        if (office != null) {
          officeEnd = i + 2;
          misprint = Optional.of(new Misprint(i, officeEnd, office.text()));
        }
      }
      return office;
    }

    /**
     * A body that the tables know from its noun in the office on: {@code Trưởng | Ban Chính sách,
     * chiến lược Trung ương}, {@code Ủy viên | Ủy ban Kiểm tra}.
     */
    private void nounBody(Position office) {
      String words = open ? office.noun() : office.body().orElse("");
      int start = i - (words.isEmpty() ? 0 : words.split(" ").length);
      Body body = text.at(Layers.BODIES, Math.max(start, from));
      int end = text.end(Layers.BODIES, Math.max(start, from));
      boolean goesOn = start < i && end > i && !isPassed(start, end);
      if (body != null && goesOn && (!open || body.kind() == Body.Kind.CLOSED)) {
        rank(body);
        bodyFrom = open ? i : start;
        bodyTo = end;
        i = end;
        open = false;
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

    private void modifiers(Modifier.Kind wanted) {
      Modifier modifier = text.at(Layers.MODIFIERS, i);
      int most = i + MOST_MODIFIERS;
      while (modifier != null && modifier.kind() == wanted && i < most) {
        take(modifier);
        if (tokens.is(i, '.') && !tokens.spaceBefore(i)) {
          i++;
        }
        modifier = text.at(Layers.MODIFIERS, i);
      }
    }

    /** The mark of a short form before its body: {@code CT. | UBND xã}. */
    private boolean isDotted(Position office) {
      boolean dot = tokens.is(officeEnd, '.') && !tokens.spaceBefore(officeEnd);
      return dot && !office.full().equals(office.text()) && text.has(Layers.BODIES, officeEnd + 1);
    }

    private void take(Modifier modifier) {
      if (modifier.kind() == Modifier.Kind.DEPUTY || modifier.kind() == Modifier.Kind.STANDING) {
        position.add(modifier.full());
      }
      standing += modifier.kind() == Modifier.Kind.STANDING ? 1 : 0;
      charged |= modifier.kind() == Modifier.Kind.STATUS_AFTER;
      if (modifier.status() != Title.Status.CURRENT) {
        status = modifier.status();
      }
      i = text.end(Layers.MODIFIERS, i);
    }

    private void after() {
      misprinted();
      Modifier modifier = text.at(Layers.MODIFIERS, i);
      while (modifier != null
          && (modifier.kind() == Modifier.Kind.STANDING
              || modifier.kind() == Modifier.Kind.STATUS_AFTER)
          && (i == officeEnd || !bodyNames.isAct(i))) {
        take(modifier);
        modifier = text.at(Layers.MODIFIERS, i);
      }
    }

    /** A standing of two syllables that is misprinted by one letter: {@code trường trực}. */
    private void misprinted() {
      boolean possible = i + 1 < tokens.size() && !text.has(Layers.MODIFIERS, i);
      if (possible && tokens.shape(i).isWord() && tokens.shape(i + 1) == Shape.LOWER) {
        Modifier meant = Misprints.standing(text, i);
        if (meant != null) {
          position.add(meant.full());
          standing++;
          misprint = Optional.of(new Misprint(i, i + 2, meant.full()));
          i += 2;
        }
      }
    }

    private void bodies(Position office) {
      charge();
      if (tokensFollow()) {
        if (open) {
          freeName(isMinistry(office.branch(), office.level()));
        } else if (takesField(office)) {
          ownField();
        } else if (office.kind() != Position.Kind.SEAT) {
          brand(!office.full().equals(office.text()));
        }
        seatServed(office);
      }
      int before;
      do {
        before = i;
        if (tokensFollow()) {
          ofBody(office.kind() == Position.Kind.HEAD);
          atBody(office);
          body();
          brandOfBoard();
          nameOfOwn();
          field();
          term();
          abbreviation();
          secondBody(office);
          secondNoun();
          place();
          nameBehindPlace();
          placeOfHolder();
          nameOfHolder();
          post();
          after();
        }
      } while (i > before);
      bodyInBrackets();
      parentBody();
      parentPlace();
      served(office);
    }

    /**
     * Whom an adviser serves, before the adviser's name: {@code cố vấn kinh tế | cho Tổng thống Mỹ
     * | Gary Olsen}, {@code cố vấn | cho ông Olsen | Erik Dahl}.
     */
    private void served(Position office) {
      int at = i + 1;
      boolean adviser = office.kind() == Position.Kind.MEMBER || bodyTo == i || bodyFrom < 0;
      if (!adviser || office.kind() == Position.Kind.SEAT || !isWord(i, Word.Kind.RECIPIENT)) {
        return;
      }
      Position seat = text.at(Layers.POSITIONS, at);
      int end = -1;
      if (seat != null && seat.kind() == Position.Kind.SEAT) {
        int office1 = text.end(Layers.POSITIONS, at);
        end = Math.max(office1, text.end(Layers.PLACES, office1));
      } else if (text.has(Layers.HONORIFICS, at)) {
        int one = text.end(Layers.HONORIFICS, at);
        end = isCapital(one) && tokens.syllable(one) == Vocabulary.UNKNOWN ? one + 1 : -1;
      }
      if (end > at && names.strange(end) > end + 1) {
        extendBody(i);
        i = end;
        bodyTo = end;
      }
    }

    /**
     * What a deputy is in charge of, before his body: {@code Phó Giám đốc phụ trách | chuyên môn |
     * Trung tâm Y tế huyện}.
     */
    private void charge() {
      int end = charged ? text.end(Layers.FIELDS, i) : i;
      if (end > i
          && !text.has(Layers.BODIES, i)
          && text.has(Layers.BODIES, end)
          && isCapital(end)) {
        i = end;
      }
    }

    /** The body above in brackets: {@code Trưởng phòng Cải cách hành chính (Sở Nội vụ)}. */
    private void bodyInBrackets() {
      boolean other = tokens.is(i, '(') && !isBracketed(i); // not its own "(UNESCO)"
      Body parent = other && !placed ? text.at(Layers.BODIES, i + 1) : null;
      int close = parent == null || bodyFrom < 0 || bodyTo != i ? -1 : closing(i + 1);
      if (parent != null && close > 0) {
        rank(parent);
        above = Optional.of(expanded(i + 1, close));
        i = close + 1;
      }
    }

    /** The bracket behind a body; -1 where something else stands in it. */
    private int closing(int at) {
      int end = at;
      while (end < tokens.size() && end - at < MOST_NAME_TOKENS && !tokens.lineBefore(end)) {
        if (tokens.is(end, ')')) {
          return end;
        }
        boolean office = end > at && text.has(Layers.POSITIONS, end) && !isInBody(at, end);
        if (office || text.has(Layers.HONORIFICS, end)) {
          return -1;
        }
        end++;
      }
      return -1;
    }

    private boolean isInBody(int from, int at) {
      return IntStream.range(from, at).anyMatch(body -> text.end(Layers.BODIES, body) > at);
    }

    /**
     * The province after a comma, right before the name: {@code Chủ tịch HĐND huyện Mường Tè, Lai
     * Châu A}.
     */
    private void parentPlace() {
      if (kind.isEmpty() || name.isEmpty() || !tokens.is(i, ',')) {
        return;
      }
      int at = Math.max(i + 1, text.end(Layers.PLACE_KINDS, i + 1));
      int end = text.end(Layers.PLACES, at);
      if (end > at && tokens.shape(at).hasCapital() && names.known(end, true) > 0) {
        i = end;
      }
    }

    /** The seat that an assistant serves: {@code Trợ lý Thủ tướng}. */
    private void seatServed(Position office) {
      int at = isWord(i, Word.Kind.OF) ? i + 1 : i;
      Position seat = text.at(Layers.POSITIONS, at);
      boolean aide = office.kind() == Position.Kind.MEMBER || at > i;
      boolean serves = aide && office.kind() != Position.Kind.SEAT && bodyFrom < 0;
      boolean one = seat != null && seat.kind() == Position.Kind.SEAT && !(at > i && isHeld(at));
      if (serves && seat != null && one && !Folding.fold(seat.position()).equals(MEMBER)) {
        extendBody(at);
        i = text.end(Layers.POSITIONS, at);
        bodyTo = i;
        branch = branch.or(seat::branch);
        level = level.or(seat::level);
      }
    }

    /** True where the name of its holder follows a seat: {@code của Tổng thống Pháp | …}. */
    private boolean isHeld(int at) {
      int end = text.end(Layers.POSITIONS, at);
      int place = Math.max(end, text.end(Layers.PLACES, end));
      return Math.max(names.known(place, true), names.called(place, true)) > place;
    }

    /**
     * The body above, after a comma and before the name: {@code Vụ trưởng Vụ 1, Ban Nội chính Trung
     * ương A}.
     */
    private void parentBody() {
      boolean comma = tokens.is(i, ',') && text.has(Layers.BODIES, i + 1);
      if (!comma
          || (bodyFrom < 0 && (open || status != Title.Status.CURRENT))
          || text.has(Layers.POSITIONS, i + 1)
          || text.has(Layers.MODIFIERS, i + 1)) {
        return;
      }
      int end = text.end(Layers.BODIES, i + 1);
      int next = partOfBody(end);
      while (next > end) {
        end = next;
        next = partOfBody(end);
      }
      boolean closed = end >= tokens.size() || tokens.isOneOf(end, ",;.)");
      if (bodyFrom < 0 ? names.known(end, true) > 0 : closed || bodyNames.startsElse(end)) {
        extendBody(i + 1);
        Body parent = text.at(Layers.BODIES, i + 1);
        if (parent != null) {
          rank(parent);
        }
        i = end;
        bodyTo = end;
      }
    }

    /** The end of a field, a place or a further body in the name of a body. */
    private int partOfBody(int at) {
      int place = Math.max(text.end(Layers.PLACES, at), text.end(Layers.PLACE_KINDS, at));
      int body = names.known(at, true) > 0 ? at : text.end(Layers.BODIES, at);
      return Math.max(body, Math.max(place, text.end(Layers.FIELDS, at)));
    }

    /** A field of work as the body: {@code chuyên gia tài chính}, {@code Chủ nhiệm Chính trị}. */
    private void ownField() {
      extendBody(i);
      i = text.end(Layers.FIELDS, i);
      int brand = isBrand(i) ? brandEnd(i) : i;
      boolean closed = startsPerson(brand) || !isCapital(brand) || text.has(Layers.PLACES, brand);
      if (brand > i && (closed || inLetters(i))) {
        i = brand; // "Giám đốc Nhân sự | Navitek"
      }
      bodyTo = i;
    }

    private boolean takesField(Position office) {
      boolean expert = office.kind() == Position.Kind.MEMBER;
      int behind = text.end(Layers.FIELDS, i);
      boolean body = text.has(Layers.BODIES, behind) && isCapital(behind);
      boolean named = behind > 0 && (body || isBrand(behind) || isWord(behind, Word.Kind.OF));
      boolean head = office.kind() == Position.Kind.HEAD && (tokens.shape(i).hasCapital() || named);
      return (expert || head)
          && text.end(Layers.FIELDS, i) > text.end(Layers.BODIES, i)
          && text.end(Layers.FIELDS, i) > text.end(Layers.PLACES, i)
          && names.known(i) < 0;
    }

    private boolean tokensFollow() {
      return i < tokens.size() && !tokens.lineBefore(i);
    }

    /** {@code của} before a body, as in {@code Ủy ban Pháp luật của Quốc hội}. */
    private void ofBody(boolean head) {
      if (i > from
          && isWord(i, Word.Kind.OF)
          && (text.has(Layers.BODIES, i + 1) || text.has(Layers.PLACES, i + 1))
          && startsName(i + 1)) {
        i++;
      } else if (head && bodyFrom < 0 && isWord(i, Word.Kind.OF) && isBrand(i + 1)) {
        extendBody(i);
        i = brandEnd(i + 1);
        bodyTo = i;
      }
    }

    /** A capital at the noun of a body or behind it: {@code đảng Lao động Triều Tiên}. */
    private boolean startsName(int at) {
      int behind = text.end(Layers.BODIES, at);
      boolean named = behind > 0 && behind < tokens.size() && tokens.shape(behind).hasCapital();
      Body body = text.at(Layers.BODIES, at);
      boolean whole = body != null && body.kind() == Body.Kind.CLOSED && behind > at + 1;
      return tokens.shape(at).hasCapital() || whole || (named && isNoun(body));
    }

    private boolean isNoun(@Nullable Body some) {
      return some != null && (some.kind() == Body.Kind.OPEN || some.kind() == Body.Kind.PART);
    }

    /** The body of an office that is given: {@code giữ chức vụ Phó Giám đốc tại Sở Xây dựng}. */
    private void atBody(Position office) {
      boolean bare = office.kind() == Position.Kind.HEAD && bodyFrom < 0 && i > from;
      if (bare && isAtBody(i) && isGiven()) {
        i++;
      }
    }

    private boolean isAtBody(int at) {
      VenueWord word = text.at(Layers.VENUE_WORDS, at);
      boolean body = text.has(Layers.BODIES, at + 1) && tokens.shape(at + 1).hasCapital();
      return body && word != null && word.is(VenueWord.Kind.AT);
    }

    /** True behind words that give or end an office: {@code giữ chức vụ}. */
    private boolean isGiven() {
      return IntStream.range(Math.max(0, from - LONGEST_CUE), from)
          .anyMatch(at -> text.end(Layers.WORDS, at) == from && bodyNames.isOffice(at));
    }

    private void body() {
      Body body = text.at(Layers.BODIES, i);
      int end = text.end(Layers.BODIES, i);
      if (body == null || isLonger(end) || endsInName(end) || bodyNames.isDone(i, end)) {
        return;
      }
      end = body.kind() == Body.Kind.OPEN ? endOfField(end) : end;
      extendBody(i);
      i = endsInUnit(body, end) ? end - 1 : end;
      bodyTo = i;
      rank(body);
      if (body.kind() == Body.Kind.PLACED && isUnitBody(body) && isPlainNumber(i)) {
        i++;
        bodyTo = i;
      }
      if (body.kind() == Body.Kind.PLACED && isPartyCommittee(body)) {
        committee = Optional.of(body.full());
      }
      boolean several = isWord(i, Word.Kind.PLURAL) && text.has(Layers.FIELDS, i + 1);
      boolean party = body.branch().filter(some -> some == Title.Branch.PARTY).isPresent();
      if (body.kind() == Body.Kind.OPEN
          || body.kind() == Body.Kind.PART
          || (several && party && body.kind() == Body.Kind.PLACED)) {
        boolean foreign = body.branch().filter(some -> some == Title.Branch.FOREIGN).isPresent();
        freeName(
            foreign || isMinistry(body.branch(), body.level())); // "Đảng ủy các khu công nghiệp"
      }
    }

    private static boolean isUnitBody(Body body) {
      return body.level().filter(level -> level == Title.Level.UNIT).isPresent();
    }

    /** The end of a field that begins in the body's words: {@code Trung tâm Y tế | dự phòng}. */
    private int endOfField(int end) {
      int most = end;
      for (int at = i + 1; at < end; at++) {
        most = Math.max(most, text.end(Layers.FIELDS, at));
      }
      return most;
    }

    /** A body that names the kind of its place: {@code Đoàn xã}. */
    private boolean endsInUnit(Body body, int end) {
      boolean local = body.level().filter(LOCAL::contains).isPresent();
      return body.kind() == Body.Kind.PLACED && local && end - 1 > i && isOfficial(end - 1);
    }

    private boolean isOfficial(int at) {
      PlaceKind unit = text.at(Layers.PLACE_KINDS, at);
      return unit != null && unit.official() && text.end(Layers.PLACE_KINDS, at) == at + 1;
    }

    /** {@code tỉnh | Đoàn Văn Việt}: the last word of a body is the first of a name. */
    private boolean endsInName(int end) {
      int last = end - 1;
      int words = names.known(last, true) - last;
      if (end - i < 2 || words < 3 || tokens.shape(last) != Shape.CAPITALIZED) {
        return false;
      }
      FamilyName behind = text.at(Layers.FAMILY_NAMES, end);
      boolean common = behind != null && behind.kind() == FamilyName.Kind.COMMON;
      boolean whole = names.known(end, true) - end >= words - 1;
      boolean small = tokens.shape(last - 1) == Shape.LOWER;
      return !whole || (small && words == 3 && (!common || bodyFrom >= 0));
    }

    private static boolean isPartyCommittee(Body body) {
      boolean party = body.branch().filter(branch -> branch == Title.Branch.PARTY).isPresent();
      return party && body.level().filter(LOCAL::contains).isPresent();
    }

    /** Branch and level come from the first body that is no part of another. */
    private void rank(Body body) {
      if (body.kind() == Body.Kind.PART || ranked) {
        weakBranch = weakBranch.or(body::branch);
        weakLevel = weakLevel.or(body::level);
        ofMembers(body);
      } else {
        branch = body.branch().or(() -> branch);
        level = level.or(body::level);
        ranked = true;
      }
      seat = seat.or(() -> kindOf(body));
      posted |= body.posted();
      boolean local = body.level().filter(LOCAL::contains).isPresent();
      placed |= body.kind() == Body.Kind.PLACED || local;
    }

    /**
     * The centre of a union or an association is its own, not the Party's: {@code Ban Chấp hành
     * Trung ương | Hội Nông dân}.
     */
    private void ofMembers(Body body) {
      boolean members = body.branch().filter(MEMBERS::contains).isPresent();
      Body first = bodyFrom < 0 ? null : text.at(Layers.BODIES, bodyFrom);
      if (members && first != null && first.kind() == Body.Kind.CLOSED) {
        branch = body.branch();
      }
    }

    /** The kind of place in the word for its committee: {@code Thành ủy} is of a city. */
    private Optional<PlaceKind> kindOf(Body body) {
      return body.seat()
          .flatMap(
              word -> Optional.ofNullable(text.lexicon().annotate(word).at(Layers.PLACE_KINDS, 0)));
    }

    /** True where a longer phrase than the body starts here, which is no part of a title. */
    private boolean isLonger(int end) {
      return names.known(i) > end
          || text.end(Layers.POSITIONS, i) > end
          || text.end(Layers.ROLE_CUES, i) > end
          || text.end(Layers.FIELDS, i) > end
          || text.end(Layers.WORDS, i) > end;
    }

    /** A field of work after a body: {@code Trung ương Hội Sinh viên}. */
    private void field() {
      int end = text.end(Layers.FIELDS, i);
      if (bodyFrom >= 0
          && bodyTo == i
          && end > text.end(Layers.BODIES, i)
          && !bodyNames.isDone(i, end)
          && !isLongerThanField(end)) {
        i = isNumeral(end) ? seat(end + 1) : end;
        bodyTo = i;
      }
    }

    /** The end of the province behind a number: {@code Tòa án nhân dân khu vực 3 | - Lai Châu}. */
    private int seat(int at) {
      PlaceName province = tokens.isOneOf(at, "-–") ? text.at(Layers.PLACES, at + 1) : null;
      if (province == null || province.level() != Place.Level.PROVINCE) {
        return at;
      }
      name = Optional.of(province.name());
      return text.end(Layers.PLACES, at + 1);
    }

    private boolean isNumeral(int at) {
      return at < tokens.size()
          && (tokens.shape(at) == Shape.NUMBER || Writing.isRoman(tokens, at));
    }

    /** Further bodies of one office: {@code Chánh Văn phòng Đoàn ĐBQH, HĐND và UBND}. */
    private void secondBody(Position office) {
      if (bodyTo != i || office.noun().isEmpty()) {
        return;
      }
      int last = i;
      boolean dash = false;
      while (tokens.isOneOf(last, ",-–") && isPlaced(text.at(Layers.BODIES, last + 1))) {
        dash = !tokens.is(last, ',');
        last = text.end(Layers.BODIES, last + 1);
      }
      boolean joined = isWord(last, Word.Kind.AND) || tokens.is(last, '&');
      if (joined && isPlaced(text.at(Layers.BODIES, last + 1))) {
        i = text.end(Layers.BODIES, last + 1);
        bodyTo = i;
      } else if (dash) {
        i = last; // "Văn phòng Đoàn ĐBQH - HĐND - UBND"
        bodyTo = i;
      }
    }

    /** Two nouns before one name: {@code Tổng Biên tập Báo và Đài Phát thanh - Truyền hình …}. */
    private void secondNoun() {
      boolean noun =
          bodyFrom >= 0
              && bodyTo == i
              && text.end(Layers.BODIES, bodyFrom) == i
              && isNoun(text.at(Layers.BODIES, bodyFrom));
      int next = i + 1;
      if (noun
          && isWord(i, Word.Kind.AND)
          && isNoun(text.at(Layers.BODIES, next))
          && tokens.shape(next).hasCapital()
          && names.known(next, true) < 0) {
        i = next;
        body();
      }
    }

    private boolean isPlaced(@Nullable Body some) {
      return some != null && some.kind() == Body.Kind.PLACED;
    }

    /** The body's own abbreviation in brackets where its name goes on behind it. */
    private void abbreviation() {
      boolean inBrackets = bodyTo == i && isBracketed(i);
      boolean goesOn =
          text.has(Layers.BODIES, i + 3)
              || text.has(Layers.PLACES, i + 3)
              || text.has(Layers.PLACE_KINDS, i + 3)
              || isMission(i + 3);
      if (inBrackets && goesOn) {
        i += 3;
      }
    }

    /** The country of an office abroad: {@code Quỹ Dân số … (UNFPA) | tại Việt Nam}. */
    private boolean isMission(int at) {
      VenueWord word = text.at(Layers.VENUE_WORDS, at);
      boolean country = isCountry(text.at(Layers.PLACES, at + 1));
      return country && word != null && word.is(VenueWord.Kind.AT) && isOfNations();
    }

    private boolean isOfNations() {
      return bodyFrom >= 0
          && IntStream.range(bodyFrom, bodyTo)
              .anyMatch(at -> isInternational(text.at(Layers.BODIES, at)));
    }

    /** {@code (CHDCND)}. */
    private boolean isBracketed(int at) {
      return tokens.is(at, '(') && tokens.is(at + 2, ')') && tokens.shape(at + 1).hasCapital();
    }

    private boolean isLongerThanField(int end) {
      return text.end(Layers.PLACES, i) >= end
          || names.known(i) > 0
          || text.end(Layers.ROLE_CUES, i) >= end;
    }

    private void extendBody(int start) {
      if (bodyFrom < 0) {
        bodyFrom = start;
      }
    }

    /** No name of a ministry has foreign words: {@code Bộ trưởng cấp cao | Hun Chandara}. */
    private static boolean isMinistry(Optional<Title.Branch> branch, Optional<Title.Level> level) {
      return branch.filter(some -> some == Title.Branch.STATE).isPresent()
          && level.filter(some -> some == Title.Level.CENTRAL).isPresent();
    }

    /** The name of a body after the noun that opens it. */
    private void freeName(boolean ownWords) {
      int end = bodyNames.end(i, ownWords);
      if (end > i) {
        extendBody(i);
        i = end;
        bodyTo = end;
      }
    }

    private boolean isWord(int at, Word.Kind wanted) {
      Word word = text.at(Layers.WORDS, at);
      return word != null && word.kind() == wanted;
    }

    /**
     * A name that no table lists as a body: {@code Chủ tịch IAGTO}; in small letters only before a
     * person: {@code Giám đốc Navitek Hồ Thị Sương}.
     */
    private void brand(boolean abbreviated) {
      int apposed = apposedBrand();
      if (apposed > i) {
        extendBody(i);
        i = apposed;
        bodyTo = i;
        return;
      }
      boolean headline = tokens.shape(i - 1) == Shape.UPPER && !abbreviated;
      if (isBrand(i) && !headline && (inLetters(i) || startsPerson(brandEnd(i)))) {
        Body meant = Misprints.initials(text, i);
        if (meant != null) {
          rank(meant);
          misprint = Optional.of(new Misprint(i, i + 1, meant.full()));
        }
        extendBody(i);
        i = brandEnd(i);
        bodyTo = i;
      }
    }

    /**
     * The end of strange words that an apposition ends in, with or without a place: {@code ông A,
     * Giám đốc Navitek Lai Châu;}.
     */
    private int apposedBrand() {
      int end = i;
      boolean apposed = tokens.isOneOf(from - 1, ",-–(") || isWord(from - 1, Word.Kind.LINK);
      boolean behindName = branch.isEmpty() && apposed;
      while (behindName && end - i < MOST_BRAND && isBrand(end)) {
        end++;
      }
      int place = Math.max(end, text.end(Layers.PLACES, end));
      boolean closed = end > i && tokens.isOneOf(place, ",;.)");
      return closed && names.strange(i) < 0 ? end : i; // "Giám đốc | Anne Moreau,"
    }

    /** The company of a board: {@code Chủ tịch HĐTV PVN}. */
    private void brandOfBoard() {
      Body board = bodyFrom < 0 ? null : text.at(Layers.BODIES, bodyFrom);
      boolean company =
          board != null
              && bodyTo == i
              && text.end(Layers.BODIES, bodyFrom) == i
              && board.kind() == Body.Kind.PLACED
              && board.branch().filter(some -> some == Title.Branch.COMPANY).isPresent();
      if (company && isBrand(i)) {
        i = brandEnd(i);
        bodyTo = i;
      }
    }

    /**
     * The name of a company, school or centre that might be a person's, where the holder stands
     * before the title: {@code ông A, Giám đốc Công ty TNHH Thương mại | Hoàng Phát | cho biết}.
     */
    private void nameOfOwn() {
      Body body = bodyFrom >= 0 && bodyTo == i ? text.at(Layers.BODIES, bodyFrom) : null;
      boolean named =
          body != null
              && body.kind() == Body.Kind.OPEN
              && anyBranch().filter(some -> !NAMED_AFTER.contains(some)).isEmpty();
      if (named && names.known(i) == i + 2 && isBehindHolder()) {
        i += 2;
        bodyTo = i;
      }
    }

    /** True behind a person with a form of address and a mark: {@code ông Lò Văn A, | Giám đốc}. */
    private boolean isBehindHolder() {
      boolean apposed = tokens.isOneOf(from - 1, ",-–(");
      for (int at = from - 2; apposed && at >= Math.max(0, from - LONGEST_NAME); at--) {
        if (text.has(Layers.HONORIFICS, at)) {
          return names.known(text.end(Layers.HONORIFICS, at), true) == from - 1;
        }
      }
      return false;
    }

    /**
     * Several words, or a word and its year, only before a person: {@code Vietnam Airlines | Hồ Thị
     * Sương}.
     */
    private int brandEnd(int at) {
      int end = at + 1;
      while (bodyNames.isInnerHyphen(end) && inLetters(at) && isCapital(end + 1)) {
        end += 2; // "UN-Women"
      }
      int first = end;
      while (end - at < MOST_BRAND && isBrand(end)) {
        end++;
      }
      if (end < tokens.size() && tokens.shape(end) == Shape.NUMBER) {
        end++;
      }
      return startsPerson(end) ? end : first;
    }

    private boolean isCapital(int at) {
      return at < tokens.size() && tokens.shape(at).hasCapital();
    }

    /** A capitalised word or initials that no table and no Vietnamese word explains. */
    private boolean isBrand(int at) {
      if (at >= tokens.size() || tokens.lineBefore(at) || !tokens.shape(at).hasCapital()) {
        return false;
      }
      boolean strange = inLetters(at) || tokens.syllable(at) == Vocabulary.UNKNOWN;
      boolean name = text.has(Layers.FAMILY_NAMES, at) || isNameBefore(at);
      return strange && !name && !isListed(at);
    }

    /** A name that is no brand before a name: {@code PVN | Nguyễn Văn A} is one. */
    private boolean isNameBefore(int at) {
      return names.known(at) > 0 && !startsPerson(at + 1);
    }

    private boolean inLetters(int at) {
      return tokens.shape(at) == Shape.MIXED || tokens.shape(at) == Shape.UPPER;
    }

    private boolean startsPerson(int at) {
      return text.has(Layers.FAMILY_NAMES, at) && names.known(at, true) > 0;
    }

    private boolean isListed(int at) {
      return text.has(Layers.BODIES, at)
          || text.has(Layers.PLACES, at)
          || text.has(Layers.PLACE_KINDS, at)
          || text.has(Layers.POSITIONS, at)
          || text.has(Layers.MODIFIERS, at)
          || text.has(Layers.HONORIFICS, at);
    }

    /**
     * The term of an office inside its name: {@code Trưởng đoàn ĐBQH khóa XIV tỉnh Lai Châu}. A
     * term behind it is no part of it.
     */
    private void term() {
      boolean behind = bodyTo == i || (bodyFrom < 0 && kind.isEmpty());
      int end = behind && isWord(i, Word.Kind.TAIL) ? text.end(Layers.WORDS, i) : i;
      if (end > i && isNumeral(end) && text.has(Layers.PLACE_KINDS, end + 1)) {
        i = end + 1;
      }
    }

    private void place() {
      PlaceKind placeKind = text.at(Layers.PLACE_KINDS, i);
      int bodyEnd = text.end(Layers.BODIES, i);
      boolean body = bodyEnd > text.end(Layers.PLACE_KINDS, i) && !endsInName(bodyEnd);
      boolean listed = text.end(Layers.PLACES, i) > text.end(Layers.PLACE_KINDS, i);
      if (placeKind != null && !body && !listed && !isPersonFirst()) {
        Optional<PlaceKind> before = kind;
        kind = Optional.of(placeKind);
        i = text.end(Layers.PLACE_KINDS, i);
        boolean abbreviated = text.lexicon().vocabulary().isAbbreviation(tokens.syllable(i - 1));
        if (abbreviated && tokens.is(i, '.') && !tokens.spaceBefore(i) && isPlaceName(i + 1)) {
          i++;
        }
        if (isState(placeKind) && isBracketed(i) && text.has(Layers.PLACES, i + 3)) {
          i += 3;
        }
        Optional<String> lower = isBelow(before, placeKind) ? name : Optional.empty();
        name = Optional.empty();
        if (isState(placeKind) && isState(text.at(Layers.PLACE_KINDS, i))) {
          place();
          return;
        }
        placeName(true);
        if (lower.isPresent()) {
          kind = before;
          name = lower;
        }
      } else if (bodyFrom >= 0 || kind.isPresent() || position.size() > 0) {
        placeName(false);
        cityOfState();
        unitByLetter();
      }
    }

    /** A unit whose kind is one letter: {@code Chủ tịch UBND P.Hóa An}, {@code UBND H.Tân Lạc}. */
    private void unitByLetter() {
      boolean letter =
          placed
              && bodyTo == i
              && isCapital(i)
              && tokens.end(i) - tokens.start(i) == 1
              && tokens.is(i + 1, '.')
              && !tokens.spaceBefore(i + 2);
      int end = letter && isCapital(i + 2) ? unlistedPlace(i + 2) : i;
      end = letter ? Math.max(end, text.end(Layers.PLACES, i + 2)) : i;
      if (end > i + 2) {
        name = Optional.of(Writing.asWritten(tokens, i + 2, end));
        i = end;
      }
    }

    /** A foreign city that its state in brackets shows: {@code Thị trưởng Osaka (Nhật Bản)}. */
    private void cityOfState() {
      if (bodyFrom >= 0 || kind.isPresent() || name.isPresent() || i > officeEnd) {
        return;
      }
      int end = i;
      while (end - i < MOST_BRAND && isCapital(end) && !tokens.lineBefore(end) && !isListed(end)) {
        end++;
      }
      int state = text.end(Layers.PLACES, end + 1);
      boolean inBrackets = tokens.is(end, '(') && isCountry(text.at(Layers.PLACES, end + 1));
      if (end > i && inBrackets && tokens.is(state, ')') && isTitled(state + 1)) {
        name = Optional.of(Writing.asWritten(tokens, i, end));
        i = end;
      }
    }

    /** True where a holder or a comma follows. */
    private boolean isTitled(int at) {
      return tokens.is(at, ',')
          || text.has(Layers.HONORIFICS, at)
          || names.known(at, true) > 0
          || names.called(at, true) > 0;
    }

    /** False where the mark behind {@code TP} ends a sentence. */
    private boolean isPlaceName(int at) {
      boolean number = at < tokens.size() && tokens.shape(at) == Shape.NUMBER;
      boolean listed = text.has(Layers.PLACES, at);
      return number || listed || bodyNames.deadName(at) > at || !tokens.spaceBefore(at);
    }

    /** The state of a foreign place: {@code Thị trưởng thành phố Paris (Pháp)}. */
    private void stateInBrackets() {
      PlaceName state = tokens.is(i, '(') ? text.at(Layers.PLACES, i + 1) : null;
      int end = text.end(Layers.PLACES, i + 1);
      boolean closed = name.isPresent() && tokens.is(end, ')');
      if (state != null && state.level() == Place.Level.COUNTRY && closed) {
        name = Optional.of(state.name());
        kind = Optional.empty();
        i = end + 1;
      }
    }

    /**
     * A name that goes on behind the place in it: {@code Ngân hàng TMCP Sài Gòn | Công Thương},
     * {@code Hội Hữu nghị Việt Nam | – Cuba}.
     */
    private void nameBehindPlace() {
      if (bodyFrom < 0 || bodyTo >= i || name.isEmpty() || kind.isPresent()) {
        return;
      }
      boolean company =
          branch.or(() -> weakBranch).filter(b -> b == Title.Branch.COMPANY).isPresent();
      int field = tokens.shape(i).hasCapital() ? text.end(Layers.FIELDS, i) : -1;
      int end = -1;
      if (company && field > i && names.known(i) < 0 && !text.has(Layers.POSITIONS, i)) {
        end = field;
      } else if (company && isBrand(i) && inLetters(i)) {
        end = i + 1;
      } else if (tokens.isOneOf(i, "-–") && isCountry(text.at(Layers.PLACES, i + 1))) {
        end = isBehindCountry() ? text.end(Layers.PLACES, i + 1) : -1;
      } else if (tokens.isOneOf(i, "-–") && isInternational(text.at(Layers.BODIES, i + 1))) {
        end = isBehindCountry() ? text.end(Layers.BODIES, i + 1) : -1; // "Hoa Kỳ | - ASEAN"
      }
      if (end > i) {
        i = end;
        bodyTo = end;
        name = Optional.empty();
      }
    }

    private boolean isBehindCountry() {
      return isCountry(text.at(Layers.PLACES, i - 1))
          || (text.end(Layers.PLACES, i - 2) == i && isCountry(text.at(Layers.PLACES, i - 2)));
    }

    /** True for the unit of a body before the one it lies in: {@code quận 7 | TP Hồ Chí Minh}. */
    private static boolean isBelow(Optional<PlaceKind> lower, PlaceKind upper) {
      Optional<Place.Level> level = lower.flatMap(PlaceKind::level);
      Optional<Place.Level> above =
          upper.official()
              ? upper.level().or(() -> Optional.of(Place.Level.PROVINCE))
              : upper.level();
      return level.isPresent() && above.isPresent() && level.get().compareTo(above.get()) > 0;
    }

    /**
     * The country or the town to which somebody is sent: {@code Đại sứ Việt Nam tại Lào}, {@code
     * Tổng Lãnh sự Lào tại Đà Nẵng}.
     */
    private void post() {
      stateInBrackets();
      VenueWord at = text.at(Layers.VENUE_WORDS, i);
      if (at == null || !at.is(VenueWord.Kind.AT)) {
        return;
      }
      boolean sent = name.isPresent() && kind.filter(some -> !isState(some)).isEmpty();
      int place = Math.max(i + 1, text.end(Layers.PLACE_KINDS, i + 1));
      boolean behind = bodyTo == i || (isBracketed(i - 3) && bodyTo == i - 3);
      if (isCountry(text.at(Layers.PLACES, place)) && (sent || posted || (behind && isAbroad()))) {
        i = countries(text.end(Layers.PLACES, place));
      } else if (sent && bodyFrom < 0 && isInternational(text.at(Layers.BODIES, i + 1))) {
        i = text.end(Layers.BODIES, i + 1);
      } else {
        i = town(place);
      }
    }

    /** Bodies that are in many countries: those of the nations, companies, associations. */
    private boolean isAbroad() {
      Optional<Title.Branch> whose = anyBranch();
      return whose.filter(ABROAD::contains).isPresent()
          || (bodyFrom >= 0 && isBrand(bodyFrom))
          || isOfNations();
    }

    /** Further countries of one post: {@code tại Việt Nam | , Lào và Campuchia}. */
    private int countries(int at) {
      int end = at;
      while (tokens.is(end, ',') && isCountry(text.at(Layers.PLACES, end + 1))) {
        end = text.end(Layers.PLACES, end + 1);
      }
      boolean and = isWord(end, Word.Kind.AND) && isCountry(text.at(Layers.PLACES, end + 1));
      return and ? text.end(Layers.PLACES, end + 1) : at;
    }

    /**
     * The end of the town to which somebody is sent; of any body's town where the holder's name
     * stands behind it: {@code Giám đốc Công ty Sao Mai tại Nghệ An | Trần Văn A}.
     */
    private int town(int at) {
      int listed = text.end(Layers.PLACES, at);
      boolean read = i > officeEnd && (bodyTo == i || name.isPresent());
      if (posted && read && !text.has(Layers.BODIES, i + 1)) {
        int end = listed > at ? listed : isCapital(at) ? unlistedPlace(at) : at;
        return end > at ? end : i;
      }
      boolean held = !placed && bodyTo == i && listed > at && isUsualName(listed);
      return held ? listed : i;
    }

    private boolean isCountry(@Nullable PlaceName some) {
      return some != null && some.level() == Place.Level.COUNTRY;
    }

    private boolean isInternational(@Nullable Body some) {
      return some != null && some.branch().filter(b -> b == Title.Branch.INTERNATIONAL).isPresent();
    }

    /** {@code nước}, {@code Cộng hòa nhân dân}: such kinds may follow each other. */
    private boolean isState(@Nullable PlaceKind some) {
      return some != null && some.level().filter(level -> level == Place.Level.COUNTRY).isPresent();
    }

    private boolean isPersonFirst() {
      return names.known(i) > text.end(Layers.PLACE_KINDS, i);
    }

    private void placeName(boolean afterKind) {
      int start = i;
      int end = text.end(Layers.PLACES, i);
      if (afterKind && (end < 0 || isInUnit(start))) {
        boolean host = kind.filter(this::isState).isPresent() && names.called(i, true) > i + 1;
        end = host ? end : Math.max(end, unlistedPlace(i)); // "nước chủ nhà | Peter Lindholm"
      }
      boolean state =
          isCountry(text.at(Layers.PLACES, start))
              && (afterKind || !text.has(Layers.FAMILY_NAMES, start));
      boolean honoured = afterKind && end > start && end == bodyNames.deadName(start);
      boolean held = honoured && names.known(end, true) > end + 1; // "phường Lê Lợi | Nguyễn Hùng"
      boolean taken = state || held || isBeforeHolder(start, end) || !(names.known(start) > end);
      if (end > start && taken) {
        i = afterKind && (isPlainNumber(end) || isPartOfUnit(end)) ? end + 1 : region(start, end);
        end = i;
        PlaceName listed = text.at(Layers.PLACES, start);
        boolean abbreviated =
            tokens.shape(end - 1) == Shape.UPPER || tokens.shape(end - 1) == Shape.ABBREVIATION;
        name =
            Optional.of(
                listed != null && abbreviated
                    ? listed.name()
                    : Writing.asWritten(tokens, start, end));
      }
    }

    /** A province whose name begins like a person's: {@code Sở Xây dựng Hà Nội | Lê Vinh}. */
    private boolean isBeforeHolder(int start, int end) {
      PlaceName listed = text.at(Layers.PLACES, start);
      FamilyName family = text.at(Layers.FAMILY_NAMES, end);
      boolean province = listed != null && listed.level() == Place.Level.PROVINCE;
      boolean usual = family != null && family.kind() == FamilyName.Kind.COMMON;
      return province && usual && end > start + 1 && names.known(end, true) > end;
    }

    /**
     * The end of a second place of one region: {@code Chi cục Thuế khu vực Mường Tè | - Nậm Nhùn}.
     */
    private int region(int start, int end) {
      int next = tokens.isOneOf(end, "-–") ? text.end(Layers.PLACES, end + 1) : -1;
      boolean field = next > 0 && bodyTo == start && text.end(Layers.FIELDS, start - 2) == start;
      boolean state = isCountry(text.at(Layers.PLACES, start));
      return field && !state && tokens.shape(start - 1) == Shape.LOWER ? next : end;
    }

    /** A country's name right behind a unit opens the unit's: {@code phường Mỹ | Đình}. */
    private boolean isInUnit(int at) {
      boolean unit = kind.filter(some -> some.official() && !isState(some)).isPresent();
      return unit && isCountry(text.at(Layers.PLACES, at));
    }

    /**
     * A further word of a commune's name, shown by the name of its holder behind it: {@code xã Mỹ
     * Đức Tây | Nguyễn Văn A}.
     */
    private boolean isPartOfUnit(int at) {
      boolean commune =
          kind.flatMap(PlaceKind::level).filter(some -> some == Place.Level.COMMUNE).isPresent();
      return commune
          && isCapital(at)
          && !tokens.lineBefore(at)
          && tokens.syllable(at) != Vocabulary.UNKNOWN
          && !text.has(Layers.FAMILY_NAMES, at)
          && !isListed(at)
          && isUsualName(at + 1);
    }

    /** A name of three words or more with a family name that is nothing else. */
    private boolean isUsualName(int at) {
      FamilyName family = text.at(Layers.FAMILY_NAMES, at);
      boolean usual = family != null && family.kind() == FamilyName.Kind.COMMON;
      return usual && !tokens.lineBefore(at) && names.known(at, true) > at + 2;
    }

    /**
     * A place that no table lists between a body of the report's own and its holder: {@code Quận ủy
     * Tây Đô | Nguyễn Văn A}.
     */
    private void placeOfHolder() {
      boolean open = placed && bodyTo == i && bodyFrom >= 0 && kind.isEmpty() && name.isEmpty();
      int end = i;
      while (open && end - i < MOST_BRAND && isPlacePart(end) && !isUsualName(end)) {
        end++;
      }
      if (end > i && isUsualName(end)) {
        name = Optional.of(Writing.asWritten(tokens, i, end));
        i = end;
      }
    }

    /**
     * The last words of a name that a usual name of a person follows, where all of them are too
     * long for one person: {@code HTX Dịch vụ nông nghiệp | Quyết Tâm | Phạm Quang Huy}.
     */
    private void nameOfHolder() {
      boolean free = bodyFrom >= 0 && bodyTo == i && kind.isEmpty() && name.isEmpty() && !placed;
      FamilyName family = text.at(Layers.FAMILY_NAMES, i);
      if (!free || !isCapital(i) || (family != null && family.kind() == FamilyName.Kind.COMMON)) {
        return;
      }
      int end = i;
      while (end - i < MOST_BRAND && isWordOfName(end) && !(end > i + 1 && isUsualName(end))) {
        end++;
      }
      if (end > i + 1 && isUsualName(end)) {
        i = end;
        bodyTo = i;
      }
    }

    private boolean isWordOfName(int at) {
      return isCapital(at)
          && !tokens.lineBefore(at)
          && tokens.shape(at) == Shape.CAPITALIZED
          && tokens.syllable(at) != Vocabulary.UNKNOWN
          && !isListed(at);
    }

    private boolean isPlacePart(int at) {
      return isCapital(at)
          && !tokens.lineBefore(at)
          && tokens.shape(at) == Shape.CAPITALIZED
          && !isListed(at)
          && names.known(at, true) < 0
          && !text.has(Layers.FIELDS, at);
    }

    /** {@code phường Mỹ Đình 2 | Nguyễn Văn A}. */
    private boolean isPlainNumber(int at) {
      return at < tokens.size()
          && tokens.shape(at) == Shape.NUMBER
          && (startsPerson(at + 1) || tokens.isOneOf(at + 1, ",;.)"));
    }

    /** The end of a capitalised name or a number after a kind of place that no table lists. */
    private int unlistedPlace(int start) {
      if (start >= tokens.size() || tokens.lineBefore(start)) {
        return start;
      }
      if (tokens.shape(start) == Shape.NUMBER) {
        return start + 1;
      }
      int dead = bodyNames.deadName(start);
      if (dead > start) {
        return dead;
      }
      if (isHolder(start)) {
        return start;
      }
      int end = hyphenated(start);
      if (end > start) {
        return end;
      }
      while (end < tokens.size()
          && end - start < 4
          && tokens.shape(end).hasCapital()
          && !tokens.lineBefore(end)
          && !names.isInitial(end)
          && names.known(end) < 0
          && (end == start || bodyNames.isPlainCapital(end))) {
        end = names.soundsEnd(end);
      }
      return beforeStranger(start, end);
    }

    /**
     * A foreign name of two words ends a run of three or four foreign ones: {@code tỉnh Saitama |
     * Ono Motohiro}.
     */
    private int beforeStranger(int start, int end) {
      int cut = end - 2;
      boolean apart = tokens.isOneOf(end, ",(") || isCapital(end) || names.strange(cut) != end;
      boolean foreign =
          IntStream.range(start, end).allMatch(at -> tokens.syllable(at) == Vocabulary.UNKNOWN);
      return cut > start && foreign && !apart ? cut : end;
    }

    /**
     * A name of a person behind the report's own unit: such units are all in the tables, but for
     * those of communes.
     */
    private boolean isHolder(int at) {
      if (isOfPeoples(at)) {
        return true;
      }
      int end = names.known(at, true);
      boolean listedUnit =
          kind.filter(some -> some.official() && !isState(some))
              .flatMap(PlaceKind::level)
              .filter(level -> level == Place.Level.COMMUNE)
              .isEmpty();
      return kind.filter(PlaceKind::official).isPresent()
          && listedUnit
          && end - at > 2
          && names.known(end, true) < 0
          && text.has(Layers.FAMILY_NAMES, at);
    }

    /**
     * A name of the Highlands, which no listed unit of the report's own has: {@code xã | Y Ngọc}.
     */
    private boolean isOfPeoples(int at) {
      boolean first = tokens.end(at) - tokens.start(at) == 1 && text.has(Layers.FAMILY_NAMES, at);
      boolean mark = names.hasMark(at) && names.called(at, true) > 0;
      return kind.filter(PlaceKind::official).isPresent()
          && !text.has(Layers.PLACES, at)
          && (mark || (first && names.known(at, true) > 0));
    }

    /**
     * The end of a foreign name by syllables: {@code bang Ô-đi-sa}; {@code at} if none is there.
     */
    private int hyphenated(int at) {
      int end = at;
      while (tokens.shape(at).hasCapital()
          && end + 2 < tokens.size()
          && bodyNames.isInnerHyphen(end + 1)) {
        end += 2;
      }
      return end > at ? end + 1 : at;
    }

    private TitleMention mention(Position office) {
      Optional<String> body = bodyText(office);
      body.ifPresent(this::learnFrom);
      Optional<PlaceRef> place = placeRef();
      return new TitleMention(
          from,
          i,
          Writing.asWritten(tokens, from, i),
          expandedTitle(office),
          String.join(" ", position),
          String.join(" ", officeWords()),
          Folding.fold(office.noun().isEmpty() ? office.position() : office.noun()),
          body,
          committee,
          seat,
          place,
          placed || (office.body().isPresent() && place.isPresent()),
          kindOf(office),
          anyBranch(),
          anyLevel(),
          status,
          misprint,
          "title-grammar");
    }

    private TitleMention.Kind kindOf(Position office) {
      if (Folding.fold(office.position()).equals(MEMBER)) {
        return TitleMention.Kind.MEMBER;
      }
      if (office.kind() == Position.Kind.SEAT) {
        return TitleMention.Kind.SEAT;
      }
      return office.noun().isEmpty() ? TitleMention.Kind.HEAD : TitleMention.Kind.PART;
    }

    /** What the tables say of the whole body where its words alone said nothing. */
    private void learnFrom(String body) {
      if (branch.isPresent() && level.isPresent() && placed) {
        return;
      }
      Body known = text.lexicon().annotate(body).at(Layers.BODIES, 0);
      if (known != null && known.kind() != Body.Kind.PART) {
        branch = branch.or(known::branch);
        level = level.or(known::level);
        placed |= known.kind() == Body.Kind.PLACED;
      }
    }

    private String expandedTitle(Position office) {
      boolean asWritten = office.full().equals(office.text()) && misprint.isEmpty();
      if (asWritten) {
        return Writing.expanded(text, from, i);
      }
      String before = officeFrom > from ? Writing.expanded(text, from, officeFrom) + " " : "";
      String rest = officeEnd < i ? " " + expanded(officeEnd, i) : "";
      return before + office.full() + rest;
    }

    /** Abbreviations expanded and the misprint repaired. */
    private String expanded(int start, int end) {
      Optional<Misprint> within = misprint.filter(word -> word.from() >= start && word.to() <= end);
      if (within.isEmpty()) {
        return Writing.expanded(text, start, end);
      }
      Misprint word = within.get();
      String before = word.from() > start ? Writing.expanded(text, start, word.from()) + " " : "";
      String after = word.to() < end ? " " + Writing.expanded(text, word.to(), end) : "";
      return before + word.meant() + after;
    }

    /** The position without its standing. */
    private List<String> officeWords() {
      return position.subList(0, position.size() - standing);
    }

    private Optional<String> bodyText(Position office) {
      if (bodyFrom < 0) {
        return office.body();
      }
      String said = saidBody(office.noun().isEmpty());
      boolean noun =
          !office.noun().isEmpty() && bodyFrom == officeEnd && !startsWith(said, office.noun());
      String own = noun ? office.noun() + " " + said : said;
      Optional<String> implied = office.body().filter(body -> !startsWith(own, body));
      String whole = implied.map(body -> body + " " + own).orElse(own);
      return Optional.of(above.map(body -> whole + ", " + body).orElse(whole));
    }

    /**
     * The body as written with abbreviations expanded; a short name that the tables complete in
     * full.
     */
    private String saidBody(boolean alone) {
      Body whole = text.at(Layers.BODIES, bodyFrom);
      if (!alone || whole == null || text.end(Layers.BODIES, bodyFrom) != bodyTo) {
        return expanded(bodyFrom, bodyTo);
      }
      return whole.full().equals(whole.text()) ? expanded(bodyFrom, bodyTo) : whole.full();
    }

    private boolean startsWith(String body, String noun) {
      return (Folding.fold(body) + " ").startsWith(Folding.fold(noun) + " ");
    }
  }
}
