package org.bienban.input;

import java.util.Arrays;
import org.bienban.record.Span;

/**
 * Where each character of a text that was taken out of a web page stands in the page: for {@code
 * "Nguyễn&nbsp;Văn"} the character after {@code n} stands at 6 to 12. Immutable.
 */
public final class Positions {

  private final int[] starts;
  private final int[] ends;

  private Positions(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * The span in the page of a span in the text.
   *
   * @param span of the text; an empty one stays empty
   */
  public Span inSource(Span span) {
    if (span.start() >= starts.length) {
      int end = ends.length == 0 ? 0 : ends[ends.length - 1];
      return new Span(end, end);
    }
    int start = starts[span.start()];
    return new Span(start, span.length() == 0 ? start : Math.max(start, ends[span.end() - 1]));
  }

  /** The span in the text of a span in the page: the inverse of {@link #inSource}. */
  public Span inText(Span span) {
    int start = lowerBound(starts, span.start());
    int end = lowerBound(ends, span.end() + 1);
    return new Span(start, Math.max(start, end));
  }

  /** The first index whose value is at least the given one. */
  private static int lowerBound(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Collects the text of a page and its positions, which only grow. For one thread. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    /** Adds a character that stands in the page from {@code start} to {@code end}. */
    void add(char c, int start, int end) {
      int size = text.length();
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      // Elements that a parser moves may come later than what stands behind them.
      starts[size] = size > 0 ? Math.max(starts[size - 1], start) : start;
      ends[size] = size > 0 ? Math.max(ends[size - 1], end) : end;
      text.append(c);
    }

    /** Adds a character that stands nowhere in the page: the end of a paragraph. */
    void addBreak(char c) {
      int at = text.length() == 0 ? 0 : ends[text.length() - 1];
      add(c, at, at);
    }

    /** Takes away a blank at the end. */
    void dropBlank() {
      if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    /** Takes away the end of the last paragraph. */
    void dropBreak() {
      if (text.length() > 0 && last() == '\n') {
        text.setLength(text.length() - 1);
      }
    }

    char last() {
      return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    int length() {
      return text.length();
    }

    String text() {
      return text.toString();
    }

    Positions build() {
      return new Positions(
          Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }
  }
}
