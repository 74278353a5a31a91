package org.bienban.figure;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;

/**
 * Finds the quantities that a text states and how it breaks them down.
 *
 * <p>{@code "Toàn tỉnh có 26 điểm cầu với hơn 4.200 người nghe"} gives 26 {@code điểm cầu} and at
 * least 4200 {@code người nghe}; {@code "Nghị quyết số 18 ngày 25/10"} gives nothing.
 *
 * <p>Stateless and safe for any number of threads.
 */
public final class FigureFinder {

  /** The quantities of a text, in its order; spans are UTF-16 offsets into the caller's string. */
  public Figures find(AnnotatedText text) {
    FigureScan scan = new FigureScan(text);
    scan.run();
    List<FigureMention> mentions = scan.mentions();
    return new Figures(mentions, new Breakdowns(text, mentions).find());
  }
}
