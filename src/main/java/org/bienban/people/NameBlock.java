package org.bienban.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.bienban.people.Edges.Edge;
import org.bienban.people.Node.Seen;

/**
 * Links the sightings of one name: groups of them, the surest pairs first.
 *
 * <p>What a step does depends on sets and on the natural order of sightings, never on the order in
 * which they came. For one thread.
 */
final class NameBlock {
  /** 3 to 1 for one person: what is surer joins. */
  static final double JOINS = 0.5;

  /**
   * A person of ten reports is ten times likelier to be the one of an eleventh than a person of one
   * report; this far it is counted.
   */
  private static final double MOST_FAME = 0.7;

  /** What is surer than this is worth a look, since fame may be added. */
  static final double NEAR = JOINS - MOST_FAME;

  /** As likely as not: what is surer than that and does not join is a doubt. */
  private static final double DOUBTFUL = 0.0;

  /** So sure that offices which do not fit are a career. */
  private static final double SURE = 2.0;

  /** Offices that do not fit one person, unless something else makes it sure. */
  private static final double CLASHES = -1.0;

  /** How much surer the nearest must be than the next. */
  private static final double MARGIN = 0.5;

  /** A cluster is known by so many of its groups. */
  private static final int MOST_CHECKED = 40;

  private final Sets sets;
  private final Groups groups;
  private final List<Edge> edges;

  /** For each group the cluster that it is in: the numbers of its groups, in order. */
  private final List<List<Integer>> clusters = new ArrayList<>();

  /** A pair of sets, by the numbers of a sighting of each, that may be one. */
  record Near(int a, int b, Reason speaksFor, Reason speaksAgainst) {}

  private NameBlock(List<Seen> seen, double prior, Sets sets) {
    this.sets = sets;
    groups = Groups.of(seen, sets, node -> prior + node.weigh(node).evidence());
    edges = Edges.between(groups.nodes(), prior);
    for (int group = 0; group < groups.size(); group++) {
      clusters.add(new ArrayList<>(List.of(group)));
    }
  }

  /**
   * Joins what is one person; gives what may be.
   *
   * @param seen the sightings in the order of their references
   * @param prior how likely two sightings of the name are of one person, offices left aside: the
   *     odds as a decimal logarithm
   * @param sets what is decided of them; grows
   */
  static List<Near> link(List<Seen> seen, double prior, Sets sets) {
    NameBlock block = new NameBlock(seen, prior, sets);
    if (block.edges.isEmpty()) {
      return List.of(); // So it is for most names: one office, or offices far apart.
    }
    block.joinSurest();
    block.joinNearest();
    block.joinRest();
    return block.doubts();
  }

  private void joinSurest() {
    for (Edge edge : edges) {
      if (edge.score() >= JOINS && groups.isSolid(edge.a()) && groups.isSolid(edge.b())) {
        join(edge);
      }
    }
  }

  private void join(Edge edge) {
    int first = cluster(edge.a());
    int second = cluster(edge.b());
    if (first != second && (edge.score() >= SURE || fit(first, second))) {
      join(Math.min(first, second), Math.max(first, second));
    }
  }

  private void join(int first, int second) {
    if (sets.join(groups.first(first), groups.first(second))) {
      List<Integer> all = clusters.get(first);
      all.addAll(clusters.get(second));
      all.sort(Comparator.naturalOrder());
      all.forEach(group -> clusters.set(group, all));
    }
  }

  /** What a group's cluster is known by: its first group. */
  private int cluster(int group) {
    return clusters.get(group).get(0);
  }

  /** True where no group of the one clashes with a group of the other. */
  private boolean fit(int a, int b) {
    List<Integer> those = clusters.get(b);
    for (int one : clusters.get(a).subList(0, Math.min(MOST_CHECKED, clusters.get(a).size()))) {
      for (int other : those.subList(0, Math.min(MOST_CHECKED, those.size()))) {
        if (groups.node(one).weigh(groups.node(other)).evidence() <= CLASHES) {
          return false;
        }
      }
    }
    return true;
  }

  /** What tells little joins the one cluster that it is near to, if it is near to one only. */
  private void joinNearest() {
    Map<Integer, Map<Integer, Double>> near = new TreeMap<>();
    for (Edge edge : edges) {
      boolean isSolid = groups.isSolid(edge.a());
      int weak = isSolid ? edge.b() : edge.a();
      int strong = cluster(isSolid ? edge.a() : edge.b());
      double score = edge.score() + fame(strong, weak, isSolid ? edge.a() : edge.b());
      if (isSolid != groups.isSolid(edge.b()) && score >= JOINS) {
        near.computeIfAbsent(weak, group -> new TreeMap<>()).merge(strong, score, Math::max);
      }
    }
    Map<Integer, Integer> chosen = new TreeMap<>();
    near.forEach((weak, scores) -> nearest(scores).ifPresent(cluster -> chosen.put(weak, cluster)));
    chosen.forEach(this::attach);
  }

  /** Counts where a report leaves out what everybody knows, not where it tells something else. */
  private double fame(int cluster, int weak, int known) {
    if (!groups.node(weak).isLeftOut(groups.node(known))) {
      return 0;
    }
    int sightings = 0;
    for (int group : clusters.get(cluster)) {
      sightings += groups.members(group).length;
    }
    return Math.min(MOST_FAME, StrictMath.log10(sightings));
  }

  private static OptionalInt nearest(Map<Integer, Double> scores) {
    List<Map.Entry<Integer, Double>> order = new ArrayList<>(scores.entrySet());
    order.sort(Map.Entry.<Integer, Double>comparingByValue().reversed());
    boolean isSure =
        order.size() == 1 || order.get(0).getValue() - order.get(1).getValue() >= MARGIN;
    return isSure ? OptionalInt.of(order.get(0).getKey()) : OptionalInt.empty();
  }

  private void attach(int weak, int strong) {
    for (int member : groups.members(weak)) {
      sets.join(groups.first(strong), member);
    }
    int cluster = cluster(strong);
    join(Math.min(cluster, weak), Math.max(cluster, weak));
  }

  /** What tells little and is near to no cluster joins its like. */
  private void joinRest() {
    for (Edge edge : edges) {
      if (edge.score() >= JOINS && isWeak(edge.a()) && isWeak(edge.b())) {
        join(edge);
        joinMembers(edge);
      }
    }
  }

  /** The sightings of a group that says little were not one until now. */
  private void joinMembers(Edge edge) {
    if (cluster(edge.a()) == cluster(edge.b())) {
      for (int member : groups.members(edge.a())) {
        sets.join(groups.first(edge.a()), member);
      }
      for (int member : groups.members(edge.b())) {
        sets.join(groups.first(edge.b()), member);
      }
    }
  }

  private boolean isWeak(int group) {
    return clusters.get(group).stream().noneMatch(groups::isSolid);
  }

  private List<Near> doubts() {
    List<Near> doubts = new ArrayList<>();
    Set<Long> told = new HashSet<>();
    for (Edge edge : edges) {
      int a = sets.find(groups.first(edge.a()));
      int b = sets.find(groups.first(edge.b()));
      long pair = ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
      if (a != b && edge.score() >= DOUBTFUL && !sets.areApart(a, b) && told.add(pair)) {
        Reason worst = edge.verdict().worst();
        boolean isNear = edge.score() >= JOINS;
        doubts.add(new Near(a, b, edge.verdict().best(), isNear ? Reason.NEARER_TO_OTHERS : worst));
      }
    }
    return doubts;
  }
}
