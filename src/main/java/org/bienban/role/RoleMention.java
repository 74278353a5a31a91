package org.bienban.role;

import org.bienban.record.Role;

/**
 * What the words of a sentence say that somebody did.
 *
 * @param role what was done
 * @param person the index of the person mention; -1 where the title alone names who
 * @param title the index of the title mention; -1 where a person is named
 * @param from the first token of the words that say it
 * @param to the token after their last
 * @param by the rule that found it
 */
public record RoleMention(Role role, int person, int title, int from, int to, String by) {
  /** The rule of captions, which counts only where nothing else is told of the person. */
  public static final String CAPTION = "caption";

  /** The rule of those who lead a delegation, which counts as little. */
  public static final String LEADER = "leader";

  /** True where it counts only if nothing else is told of the person. */
  public boolean isWeak() {
    return by.equals(CAPTION) || by.equals(LEADER);
  }
}
