package org.bienban.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bienban.people.Territory.Location;
import org.bienban.record.Title;
import org.bienban.text.Folding;

/**
 * What an office says of its holder, in forms that compare.
 *
 * @param key equal for equal offices; made once, since it is asked for again and again
 * @param seat the position, folded, without words that make no other seat
 * @param body the body itself, folded, without its place and the bodies above it; blank where there
 *     is none
 * @param bodies the body and those above it, folded
 * @param initials the first letters of the words of the body, abbreviations as they are
 * @param abbreviated whether the body's name holds an abbreviation
 * @param location the unit of territory
 * @param reach how much the body's name says
 * @param rank the height of the seat
 * @param assembly whether the body is the National Assembly or one of its own
 * @param branch the branch where people stay for life (army, police, health …); else empty
 * @param level the level
 * @param status held, left or given
 */
record Trait(
    String key,
    String seat,
    String body,
    List<String> bodies,
    String initials,
    boolean abbreviated,
    Location location,
    Reach reach,
    Rank rank,
    boolean assembly,
    Optional<Title.Branch> branch,
    Optional<Title.Level> level,
    Title.Status status) {

  private static final Comparator<Trait> BY_PARTS =
      Comparator.comparing(Trait::key)
          .thenComparing(Trait::initials)
          .thenComparing(trait -> trait.bodies().toString())
          .thenComparing(trait -> trait.location().toString())
          .thenComparing(trait -> trait.branch().toString())
          .thenComparing(trait -> trait.level().toString())
          .thenComparing(Trait::status);

  /** Most that are compared are the same object, for which no key is made. */
  static final Comparator<Trait> ORDER = (a, b) -> a == b ? 0 : BY_PARTS.compare(a, b);

  /** How much the name of a body says. */
  enum Reach {
    /** No name of a body. */
    NONE,
    /** There is one such body in each province or district, and the place is not known. */
    MANY,
    /** Hundreds sit in it beside their other offices. */
    MEMBERSHIP,
    /** One body. */
    ONE
  }

  /** The height of a seat. */
  enum Rank {
    /** Communes, units, and what is not known to be higher. */
    LOW,
    /** Heads of provincial and central departments, leaders of districts. */
    MIDDLE,
    /** Leaders of provinces and of central bodies. */
    HIGH
  }

  /** Of the key alone, which tells most apart: many are asked for. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** One office of one person at a time: this alone tells the person of a name. */
  boolean isSpecific() {
    return reach == Reach.ONE;
  }

  /** True where this is the other office, or that without its body or the place of its body. */
  boolean isShortFor(Trait full) {
    return seat.equals(full.seat)
        && (body.isEmpty() || body.equals(full.body))
        && (!location.isKnown() || location.equals(full.location));
  }

  /** Reads offices. Immutable. */
  static final class Reader {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String JOINTS = "-–—&.";
    private final Careers careers;

    Reader(Careers careers) {
      this.careers = careers;
    }

    Trait read(Office office, Location location) {
      List<String> written = careers.chain(office.organization().orElse(""));
      List<String> folded = new ArrayList<>(written.size());
      for (String part : written) {
        folded.add(withoutPlace(fold(part), location));
      }
      String own = written.isEmpty() ? "" : written.get(0);
      String initials = written.isEmpty() ? "" : initials(own, folded.get(0));
      folded.removeIf(String::isEmpty);
      List<String> bodies = List.copyOf(folded);
      String body = bodies.isEmpty() ? "" : bodies.get(0);
      String seat = careers.seat(fold(office.position()));
      boolean isAssembly =
          location.district().isEmpty() && careers.opens(Careers.Kind.ASSEMBLY, body);
      return new Trait(
          seat + '|' + body + '|' + location.path(),
          seat,
          body,
          bodies,
          initials,
          !body.isEmpty() && ABBREVIATION.matcher(own).find(),
          location,
          reach(body, location, office),
          isAssembly && careers.is(Careers.Kind.NATIONAL, seat)
              ? Rank.HIGH
              : rank(seat, body, office),
          isAssembly,
          branch(body, office),
          office.level(),
          office.status());
    }

    private static String fold(String words) {
      return Folding.fold(apart(words));
    }

    /** With a blank where a mark joins words. */
    private static String apart(String words) {
      char[] apart = words.toCharArray();
      for (int i = 0; i < apart.length; i++) {
        if (JOINTS.indexOf(apart[i]) >= 0) {
          apart[i] = ' ';
        }
      }
      return new String(apart);
    }

    private static final List<String> KINDS =
        List.of("tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn")
            .stream()
            .map(Folding::fold)
            .toList();

    private static String withoutPlace(String body, Location location) {
      String bare = withoutUnit(body, location.commune());
      bare = withoutUnit(bare, location.district());
      return withoutUnit(bare, location.province());
    }

    private static String withoutUnit(String body, Optional<String> unit) {
      String bare = unit.isPresent() ? withoutEnd(body, unit.get()) : body;
      for (String kind : KINDS) {
        bare = withoutEnd(bare, kind);
      }
      return bare;
    }

    private static String withoutEnd(String words, String end) {
      int blank = words.length() - end.length() - 1;
      return blank >= 0 && words.charAt(blank) == ' ' && words.endsWith(end)
          ? words.substring(0, blank)
          : words;
    }

    /** Of as many words as the folded body has without its place. */
    private static String initials(String written, String folded) {
      if (folded.isEmpty()) {
        return "";
      }
      StringBuilder letters = new StringBuilder();
      String[] words = BLANKS.split(apart(written).strip());
      int kept = Math.min(folded.split(" ").length, words.length);
      for (int i = 0; i < kept; i++) {
        boolean isAbbreviation = ABBREVIATION.matcher(words[i]).matches();
        String word = Folding.fold(words[i]);
        if (isAbbreviation) {
          letters.append(word);
        } else if (!word.equals("va2") && !word.equals("va5") && !word.isEmpty()) {
          letters.append(word.charAt(0));
        }
      }
      return letters.toString();
    }

    private Reach reach(String body, Location location, Office office) {
      if (body.isEmpty() || careers.is(Careers.Kind.BARE, body)) {
        return location.isKnown() && !body.isEmpty() ? Reach.ONE : Reach.NONE;
      }
      if (careers.is(Careers.Kind.MEMBERSHIP, body)) {
        return Reach.MEMBERSHIP;
      }
      boolean needsPlace = careers.opens(Careers.Kind.LOCAL, body);
      boolean isCentral = office.level().equals(Optional.of(Title.Level.CENTRAL));
      return needsPlace && !location.isKnown() && !isCentral ? Reach.MANY : Reach.ONE;
    }

    private Optional<Title.Branch> branch(String body, Office office) {
      if (careers.opens(Careers.Kind.HEALTH, body)) {
        return Optional.of(Title.Branch.HEALTH);
      }
      if (careers.opens(Careers.Kind.EDUCATION, body)) {
        return Optional.of(Title.Branch.EDUCATION);
      }
      return office.branch().filter(Reader::isForLife);
    }

    private Rank rank(String seat, String body, Office office) {
      Title.Level level = office.level().orElse(Title.Level.UNIT);
      boolean isLeading = office.branch().map(Reader::isLeading).orElse(true);
      return switch (level) {
        case CENTRAL -> isNational(seat, body, office) ? Rank.HIGH : Rank.MIDDLE;
        case PROVINCE ->
            careers.is(Careers.Kind.LEADER, seat)
                    && (body.isEmpty() || careers.opens(Careers.Kind.PROVINCE, body))
                ? Rank.HIGH
                : Rank.MIDDLE;
        case DISTRICT ->
            isLeading && careers.is(Careers.Kind.LEADER, seat) ? Rank.MIDDLE : Rank.LOW;
        case FOREIGN -> Rank.HIGH;
        case COMMUNE, UNIT -> Rank.LOW;
      };
    }

    private boolean isNational(String seat, String body, Office office) {
      boolean isLeading =
          office.branch().equals(Optional.of(Title.Branch.UNION))
              ? careers.opens(Careers.Kind.SUMMIT, body)
              : office.branch().map(Reader::isLeading).orElse(true);
      return isLeading && careers.is(Careers.Kind.NATIONAL, seat);
    }

    private static boolean isLeading(Title.Branch branch) {
      return switch (branch) {
        case PARTY, STATE, LEGISLATURE, JUDICIARY, ARMY, POLICE, FRONT, UNION, FOREIGN -> true;
        default -> false;
      };
    }

    /** Whoever works there seldom works elsewhere. */
    private static boolean isForLife(Title.Branch branch) {
      return switch (branch) {
        case JUDICIARY, ARMY, POLICE, COMPANY, EDUCATION, HEALTH, MEDIA, RELIGION -> true;
        default -> false;
      };
    }
  }
}
