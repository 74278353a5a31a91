package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.Position;
import org.bienban.record.Title;

/**
 * The head of a title, its office with what the words around it say: {@code nguyên · Phó · Trưởng
 * ban · Thường trực}. Words behind the body may still add to it. For one title and one thread.
 */
final class TitleHead {
  private final int from;
  private final int officeFrom;
  private final int officeEnd;
  private final Position office;
  private final List<String> words = new ArrayList<>();
  private int standings;
  private Title.Status status = Title.Status.CURRENT;
  private boolean charged;
  private Optional<Misprint> misprint = Optional.empty();

  TitleHead(int from, int officeFrom, int officeEnd, Position office) {
    this.from = from;
    this.officeFrom = officeFrom;
    this.officeEnd = officeEnd;
    this.office = office;
  }

  /** The first token of the title. */
  int from() {
    return from;
  }

  /** The first token of the office. */
  int officeFrom() {
    return officeFrom;
  }

  /** The token after the office. */
  int officeEnd() {
    return officeEnd;
  }

  Position office() {
    return office;
  }

  boolean is(Position.Kind kind) {
    return office.kind() == kind;
  }

  /** True where the office holds the noun of its body: {@code Bộ trưởng} the one of {@code Bộ}. */
  boolean hasNoun() {
    return !office.noun().isEmpty();
  }

  /** True for an office that is not written in full: {@code PCT}. */
  boolean isAbbreviated() {
    return !office.full().equals(office.text());
  }

  Title.Status status() {
    return status;
  }

  /** True behind words such as {@code phụ trách}. */
  boolean isCharged() {
    return charged;
  }

  Optional<Misprint> misprint() {
    return misprint;
  }

  /** The office without its body: {@code Phó Bí thư Thường trực}. */
  String position() {
    return String.join(" ", words);
  }

  /** The position without its standing: {@code Phó Bí thư}. */
  String positionAlone() {
    return String.join(" ", words.subList(0, words.size() - standings));
  }

  void takeOffice() {
    words.add(office.position());
  }

  void take(Modifier modifier) {
    switch (modifier.kind()) {
      case DEPUTY -> words.add(modifier.full());
      case STANDING -> takeStanding(modifier);
      case STATUS_AFTER -> charged = true;
      case STATUS -> {}
    }
    if (modifier.status() != Title.Status.CURRENT) {
      status = modifier.status();
    }
  }

  void takeStanding(Modifier standing) {
    words.add(standing.full());
    standings++;
  }

  void takeMisprint(Misprint word) {
    misprint = Optional.of(word);
  }
}
