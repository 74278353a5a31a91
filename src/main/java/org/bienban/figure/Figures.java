package org.bienban.figure;

import java.util.List;

/**
 * The quantities of one text and how the text breaks them down. Immutable.
 *
 * @param mentions every place that states a quantity, in the order of the text
 * @param breakdowns wholes with their parts; totals and parts are among the mentions
 */
public record Figures(List<FigureMention> mentions, List<Breakdown> breakdowns) {

  /** Copies both lists. */
  public Figures {
    mentions = List.copyOf(mentions);
    breakdowns = List.copyOf(breakdowns);
  }
}
