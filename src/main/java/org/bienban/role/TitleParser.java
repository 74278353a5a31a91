package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Position;
import org.jspecify.annotations.Nullable;

/**
 * Reads one title from a token on: status, deputy, office, standing, then the chain of bodies and
 * places, for example {@code nguyên · Phó · Trưởng ban · Thường trực · Ban Tổ chức · Tỉnh ủy · Lai
 * Châu}. Here stands in what order the pieces may come; each has a reader of its own.
 */
final class TitleParser {
  private final AnnotatedText text;
  private final Misprints misprints;
  private final HeadReader heads;
  private final BodyReader bodies;
  private final BodyList lists;
  private final BodyAbove above;
  private final BodyAsides asides;
  private final FieldReader fields;
  private final BrandReader brands;
  private final OwnName ownNames;
  private final ServedSeat served;
  private final TitlePlace places;
  private final NameBehindPlace namesBehind;
  private final NameBeforeHolder namesBefore;
  private final Posts posts;
  private final GivenOffice given;
  private final TitleWriter writer;

  TitleParser(AnnotatedText text, NameFinder names, Misprints misprints) {
    this.text = text;
    this.misprints = misprints;
    TitleWords words = new TitleWords(text, names);
    BodyNameEnds ends = new BodyNameEnds(words);
    UnlistedPlace unlisted = new UnlistedPlace(words, ends);
    heads = new HeadReader(words, ends, misprints);
    bodies = new BodyReader(words, ends);
    lists = new BodyList(words, bodies);
    above = new BodyAbove(words, ends);
    brands = new BrandReader(words);
    ownNames = new OwnName(words);
    fields = new FieldReader(words, ends, brands);
    served = new ServedSeat(words);
    places = new TitlePlace(words, bodies, unlisted);
    namesBehind = new NameBehindPlace(words, brands);
    namesBefore = new NameBeforeHolder(words);
    posts = new Posts(words, brands, unlisted);
    asides = new BodyAsides(words, posts);
    writer = new TitleWriter(text);
    given = new GivenOffice(words, bodies, fields, places, writer);
  }

  /** The title that starts at token {@code i}; null if none does. */
  @Nullable TitleMention at(int i) {
    boolean may =
        text.has(Layers.POSITIONS, i)
            || text.has(Layers.MODIFIERS, i)
            || misprints.office(text, i) != null;
    TitleHead head = may ? heads.read(i) : null;
    return head == null ? null : title(head);
  }

  private @Nullable TitleMention title(TitleHead head) {
    BodyDraft draft = BodyDraft.of(head, text, heads.end(head));
    standing(head, draft);
    opening(head, draft);
    chain(head, draft);
    ending(head, draft);
    if (head.is(Position.Kind.MEMBER) && !draft.isRead()) {
      return null;
    }
    return given.atBodyBefore(head, draft, writer.mention(head, draft));
  }

  private void standing(TitleHead head, BodyDraft draft) {
    draft.moveTo(heads.standing(head, draft.at()));
  }

  /** What only the office tells to be a body: the name of its noun, a field, a strange name. */
  private void opening(TitleHead head, BodyDraft draft) {
    bodies.ofNoun(head, draft);
    fields.charge(head, draft);
    if (!draft.goesOn()) {
      return;
    }
    if (draft.isOpen()) {
      bodies.nameOfNoun(head, draft);
    } else if (fields.isBody(head, draft.at())) {
      fields.body(draft);
    } else if (!head.is(Position.Kind.SEAT)) {
      brands.read(head, draft);
    }
    served.ofAssistant(head, draft);
  }

  /** Bodies and places, one behind the other, as long as there are any. */
  private void chain(TitleHead head, BodyDraft draft) {
    int before;
    do {
      before = draft.at();
      if (draft.goesOn()) {
        body(head, draft);
        place(draft);
        standing(head, draft);
      }
    } while (draft.at() > before);
  }

  private void body(TitleHead head, BodyDraft draft) {
    if (!bodies.passOf(draft)) {
      brands.readOf(head, draft);
    }
    given.passAt(head, draft);
    bodies.read(draft);
    brands.readOfBoard(draft);
    ownNames.read(head, draft);
    fields.read(draft);
    asides.term(draft);
    asides.abbreviation(draft);
    lists.bodies(head, draft);
    lists.nouns(draft);
  }

  private void place(BodyDraft draft) {
    places.read(draft);
    namesBehind.read(draft);
    namesBefore.place(draft);
    namesBefore.body(draft);
    places.stateInBrackets(draft);
    posts.read(draft);
  }

  /** What a mark parts from the title, and whom its holder serves. */
  private void ending(TitleHead head, BodyDraft draft) {
    above.inBrackets(head, draft);
    above.behindComma(head, draft);
    places.provinceBehindComma(draft);
    served.ofAdviser(head, draft);
  }
}
