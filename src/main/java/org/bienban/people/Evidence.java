package org.bienban.people;

import java.util.Optional;
import org.bienban.people.Trait.Rank;
import org.bienban.people.Trait.Reach;
import org.bienban.record.Title;

/**
 * Weighs two offices: how many times likelier they are for one person than for two of one name, as
 * a decimal logarithm.
 *
 * <p>The weights are shares: of 30,000 officials some 1,500 serve in one province, so the same
 * province is 20 times (1.3) likelier for one person; the leaders of provinces and central bodies
 * are 3,000 (1.0).
 */
final class Evidence {
  static final double SAME_OFFICE = 4.0;
  private static final double SAME_BODY = 3.0;
  private static final double RELATED_BODY = 2.0;
  private static final double SAME_SEAT_OF_MANY = 1.6;
  private static final double SAME_BODY_OF_MANY = 0.9;
  private static final double MEMBERSHIP = 1.5;
  private static final double SAME_COMMUNE = 2.8;
  private static final double SAME_DISTRICT = 2.2;
  private static final double SAME_PROVINCE = 1.1;
  private static final double MERGED_PROVINCES = 0.5;
  private static final double SAME_BRANCH = 0.6;
  private static final double LEADERS = 0.9;
  private static final double SAME_SEAT = 0.1;
  private static final double SAME_HIGH_SEAT = 2.0;
  private static final double SAME_SEAT_IN_PLACE = 3.0;
  private static final double OTHER_BODY = -0.6;
  private static final double OTHER_PLACE = -1.5;
  private static final double OTHER_PROVINCE_OF_LEADERS = -0.4;
  private static final double OTHER_HEIGHT = -1.0;
  private static final double OTHER_LEVEL = -0.4;
  private static final double LOW = -0.25;
  private static final double OTHER_BRANCH = -0.7;

  private double sum;
  private double most;
  private double least;
  private Reason best = Reason.NAME_ALONE;
  private Reason worst = Reason.COMMON_NAME;

  private Evidence() {}

  static Verdict weigh(Trait a, Trait b) {
    Evidence evidence = new Evidence();
    if (!evidence.bodies(a, b)) {
      evidence.places(a, b);
      evidence.heights(a, b);
    }
    evidence.branches(a, b);
    return new Verdict(evidence.sum, evidence.best, evidence.worst);
  }

  private void add(double weight, Reason reason) {
    sum += weight;
    if (weight > most) {
      most = weight;
      best = reason;
    }
    if (weight < least) {
      least = weight;
      worst = reason;
    }
  }

  /** True where the bodies say all that places and heights could. */
  private boolean bodies(Trait a, Trait b) {
    if (apart(a, b)) {
      return false;
    }
    boolean isSameSeat = a.seat().equals(b.seat());
    if (a.body().isEmpty() || b.body().isEmpty()) {
      return isSameSeat && sameSeat(a, b);
    }
    if (a.reach() == Reach.NONE || b.reach() == Reach.NONE) {
      return false;
    }
    if (isSameBody(a, b)) {
      sameBody(a, b, isSameSeat);
      return true;
    }
    if (a.reach() != Reach.MEMBERSHIP && b.reach() != Reach.MEMBERSHIP && isRelated(a, b)) {
      add(isSameSeat ? RELATED_BODY + SAME_SEAT : RELATED_BODY, Reason.RELATED_BODY);
      return true;
    }
    if (a.assembly() && b.assembly()) {
      add(MEMBERSHIP, Reason.RELATED_BODY);
      return true;
    }
    return false;
  }

  /** The same seat, where one report leaves the body out. */
  private boolean sameSeat(Trait a, Trait b) {
    boolean isOnePlace =
        a.location().isKnown() && a.location().narrowest().equals(b.location().narrowest());
    boolean isHigh = isHigh(a) && isHigh(b) && isCentral(a) && isCentral(b);
    if (isOnePlace) {
      add(SAME_SEAT_IN_PLACE, Reason.SAME_OFFICE);
    } else if (isHigh) {
      add(SAME_HIGH_SEAT, Reason.SAME_OFFICE);
    }
    return isOnePlace || isHigh;
  }

  private void sameBody(Trait a, Trait b, boolean isSameSeat) {
    if (a.reach() == Reach.MEMBERSHIP) {
      add(MEMBERSHIP, Reason.SAME_BODY);
    } else if (a.isSpecific() && b.isSpecific()) {
      add(isSameSeat ? SAME_OFFICE : SAME_BODY, isSameSeat ? Reason.SAME_OFFICE : Reason.SAME_BODY);
    } else {
      add(
          isSameSeat ? SAME_SEAT_OF_MANY : SAME_BODY_OF_MANY,
          isSameSeat ? Reason.SAME_OFFICE : Reason.SAME_BODY);
    }
  }

  private static boolean isSameBody(Trait a, Trait b) {
    return a.body().equals(b.body())
        || ((a.abbreviated() || b.abbreviated()) && a.initials().equals(b.initials()));
  }

  private static boolean isRelated(Trait a, Trait b) {
    return isShortened(a.body(), b.body())
        || isShortened(b.body(), a.body())
        || (a.reach() == Reach.ONE && b.bodies().contains(a.body()))
        || (b.reach() == Reach.ONE && a.bodies().contains(b.body()));
  }

  /** {@code Bộ Giao thông} of {@code Bộ Giao thông vận tải}; a single word shortens nothing. */
  private static boolean isShortened(String body, String longer) {
    return body.indexOf(' ') > 0
        && body.indexOf(' ') != body.lastIndexOf(' ')
        && longer.startsWith(body + ' ');
  }

  /** True where the places are known to differ. */
  private static boolean apart(Trait a, Trait b) {
    return differ(a.location().province(), b.location().province())
        || differ(a.location().district(), b.location().district())
        || differ(a.location().commune(), b.location().commune());
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isPresent() && a.equals(b);
  }

  private void places(Trait a, Trait b) {
    if (differ(a.location().province(), b.location().province())) {
      otherProvince(a, b);
    } else if (agree(a.location().commune(), b.location().commune())) {
      add(SAME_COMMUNE, Reason.SAME_PLACE);
    } else if (agree(a.location().district(), b.location().district())) {
      add(SAME_DISTRICT, Reason.SAME_PLACE);
    } else if (agree(a.location().province(), b.location().province())) {
      add(sameProvince(a, b), Reason.SAME_PLACE);
    } else if (apart(a, b)) {
      add(OTHER_PLACE, Reason.DIFFERENT_PLACES);
    } else if (a.isSpecific() && b.isSpecific() && isLateral(a, b)) {
      add(OTHER_BODY, Reason.DIFFERENT_BODIES);
    }
  }

  /** Leaders change bodies when they rise, but seldom into the same seat elsewhere. */
  private static boolean isLateral(Trait a, Trait b) {
    return !(isHigh(a) && isHigh(b)) || a.seat().equals(b.seat());
  }

  private static boolean isHigh(Trait trait) {
    return trait.rank() == Rank.HIGH;
  }

  /**
   * Communes of one district or districts of one province seldom share an official, and few go from
   * a commune to the bodies of its province.
   */
  private static double sameProvince(Trait a, Trait b) {
    boolean isFar = a.location().commune().isPresent() || b.location().commune().isPresent();
    return apart(a, b) || isFar ? SAME_PROVINCE / 2 : SAME_PROVINCE;
  }

  private void otherProvince(Trait a, Trait b) {
    boolean merged =
        a.location().successors().stream().anyMatch(b.location().successors()::contains);
    if (merged) {
      add(MERGED_PROVINCES, Reason.SAME_PLACE);
    } else if (isHigh(a) && isHigh(b)) {
      add(OTHER_PROVINCE_OF_LEADERS, Reason.DIFFERENT_PLACES);
    } else {
      add(OTHER_PLACE, Reason.DIFFERENT_PLACES);
    }
  }

  private void heights(Trait a, Trait b) {
    if (isHigh(a) && isHigh(b)) {
      add(LEADERS, Reason.BOTH_LEADERS);
    } else if (isFar(a, b)
        && !agreeing(a, b)
        && !agree(a.location().province(), b.location().province())) {
      add(OTHER_HEIGHT, Reason.DIFFERENT_HEIGHT);
    } else if (isCentral(a) != isCentral(b) && a.level().isPresent() && b.level().isPresent()) {
      add(OTHER_LEVEL, Reason.DIFFERENT_HEIGHT);
    }
    if (a.rank() == Rank.LOW) {
      add(LOW, Reason.LITTLE_KNOWN);
    }
    if (b.rank() == Rank.LOW) {
      add(LOW, Reason.LITTLE_KNOWN);
    }
    if (a.seat().equals(b.seat())) {
      add(SAME_SEAT, Reason.NAME_ALONE);
    }
  }

  private static boolean isFar(Trait a, Trait b) {
    return (a.rank() == Rank.HIGH && b.rank() == Rank.LOW && b.level().isPresent())
        || (b.rank() == Rank.HIGH && a.rank() == Rank.LOW && a.level().isPresent());
  }

  private static boolean isCentral(Trait trait) {
    return trait.level().equals(Optional.of(Title.Level.CENTRAL));
  }

  private void branches(Trait a, Trait b) {
    if (agreeing(a, b)) {
      add(SAME_BRANCH, Reason.SAME_BRANCH);
    } else if (a.branch().isPresent() && b.branch().isPresent()) {
      add(OTHER_BRANCH, Reason.DIFFERENT_BRANCHES);
    }
  }

  private static boolean agreeing(Trait a, Trait b) {
    return a.branch().isPresent()
        && a.branch().equals(b.branch())
        && !a.branch().equals(Optional.of(Title.Branch.COMPANY));
  }
}
