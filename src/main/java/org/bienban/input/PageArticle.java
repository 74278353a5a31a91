package org.bienban.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;

/**
 * Which elements of a web page are the article: those that marks of the site name, or else those
 * where the paragraphs are.
 *
 * @param headline stands before the parts
 * @param parts with the text, in the order of the page
 * @param skipped elements that are none of the text
 * @param captions elements that are captions
 */
record PageArticle(
    Optional<Element> headline, List<Element> parts, Set<Node> skipped, Set<Node> captions) {

  /** What has less text is no article, whatever its mark. */
  private static final int LEAST_TEXT = 200;

  private static final int LEAST_PARAGRAPH = 25;
  private static final int LONG_PARAGRAPH = 80;
  private static final int LEAST_LINKS = 2;
  private static final double MOST_LINKED = 0.6;
  private static final double PARENT_SHARE = 0.5;
  private static final double NEIGHBOUR_SHARE = 0.2;

  static PageArticle of(Document page) {
    Element body = page.body();
    Set<Node> skipped = identities();
    for (Evaluator evaluator : PageParts.of("skip")) {
      skipped.addAll(body.select(evaluator));
    }
    // A page may call its whole content a banner; then the mark says nothing.
    skipped.removeIf(node -> node.equals(body));
    Map<Node, Lengths> lengths = Lengths.of(body, skipped);
    lengths.forEach(
        (node, length) -> {
          if (!node.equals(body) && length.isListOfLinks()) {
            skipped.add(node);
          }
        });
    List<Element> parts = marked(body, lengths);
    parts = parts.isEmpty() ? densest(body, Lengths.of(body, skipped)) : parts;
    Set<Node> captions = identities();
    for (Evaluator evaluator : PageParts.of("caption")) {
      captions.addAll(body.select(evaluator));
    }
    return withHead(body, parts, skipped, captions);
  }

  private static PageArticle withHead(
      Element body, List<Element> parts, Set<Node> skipped, Set<Node> captions) {
    List<Element> all = new ArrayList<>();
    Optional<Element> headline = before(body, "headline", parts, skipped);
    Optional<Element> lead = before(body, "lead", parts, skipped);
    all.addAll(parts);
    for (Optional<Element> head : List.of(headline, lead)) {
      head.filter(element -> all.stream().noneMatch(part -> related(part, element)))
          .ifPresent(all::add);
    }
    Map<Node, Integer> order = new IdentityHashMap<>();
    NodeTraversor.traverse((node, depth) -> order.put(node, order.size()), body);
    all.sort((a, b) -> Integer.compare(order.getOrDefault(a, 0), order.getOrDefault(b, 0)));
    return new PageArticle(headline, all, skipped, captions);
  }

  /** The last element of a kind that stands before the text, or the first in it. */
  private static Optional<Element> before(
      Element body, String kind, List<Element> parts, Set<Node> skipped) {
    for (Evaluator evaluator : PageParts.of(kind)) {
      Element found = null;
      for (Element element : body.select(evaluator)) {
        boolean early = parts.isEmpty() || start(element) < start(parts.get(0));
        boolean usable = element.hasText() && !isWithin(element, skipped);
        if (usable && (early || (found == null && isWithin(element, Set.copyOf(parts))))) {
          found = element;
        }
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }

  private static boolean related(Element a, Element b) {
    return a.equals(b) || a.parents().contains(b) || b.parents().contains(a);
  }

  private static boolean isWithin(Element element, Set<Node> set) {
    return set.contains(element) || element.parents().stream().anyMatch(set::contains);
  }

  /** The element with the most text of the first mark that has enough of it. */
  private static List<Element> marked(Element body, Map<Node, Lengths> lengths) {
    for (Evaluator evaluator : PageParts.of("article")) {
      Element best = null;
      int most = LEAST_TEXT - 1;
      for (Element element : body.select(evaluator)) {
        int text = lengths.getOrDefault(element, Lengths.NONE).plain();
        if (text > most) {
          best = element;
          most = text;
        }
      }
      if (best != null) {
        return List.of(best);
      }
    }
    return List.of();
  }

  /** The element whose paragraphs have the most text, with neighbours that have much too. */
  private static List<Element> densest(Element body, Map<Node, Lengths> lengths) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    lengths.forEach(
        (node, length) -> {
          Element parent = node.parent() instanceof Element above ? above : null;
          if (parent != null && !node.equals(body) && length.own >= LEAST_PARAGRAPH) {
            scores.merge(parent, (double) length.own, Double::sum);
            Element above = parent.parent();
            if (above != null && !parent.equals(body)) {
              scores.merge(above, PARENT_SHARE * length.own, Double::sum);
            }
          }
        });
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linked(entry.getKey(), lengths));
      boolean first = best != null && score == most && start(entry.getKey()) < start(best);
      if (score > most || first) {
        best = entry.getKey();
        most = score;
      }
    }
    return best == null || best.equals(body)
        ? List.of(body)
        : neighbours(best, most, scores, lengths);
  }

  private static List<Element> neighbours(
      Element best, double most, Map<Element, Double> scores, Map<Node, Lengths> lengths) {
    Element parent = best.parent();
    List<Element> parts = new ArrayList<>();
    for (Element element : parent == null ? List.of(best) : parent.children()) {
      Lengths length = lengths.getOrDefault(element, Lengths.NONE);
      boolean dense = scores.getOrDefault(element, 0.0) >= NEIGHBOUR_SHARE * most;
      boolean paragraph = length.own >= LONG_PARAGRAPH;
      if (element.equals(best) || ((dense || paragraph) && !length.isListOfLinks())) {
        parts.add(element);
      }
    }
    return parts;
  }

  private static double linked(Element element, Map<Node, Lengths> lengths) {
    return lengths.getOrDefault(element, Lengths.NONE).linkedShare();
  }

  private static Set<Node> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** How much text an element has: in itself and its inline elements, below it, and in links. */
  private static final class Lengths {

    static final Lengths NONE = new Lengths();

    private int own;
    private int all;
    private int inLinks;
    private int links;

    /** Counts the text of all block elements; what is skipped has none. */
    static Map<Node, Lengths> of(Element body, Set<Node> skipped) {
      Map<Node, Lengths> lengths = new IdentityHashMap<>();
      NodeTraversor.filter(
          (node, depth) -> {
            if (skipped.contains(node)) {
              return org.jsoup.select.NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && !text.isBlank()) {
              count(text, body, lengths);
            }
            return org.jsoup.select.NodeFilter.FilterResult.CONTINUE;
          },
          body);
      return lengths;
    }

    private static void count(TextNode text, Element body, Map<Node, Lengths> lengths) {
      int length = text.text().strip().length();
      boolean inLink = false;
      boolean own = true;
      for (Node node = text.parent(); node != null; node = node.parent()) {
        if (node instanceof Element element && element.isBlock()) {
          Lengths at = lengths.computeIfAbsent(node, n -> new Lengths());
          at.all += length;
          at.own += own && !inLink ? length : 0;
          at.inLinks += inLink ? length : 0;
          at.links += inLink ? 1 : 0;
          own = false;
        }
        inLink |= node.nodeName().equals("a") && node.hasAttr("href");
        if (node.equals(body)) {
          return;
        }
      }
    }

    int plain() {
      return all - inLinks;
    }

    double linkedShare() {
      return all == 0 ? 0 : (double) inLinks / all;
    }

    boolean isListOfLinks() {
      return links >= LEAST_LINKS && linkedShare() >= MOST_LINKED;
    }
  }
}
