package org.bienban.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the groups of one name. Few groups are compared each with each; where there are more,
 * only those that share a body, a place or a height, and not where so many share it that it tells
 * nothing: which pairs these are depends on the set of groups alone.
 */
final class Edges {
  /** More groups than these are compared only where they share something. */
  private static final int MOST_COMPARED = 300;

  /** What more groups of one name share tells nothing. */
  private static final int MOST_SHARING = 200;

  private final List<Node> nodes;
  private final double prior;
  private final List<Edge> found = new ArrayList<>();

  private Edges(List<Node> nodes, double prior) {
    this.nodes = nodes;
    this.prior = prior;
  }

  /**
   * Two groups that may be one person.
   *
   * @param a number of the one, the smaller
   * @param b number of the other
   * @param verdict what speaks for and against it
   * @param score the odds for it, the name included, as a decimal logarithm
   */
  record Edge(int a, int b, Verdict verdict, double score) {
    /** A total order: the surest first. */
    static final Comparator<Edge> SUREST =
        Comparator.comparingDouble(Edge::score)
            .reversed()
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b);
  }

  /** The pairs that are worth a look; the surest first. */
  static List<Edge> between(List<Node> nodes, double prior) {
    Edges edges = new Edges(nodes, prior);
    if (nodes.size() <= MOST_COMPARED) {
      edges.compareAll();
    } else {
      edges.compareSharing();
    }
    edges.found.sort(Edge.SUREST);
    return edges.found;
  }

  private void compareAll() {
    for (int a = 0; a < nodes.size(); a++) {
      for (int b = a + 1; b < nodes.size(); b++) {
        compare(a, b);
      }
    }
  }

  private void compareSharing() {
    Set<Long> compared = new HashSet<>();
    for (List<Integer> sharing : shared().values()) {
      for (int a : sharing.size() <= MOST_SHARING ? sharing : List.<Integer>of()) {
        for (int b : sharing) {
          if (a < b && compared.add(((long) a << Integer.SIZE) | b)) {
            compare(a, b);
          }
        }
      }
    }
  }

  private void compare(int a, int b) {
    Verdict verdict = nodes.get(a).weigh(nodes.get(b));
    double score = prior + verdict.evidence();
    if (score >= NameBlock.NEAR) {
      found.add(new Edge(a, b, verdict, score));
    }
  }

  /** The groups that share something, by what it is. */
  private Map<String, List<Integer>> shared() {
    Map<String, List<Integer>> shared = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (String feature : features(nodes.get(i))) {
        shared.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
      }
    }
    return shared;
  }

  private static Set<String> features(Node node) {
    Set<String> features = new TreeSet<>();
    for (Trait trait : node.traits()) {
      trait.bodies().forEach(body -> features.add("body " + body));
      features.add("initials " + trait.initials());
      features.add("place " + trait.location().narrowest());
      features.add("seat " + trait.seat() + " of " + trait.rank());
    }
    node.homes().forEach(home -> features.add("home " + home));
    return features;
  }
}
