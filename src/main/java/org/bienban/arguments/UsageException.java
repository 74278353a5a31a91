package org.bienban.arguments;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A command that was not written as it must be; the message is one line that says why. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A word with more of them is another word. */
  private static final int MOST_TYPOS = 2;

  /** With this message. */
  public UsageException(String message) {
    super(message);
  }

  /** A word that is no choice: {@code 'xml' is none of jsonl, json}. */
  public static UsageException noneOf(String word, Collection<String> choices) {
    return new UsageException("'" + word + "' is none of " + String.join(", ", choices));
  }

  /**
   * A name that nothing has: {@code unknown option '--fromat'; did you mean '--format'?}.
   *
   * @param what what it should be the name of, such as {@code option}
   * @param known the names that there are
   */
  public static UsageException unknown(String what, String given, Collection<String> known) {
    LevenshteinDistance typos = new LevenshteinDistance(MOST_TYPOS);
    String suggestion =
        known.stream()
            .filter(name -> name.length() > MOST_TYPOS && typos.apply(name, given) >= 0)
            .min(Comparator.comparing(name -> typos.apply(name, given)))
            .map(name -> "; did you mean '" + name + "'?")
            .orElse("");
    return new UsageException("unknown " + what + " '" + given + "'" + suggestion);
  }
}
