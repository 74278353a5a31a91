package org.bienban.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text stands on a terminal: a letter with all its marks is one column, also where the
 * marks are their own characters.
 */
final class TextWidth {

  private TextWidth() {}

  /** The number of columns. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::columns).sum();
  }

  /** What can do no harm on a terminal: no control characters, one blank for any run of them. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
  }

  /** Lines of at most {@code width} columns, broken at blanks; a longer word is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : clean(text).split(" ")) {
      if (line.length() > 0 && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      cut(line, width, lines);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Blanks that fill the text up to a width. */
  static String fill(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text)));
  }

  private static void cut(StringBuilder line, int width, List<String> lines) {
    while (of(line.toString()) > width) {
      int end = end(line, width);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** The index after the last letter, with its marks, that fits. */
  private static int end(CharSequence line, int width) {
    int end = 0;
    int used = 0;
    while (end < line.length()) {
      int c = Character.codePointAt(line, end);
      used += columns(c);
      if (used > width && end > 0) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int columns(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x3000 && codePoint <= 0x30FF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
  }
}
