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
  /** A name that starts with a family name. */
  public static final String FAMILY_NAME = "family-name";

  /** A name that no table opens and the trained model knows. */
  public static final String NAME_MODEL = "name-model";

  /** Another name after a form of address or a title. */
  public static final String CALLED_NAME = "called-name";

  /** Another name at the start of an item of a list, a title behind it. */
  public static final String LISTED_NAME = "listed-name";

  /** A given name alone after a form of address. */
  public static final String GIVEN_NAME = "given-name";

  /** A form of address that stands for the person named before. */
  public static final String PRONOUN = "pronoun";

  /** Copies the honorifics. */
  public PersonMention {
    honorifics = List.copyOf(honorifics);
  }

  /** True for a name in full, false for a given name or a pronoun. */
  public boolean isFull() {
    return !by.equals(GIVEN_NAME) && !by.equals(PRONOUN);
  }
}
