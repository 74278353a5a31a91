package org.bienban.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.bienban.people.Node.Seen;

/**
 * The sightings of one name in groups: those who share an office that one person has at a time, and
 * those who say the same too little. Thousands of sightings make few groups, and only groups are
 * compared.
 */
final class Groups {
  private final List<Seen> seen;
  private final Sets sets;
  private final List<Node> nodes = new ArrayList<>();
  private final List<int[]> members = new ArrayList<>();
  private final BitSet solid = new BitSet();

  private Groups(List<Seen> seen, Sets sets) {
    this.seen = seen;
    this.sets = sets;
  }

  /**
   * Groups sightings.
   *
   * @param seen in the order of their references
   * @param sets what is decided of them; grows
   * @param likeness the score of a group with itself: from {@link NameBlock#JOINS} on its sightings
   *     are one person though they say little
   */
  static Groups of(List<Seen> seen, Sets sets, ToDoubleFunction<Node> likeness) {
    Groups groups = new Groups(seen, sets);
    groups.partWithinReports();
    groups.joinSameOffices();
    groups.group(likeness);
    return groups;
  }

  List<Node> nodes() {
    return nodes;
  }

  int size() {
    return nodes.size();
  }

  Node node(int group) {
    return nodes.get(group);
  }

  /** The first sighting of a group. */
  int first(int group) {
    return members.get(group)[0];
  }

  /** The sightings of a group. */
  int[] members(int group) {
    return members.get(group);
  }

  /** True where a group has an office that tells the person, or several sightings that are one. */
  boolean isSolid(int group) {
    return solid.get(group);
  }

  /** Two of one name in one report are two, unless one has no office or both share one. */
  private void partWithinReports() {
    for (int i = 1; i < seen.size(); i++) {
      for (int j = i - 1; j >= 0 && isSameReport(i, j); j--) {
        if (isTold(i) && isTold(j) && !shareOffice(i, j)) {
          sets.part(new int[] {i}, new int[] {j});
        }
      }
    }
  }

  private boolean isSameReport(int i, int j) {
    return seen.get(i).sighting().report().equals(seen.get(j).sighting().report());
  }

  private boolean isTold(int i) {
    return !seen.get(i).traits().isEmpty();
  }

  private boolean shareOffice(int i, int j) {
    return seen.get(i).traits().stream()
        .map(Trait::key)
        .anyMatch(key -> seen.get(j).traits().stream().anyMatch(other -> other.key().equals(key)));
  }

  private void joinSameOffices() {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < seen.size(); i++) {
      for (String office : offices(seen.get(i))) {
        join(i, holders.computeIfAbsent(office, key -> new ArrayList<>(1)));
      }
    }
  }

  /** The holders are one for each set, so that there are as many as were parted. */
  private void join(int i, List<Integer> holders) {
    for (int holder : holders) {
      if (sets.join(i, holder)) {
        return;
      }
    }
    holders.add(i);
  }

  /** Each once; the traits are in the order of their keys. */
  private static List<String> offices(Seen seen) {
    List<String> offices = new ArrayList<>(seen.traits().size());
    for (Trait trait : seen.traits()) {
      boolean isNew = offices.isEmpty() || !offices.get(offices.size() - 1).equals(trait.key());
      if (trait.isSpecific() && isNew) {
        offices.add(trait.key());
      }
    }
    return offices;
  }

  private void group(ToDoubleFunction<Node> likeness) {
    Map<Integer, List<Integer>> joined = new TreeMap<>();
    for (int i = 0; i < seen.size(); i++) {
      joined.computeIfAbsent(sets.find(i), root -> new ArrayList<>(1)).add(i);
    }
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    joined.forEach(
        (root, group) -> {
          boolean tells =
              group.size() > 1 || sets.isParted(root) || !offices(seen.get(root)).isEmpty();
          String what = tells ? "#" + root : said(seen.get(root));
          alike.computeIfAbsent(what, key -> new ArrayList<>(1)).addAll(group);
        });
    alike.forEach((what, group) -> add(group, what.startsWith("#"), likeness));
  }

  /** Equal for sightings that tell the same. */
  private static String said(Seen seen) {
    Set<String> offices = new TreeSet<>();
    seen.traits().forEach(trait -> offices.add(trait.key()));
    return offices + " " + seen.around();
  }

  private void add(List<Integer> group, boolean tells, ToDoubleFunction<Node> likeness) {
    Node node = Node.of(seen(group));
    solid.set(nodes.size(), tells);
    if (tells || likeness.applyAsDouble(node) >= NameBlock.JOINS) {
      group.forEach(member -> sets.join(group.get(0), member));
    }
    nodes.add(node);
    members.add(group.stream().mapToInt(member -> member).toArray());
  }

  private List<Seen> seen(List<Integer> group) {
    List<Seen> of = new ArrayList<>(group.size());
    for (int member : new TreeSet<>(group)) {
      of.add(seen.get(member));
    }
    return of;
  }
}
