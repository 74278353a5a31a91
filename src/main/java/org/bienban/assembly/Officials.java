package org.bienban.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleWord;
import org.bienban.record.Evidence;
import org.bienban.record.Mention;
import org.bienban.record.NamedSpan;
import org.bienban.record.Official;
import org.bienban.record.Role;
import org.bienban.record.Title;
import org.bienban.role.BehalfMention;
import org.bienban.role.Holding;
import org.bienban.role.NamedRoles;
import org.bienban.role.PersonMention;
import org.bienban.role.RoleMention;
import org.bienban.role.TitleMention;
import org.bienban.text.Tokens;

/** The officials of a record, from the persons, titles and roles that the report mentions. */
final class Officials {
  /** What opens a line of a list. */
  private static final String ITEM_MARKS = "-–—+*•";

  /** How many lines of a list may stand between two of one name. */
  private static final int ITEMS = 30;

  private final Tokens tokens;
  private final NamedRoles roles;
  private final TitleCompletion completion;
  private final Findings findings;
  private final People people;
  private final boolean atMeeting;
  private final Careers careers;
  private final Map<Person, Offices> offices = new LinkedHashMap<>();
  private final Map<Person, List<RoleMention>> acts = new HashMap<>();
  private final Map<Person, BehalfMention> behalves = new HashMap<>();

  Officials(Findings findings, TitleCompletion completion) {
    this.findings = findings;
    this.tokens = findings.text().tokens();
    this.roles = findings.roles();
    this.completion = completion;
    this.people = People.of(roles, this::inOneList);
    this.atMeeting = tellsOfMeeting();
    this.careers = new Careers(findings);
    collectOffices();
    collectActs();
    for (BehalfMention behalf : roles.behalves()) {
      people.of(behalf.person()).ifPresent(person -> behalves.putIfAbsent(person, behalf));
    }
  }

  /** Those who hold an office or act at the meeting. */
  List<Official> all() {
    List<Official> officials = new ArrayList<>();
    for (Person person : people.persons()) {
      List<RoleMention> done = withoutCaptions(acts.getOrDefault(person, List.of()));
      List<Offices.Office> held = offices(person).all();
      if (!held.isEmpty() || !done.isEmpty()) {
        officials.add(official("p" + (officials.size() + 1), person, held, done));
      }
    }
    return officials;
  }

  /** True for two mentions in one sentence or in lines of one list. */
  private boolean inOneList(PersonMention a, PersonMention b) {
    int first = sentenceOf(a.from());
    int second = sentenceOf(b.from());
    boolean items = isItem(first) && isItem(second) && second - first <= ITEMS;
    return first == second || items;
  }

  private boolean isItem(int sentence) {
    int start = findings.text().sentences().start(sentence);
    return tokens.lineBefore(start) && tokens.isOneOf(start, ITEM_MARKS);
  }

  private Offices offices(Person person) {
    Offices held = offices.get(person);
    return held == null ? new Offices() : held;
  }

  private Official official(
      String id, Person person, List<Offices.Office> held, List<RoleMention> acts) {
    List<Title> titles = new ArrayList<>(held.size());
    held.forEach(office -> titles.add(completion.title(office)));
    List<Role> done = new ArrayList<>(acts.size());
    List<Evidence> evidence = new ArrayList<>(acts.size());
    for (RoleMention act : acts) {
      done.add(act.role());
      evidence.add(new Evidence(act.role(), span(act.from(), act.to(), act.by())));
    }
    return new Official(
        id,
        person.name(),
        honorifics(person),
        titles,
        venue(person),
        done,
        evidence,
        behalf(person),
        mentions(person),
        Confidence.of(person, titles, roles));
  }

  private void collectOffices() {
    Map<Person, Set<Integer>> changes = new HashMap<>();
    for (Holding holding : roles.holdings()) {
      people.of(holding.person()).ifPresent(person -> add(holding, person, changes));
    }
    offices.forEach(
        (person, held) -> {
          Set<Integer> sentences = changes.getOrDefault(person, Set.of());
          held.endForNew(token -> sentences.contains(sentenceOf(token)));
        });
  }

  private void add(Holding holding, Person person, Map<Person, Set<Integer>> changes) {
    offices.computeIfAbsent(person, p -> new Offices()).add(holding);
    TitleMention title = holding.title();
    boolean seat = title.kind() == TitleMention.Kind.MEMBER; // such a seat ends no office
    if (title.status() == Title.Status.ELECT && !seat) {
      changes.computeIfAbsent(person, p -> new HashSet<>()).add(sentenceOf(title.from()));
    }
  }

  private int sentenceOf(int token) {
    return findings.text().sentences().of(token);
  }

  private void collectActs() {
    Holders holders = new Holders(offices, roles.persons());
    for (RoleMention act : roles.roles()) {
      Optional<Person> person =
          act.person() >= 0 ? people.of(act.person()) : holders.of(roles.titles().get(act.title()));
      if (counts(act) && person.isPresent()) {
        acts.computeIfAbsent(person.get(), p -> new ArrayList<>()).add(act);
      }
    }
  }

  /** A caption says no more of somebody who does something. */
  private static List<RoleMention> withoutCaptions(List<RoleMention> acts) {
    if (acts.size() < 2) {
      return acts;
    }
    List<RoleMention> others = new ArrayList<>(acts);
    others.removeIf(RoleMention::isWeak);
    return others.isEmpty() ? acts : others;
  }

  /** True where the report names its meeting, or at least says that something was said at one. */
  private boolean tellsOfMeeting() {
    if (findings.meeting().isPresent()) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      RoleWord word = findings.text().at(Layers.ROLE_WORDS, i);
      if (word != null && tellsOfMeeting(word.kind())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfMeeting(RoleWord.Kind kind) {
    return kind == RoleWord.Kind.MEETING || kind == RoleWord.Kind.CONFERENCE;
  }

  /** Without a meeting, what somebody says is no speech at one; no step of a career is news. */
  private boolean counts(RoleMention act) {
    return act.role() == Role.SPOKE ? atMeeting : !careers.isStep(act);
  }

  private List<String> honorifics(Person person) {
    List<String> all = new ArrayList<>();
    for (int mention : person.mentions()) {
      for (String honorific : roles.persons().get(mention).honorifics()) {
        if (!all.contains(honorific)) {
          all.add(honorific);
        }
      }
    }
    return all;
  }

  private Optional<String> venue(Person person) {
    for (int mention : person.mentions()) {
      Optional<String> venue = findings.venues().holdingPerson(roles.persons().get(mention).from());
      if (venue.isPresent()) {
        return venue;
      }
    }
    return Optional.empty();
  }

  private Optional<NamedSpan> behalf(Person person) {
    return Optional.ofNullable(behalves.get(person))
        .map(found -> new NamedSpan(found.body(), span(found.from(), found.to(), "on-behalf")));
  }

  private List<Mention> mentions(Person person) {
    List<Mention> mentions = new ArrayList<>(person.mentions().size());
    for (int index : person.mentions()) {
      PersonMention name = roles.persons().get(index);
      mentions.add(span(name.from(), name.to(), name.by()));
    }
    return mentions;
  }

  private Mention span(int from, int to, String by) {
    return Mention.of(tokens.start(from), tokens.end(to - 1), by);
  }
}
