package org.bienban.role;

import java.util.List;

/**
 * A personal name in the text.
 *
 * @param from the first token of the name
 * @param to the token after its last
 * @param name the name as written, blanks folded, without zero-width characters
 * @param honorifics what stands before it: {@code đồng chí}, {@code GS.TS}
 * @param by the rule that found it
 */
public record PersonMention(int from, int to, String name, List<String> honorifics, String by) {
  /** Copies the honorifics. */
  public PersonMention {
    honorifics = List.copyOf(honorifics);
  }

  /** The number of words of the name. */
  int words() {
    return to - from;
  }
}
