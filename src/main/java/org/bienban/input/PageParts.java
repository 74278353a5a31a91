package org.bienban.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The selectors of {@code html_parts.tsv}. Immutable. */
final class PageParts {

  private static final Map<String, List<Evaluator>> PARTS = parts();

  private PageParts() {}

  /** The selectors of a part, {@code "caption"}, in the order of the table. */
  static List<Evaluator> of(String part) {
    return PARTS.getOrDefault(part, List.of());
  }

  private static Map<String, List<Evaluator>> parts() {
    Map<String, List<Evaluator>> parts = new HashMap<>();
    for (Map<String, String> row : ModelTable.rows("html_parts.tsv")) {
      parts
          .computeIfAbsent(row.getOrDefault("part", ""), part -> new ArrayList<>())
          .add(Selector.evaluatorOf(row.getOrDefault("selector", "")));
    }
    return Map.copyOf(parts);
  }
}
