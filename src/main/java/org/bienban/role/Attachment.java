package org.bienban.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Role;
import org.bienban.record.Title;

/**
 * Ties the titles of a sentence to its persons. A title stands before its person ({@code Thủ tướng
 * A}), after ({@code A, Phó Chủ tịch}), on both sides, or before a whole list ({@code các Phó Thủ
 * tướng A, B}; {@code các đồng chí Bí thư Trung ương Đảng: A, …; B, …}). In a stretch without other
 * words each title goes to the nearest person; what stands between two persons goes to the second
 * where it touches it and the first has his, else to the first. After words such as {@code giữ chức
 * vụ} a title is a new office of those named before.
 */
final class Attachment {
  private static final int NONE = -1;

  /** How many pieces a change of office is looked for ahead. */
  private static final int REACH = 60;

  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  /** What may stand between the words for a change of office and him whom it happens to. */
  private static final Set<Chunk.Kind> IN_OFFICES =
      EnumSet.of(
          Chunk.Kind.TITLE,
          Chunk.Kind.COMMA,
          Chunk.Kind.BRACKET,
          Chunk.Kind.AND,
          Chunk.Kind.PLURAL,
          Chunk.Kind.LINK,
          Chunk.Kind.OFFICE);

  private final List<TitleMention> titles;
  private final List<Holding> out;
  private final List<TitleMention> pending = new ArrayList<>();
  private final List<TitleMention> shared = new ArrayList<>();
  private final List<Holding> candidates = new ArrayList<>();
  private final List<Integer> group = new ArrayList<>();
  private final List<Integer> recent = new ArrayList<>();
  private final AnnotatedText text;
  private final List<Integer> bare = new ArrayList<>();
  private int person = -1;
  private int strayed = -1;
  private boolean titledBefore;
  private boolean plural;
  private int pluralFrom = NONE;
  private boolean office;
  private boolean leave;
  private boolean given;
  private boolean touching;
  private boolean changes;
  private boolean elects;
  private boolean ends;
  private int boundary = NONE;

  private Attachment(AnnotatedText text, List<TitleMention> titles, List<Holding> out) {
    this.text = text;
    this.titles = titles;
    this.out = out;
  }

  /** Adds the holdings of one sentence to {@code out}. */
  static void attach(
      AnnotatedText text, List<Chunk> chunks, List<TitleMention> titles, List<Holding> out) {
    Attachment attachment = new Attachment(text, titles, out);
    for (int i = 0; i < chunks.size(); i++) {
      attachment.take(chunks, i);
    }
    attachment.endRun();
  }

  private void take(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    switch (chunk.kind()) {
      case TITLE -> {
        touching |= pending.isEmpty() && i > 0 && chunks.get(i - 1).is(Chunk.Kind.PERSON);
        title(chunk, i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Kind.PERSON));
      }
      case PERSON -> person(chunk, i > 0 && chunks.get(i - 1).is(Chunk.Kind.TITLE));
      case PLURAL -> plural = true;
      case COLON -> colon();
      case SEMICOLON -> semicolon();
      case OFFICE -> office(chunks, i, false);
      case LEAVE -> office(chunks, i, true);
      case CUE -> cue(chunks, i);
      case RECIPIENT -> recipient();
      case COMMA, DASH, AND, BRACKET, LINK -> {}
      case AUXILIARY, PASSIVE, WORD -> endRun();
    }
  }

  private void title(Chunk chunk, boolean touches) {
    TitleMention title = titles.get(chunk.ref());
    if (office && touches) {
      endRun();
    }
    if (office) {
      given = true;
      TitleMention held = title.withStatus(statusOf(title));
      group.forEach(p -> out.add(new Holding(p, held, group.size() > 1)));
      return;
    }
    if (plural) {
      pluralFrom = pending.size();
      plural = false;
    }
    boolean free = person < 0 && title.status() == Title.Status.CURRENT;
    Title.Status status = elects ? Title.Status.ELECT : Title.Status.FORMER;
    pending.add(free && (elects || ends) ? title.withStatus(status) : title);
  }

  /**
   * An office left in the report is a former one, one given there is one to come unless the title
   * says more.
   */
  private Title.Status statusOf(TitleMention title) {
    if (leave) {
      return Title.Status.FORMER;
    }
    return title.status() == Title.Status.CURRENT ? Title.Status.ELECT : title.status();
  }

  private void person(Chunk chunk, boolean touches) {
    if (office) {
      endRun();
    }
    boolean sharedHere = touches && (pluralFrom != NONE || isDeputy());
    if (!touches) {
      pending.removeIf(this::isGenitive);
      boundary = Math.min(boundary, pending.size());
      pluralFrom = Math.min(pluralFrom, pending.size());
    }
    int own = ownFrom(touches);
    give(pending.subList(0, own), person >= 0 ? person : strayed);
    List<TitleMention> before = List.copyOf(pending.subList(own, pending.size()));
    person = chunk.ref();
    group.add(person);
    titledBefore = touches && !before.isEmpty();
    give(before, person);
    if (sharedHere) {
      candidates.clear();
      bare.clear();
      before.forEach(title -> candidates.add(new Holding(chunk.ref(), title, true)));
    } else if (!titledBefore) {
      bare.add(person);
    }
    shared.forEach(title -> out.add(new Holding(chunk.ref(), title, true)));
    pending.clear();
    touching = false;
    boundary = NONE;
    plural = false;
    pluralFrom = NONE;
    strayed = -1;
  }

  /** True where one deputy waits: several may have his office ({@code Phó Thủ tướng A, B, C}). */
  private boolean isDeputy() {
    if (pending.size() - Math.max(boundary, 0) != 1) {
      return false;
    }
    Modifier modifier = text.at(Layers.MODIFIERS, pending.get(pending.size() - 1).from());
    return modifier != null && modifier.kind() == Modifier.Kind.DEPUTY;
  }

  /** True for an office that something is of: {@code theo quyết định của Bộ trưởng, đại tá A}. */
  private boolean isGenitive(TitleMention title) {
    Word word = text.at(Layers.WORDS, title.from() - 1);
    return word != null && word.kind() == Word.Kind.OF;
  }

  /** Where the titles of the person that comes begin among those that wait. */
  private int ownFrom(boolean touches) {
    if (boundary != NONE) {
      return boundary;
    }
    if (person < 0) {
      return 0;
    }
    if (!touches) {
      return pending.size();
    }
    return titledBefore ? 0 : pending.size() - 1;
  }

  private void give(List<TitleMention> given, int to) {
    if (to >= 0 && !given.isEmpty()) {
      given.forEach(title -> out.add(new Holding(to, title, false)));
      bare.remove(Integer.valueOf(to));
    }
  }

  /** Titles before a colon are those of the whole list behind it. */
  private void colon() {
    int from = pluralFrom != NONE ? pluralFrom : Math.max(boundary, 0);
    if (from < pending.size() && (person < 0 || pluralFrom != NONE || boundary != NONE)) {
      give(pending.subList(0, from), person);
      shared.clear();
      shared.addAll(pending.subList(from, pending.size()));
      pending.clear();
      person = -1;
      boundary = NONE;
    }
    plural = false;
    pluralFrom = NONE;
  }

  private void semicolon() {
    boundary = pending.size();
    shareCandidates();
  }

  private void office(List<Chunk> chunks, int i, boolean leaves) {
    leave = leaves || (leave && office && !given);
    given = false;
    changes = true;
    give(pending, person);
    pending.clear();
    boundary = NONE;
    if (recipientFollows(chunks, i + 1, leaves)) {
      endRun();
      elects = !leaves;
      ends = leaves;
      return;
    }
    if (group.isEmpty()) {
      group.addAll(recent);
    }
    office = !group.isEmpty();
  }

  /**
   * Whether he who gets or leaves the offices is named behind them: {@code chức Phó Giám đốc đối
   * với ông A}.
   */
  private static boolean recipientFollows(List<Chunk> chunks, int from, boolean leaves) {
    int i = from;
    while (i < Math.min(chunks.size(), from + REACH) && IN_OFFICES.contains(chunks.get(i).kind())) {
      i++;
    }
    boolean with = leaves && i > from && chunks.get(i - 1).is(Chunk.Kind.AND);
    boolean named = i < chunks.size() && chunks.get(i).is(Chunk.Kind.PERSON) && with;
    return named || (i < chunks.size() && chunks.get(i).is(Chunk.Kind.RECIPIENT));
  }

  /**
   * Whether the office that somebody gets stands behind his name: {@code bầu A giữ chức Chủ tịch}.
   */
  private static boolean officeFollows(List<Chunk> chunks, int i) {
    return chunks.subList(i, Math.min(chunks.size(), i + REACH)).stream()
        .anyMatch(chunk -> chunk.is(Chunk.Kind.OFFICE));
  }

  /** {@code bổ nhiệm Phó Giám đốc cho bà A}: the office waits for the person behind. */
  private void recipient() {
    if (!changes || pending.isEmpty()) {
      endRun();
    }
  }

  /**
   * {@code được bầu làm Chủ tịch}: the words before the office are a cue, and the list goes on
   * behind it.
   */
  private void cue(List<Chunk> chunks, int i) {
    int next = i + 1;
    while (next < chunks.size() && chunks.get(next).is(Chunk.Kind.LINK)) {
      next++;
    }
    boolean change = isChange(chunks.get(i));
    boolean someone = !(group.isEmpty() && recent.isEmpty());
    boolean before =
        next < chunks.size()
            && (chunks.get(next).is(Chunk.Kind.OFFICE)
                || (chunks.get(next).is(Chunk.Kind.TITLE) && happensToSubject(chunks, i)));
    if (before && change && someone) {
      office(chunks, i, false);
    } else {
      endRun();
    }
    changes |= change;
    elects = change && !officeFollows(chunks, i);
    ends = false;
  }

  private boolean isChange(Chunk chunk) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    return cue != null && cue.role().filter(CHANGES::contains).isPresent();
  }

  /**
   * Whether the verb speaks of those before it: {@code A được bầu làm}, {@code A đắc cử}; not
   * {@code HĐND bầu}.
   */
  private boolean happensToSubject(List<Chunk> chunks, int i) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunks.get(i).from());
    boolean passive = cue != null && cue.subject() == RoleCue.Side.BEFORE;
    for (int back = i - 1;
        !passive && back >= 0 && !chunks.get(back).is(Chunk.Kind.PERSON);
        back--) {
      passive = chunks.get(back).is(Chunk.Kind.PASSIVE);
    }
    return passive;
  }

  /** Those in a list under a plural title who got no title of their own share it. */
  private void shareCandidates() {
    for (Holding candidate : candidates) {
      for (int p : bare) {
        out.add(new Holding(p, candidate.title(), true));
      }
    }
    candidates.clear();
    bare.clear();
  }

  private void endRun() {
    if (touching && !pending.isEmpty()) {
      List<TitleMention> common = List.copyOf(pending);
      List.copyOf(bare).stream()
          .filter(p -> p != person)
          .forEach(p -> common.forEach(title -> out.add(new Holding(p, title, true))));
      bare.clear();
    }
    touching = false;
    give(pending, person);
    strayed = person >= 0 ? person : strayed;
    shareCandidates();
    pending.clear();
    shared.clear();
    if (!group.isEmpty()) {
      recent.clear();
      recent.addAll(group);
    }
    group.clear();
    person = -1;
    titledBefore = false;
    plural = false;
    pluralFrom = NONE;
    office = false;
    boundary = NONE;
  }
}
