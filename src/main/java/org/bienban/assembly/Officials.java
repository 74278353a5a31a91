package org.bienban.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.bienban.text.Folding;
import org.bienban.text.Sentences;
import org.bienban.text.Tokens;

/** The officials of a record, from the persons, titles and roles that the report mentions. */
final class Officials {
  private static final Set<Role> AT_MEETINGS =
      EnumSet.of(Role.CHAIRED, Role.SPOKE, Role.PRESENTED, Role.ATTENDED);

  private final Tokens tokens;
  private final NamedRoles roles;
  private final TitleCompletion completion;
  private final Findings findings;
  private final People people;
  private final Map<Person, Offices> offices = new LinkedHashMap<>();

  Officials(Findings findings, TitleCompletion completion) {
    this.findings = findings;
    this.tokens = findings.text().tokens();
    this.roles = findings.roles();
    this.completion = completion;
    this.people = People.of(roles);
    people.persons().forEach(person -> offices.put(person, officesOf(person)));
  }

  /** Those who hold an office or act at the meeting. */
  List<Official> all() {
    List<Official> officials = new ArrayList<>();
    for (Person person : people.persons()) {
      List<RoleMention> acts = actsOf(person);
      List<Offices.Office> held = offices(person).all();
      if (!held.isEmpty() || !acts.isEmpty()) {
        officials.add(official("p" + (officials.size() + 1), person, held, acts));
      }
    }
    return officials;
  }

  private Offices offices(Person person) {
    return offices.getOrDefault(person, new Offices());
  }

  private Official official(
      String id, Person person, List<Offices.Office> held, List<RoleMention> acts) {
    List<Title> titles = held.stream().map(completion::title).toList();
    return new Official(
        id,
        person.name(),
        honorifics(person),
        titles,
        venue(person),
        acts.stream().map(RoleMention::role).toList(),
        acts.stream().map(this::evidence).toList(),
        behalf(person),
        person.mentions().stream().map(this::mention).toList(),
        Confidence.of(person, titles, acts.size(), roles));
  }

  private Offices officesOf(Person person) {
    Offices found = new Offices();
    for (Holding holding : roles.holdings()) {
      if (person.mentions().contains(holding.person())) {
        found.add(holding);
      }
    }
    found.endForNew(token -> getsOffice(person, token));
    return found;
  }

  /** True where the person gets an office in the sentence of a token. */
  private boolean getsOffice(Person person, int token) {
    Sentences sentences = findings.text().sentences();
    int sentence = sentences.of(token);
    return roles.holdings().stream()
        .filter(holding -> holding.title().status() == Title.Status.ELECT)
        .filter(holding -> person.mentions().contains(holding.person()))
        .anyMatch(holding -> sentences.of(holding.title().from()) == sentence);
  }

  private List<RoleMention> actsOf(Person person) {
    List<RoleMention> acts = new ArrayList<>();
    for (RoleMention act : roles.roles()) {
      if (counts(act) && isOf(act, person)) {
        acts.add(act);
      }
    }
    boolean more = acts.stream().anyMatch(act -> !act.by().equals(RoleMention.CAPTION));
    acts.removeIf(act -> more && act.by().equals(RoleMention.CAPTION));
    return acts;
  }

  /** Without a meeting nobody attends one, and what somebody says is no speech at it. */
  private boolean counts(RoleMention act) {
    return findings.meeting().isPresent() || !AT_MEETINGS.contains(act.role());
  }

  private boolean isOf(RoleMention act, Person person) {
    return act.person() >= 0
        ? person.mentions().contains(act.person())
        : holder(roles.titles().get(act.title())).filter(person::equals).isPresent();
  }

  /** The one person of the report who holds the office that a title alone names. */
  private Optional<Person> holder(TitleMention title) {
    List<Person> holders = new ArrayList<>();
    offices.forEach(
        (person, held) -> {
          if (held.all().stream().anyMatch(office -> means(title, office.fullest()))) {
            holders.add(person);
          }
        });
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean means(TitleMention alone, TitleMention held) {
    boolean sameOffice = Folding.fold(alone.office()).equals(Folding.fold(held.office()));
    boolean sameBody =
        alone.body().isEmpty()
            || alone.body().map(Folding::fold).equals(held.body().map(Folding::fold));
    return sameOffice && sameBody && alone.status() == held.status();
  }

  private List<String> honorifics(Person person) {
    Set<String> all = new LinkedHashSet<>();
    person.mentions().forEach(m -> all.addAll(roles.persons().get(m).honorifics()));
    return List.copyOf(all);
  }

  private Optional<String> venue(Person person) {
    for (int mention : person.mentions()) {
      Optional<String> venue = findings.venues().holding(roles.persons().get(mention).from());
      if (venue.isPresent()) {
        return venue;
      }
    }
    return Optional.empty();
  }

  private Evidence evidence(RoleMention act) {
    return new Evidence(act.role(), span(act.from(), act.to(), act.by()));
  }

  private Optional<NamedSpan> behalf(Person person) {
    for (BehalfMention behalf : roles.behalves()) {
      if (person.mentions().contains(behalf.person())) {
        Mention span = span(behalf.from(), behalf.to(), "on-behalf");
        return Optional.of(new NamedSpan(behalf.body(), span));
      }
    }
    return Optional.empty();
  }

  private Mention mention(int index) {
    PersonMention person = roles.persons().get(index);
    return span(person.from(), person.to(), person.by());
  }

  private Mention span(int from, int to, String by) {
    return Mention.of(tokens.start(from), tokens.end(to - 1), by);
  }
}
