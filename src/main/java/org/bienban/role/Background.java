package org.bienban.role;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.RoleWord;
import org.bienban.record.Role;

/** What the text around a verb says of it: told to the press, long ago, or part of a vote. */
final class Background {
  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  /** How many words back the press may have been named to whom somebody still speaks. */
  private static final int PRESS_REACH = 80;

  /** How many words back the vote may be told that gives somebody an office. */
  private static final int VOTE_REACH = 150;

  /** How many words before a change of office may say that it is long past. */
  private static final int PAST_REACH = 60;

  /** How many words before a change may say that it is only proposed. */
  private static final int PROPOSAL_REACH = 14;

  /** How many words of a text may tell that it is about a press conference. */
  private static final int CONFERENCE_REACH = 80;

  private final AnnotatedText text;

  Background(AnnotatedText text) {
    this.text = text;
  }

  /** True where the role is none: words outside the meeting, a change of office in a career. */
  boolean hides(Role role, int token) {
    return switch (role) {
      case SPOKE -> isToPress(token);
      case ELECTED, APPOINTED -> isPast(token) || isProposed(token);
      case DISCIPLINED -> isProposed(token);
      default -> false;
    };
  }

  /** The last change of office told before a token and not far from it. */
  Optional<Role> changeBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - VOTE_REACH); i--) {
      RoleCue cue = text.at(Layers.ROLE_CUES, i);
      if (cue != null && cue.role().filter(CHANGES::contains).isPresent()) {
        return cue.role();
      }
    }
    return Optional.empty();
  }

  /**
   * True where the sentence names the press as hearer and no meeting, or one shortly before does
   * and no meeting has been named since.
   */
  private boolean isToPress(int token) {
    int sentence = text.sentences().of(token);
    int start = Math.max(text.sentences().start(sentence), token - PRESS_REACH);
    int end = Math.min(text.sentences().end(sentence), token + PRESS_REACH);
    boolean press = false;
    for (int i = end - 1; i >= Math.max(0, start - PRESS_REACH); i--) {
      if (is(i, RoleWord.Kind.MEETING) || is(i, RoleWord.Kind.CONFERENCE)) {
        return false;
      }
      if (press && i < start) {
        break;
      }
      press |= is(i, RoleWord.Kind.PRESS);
    }
    return press && !isPressConference();
  }

  /** At a press conference the press is the audience. */
  private boolean isPressConference() {
    for (int i = 0; i < Math.min(text.tokens().size(), CONFERENCE_REACH); i++) {
      if (is(i, RoleWord.Kind.CONFERENCE)) {
        return true;
      }
    }
    return false;
  }

  /** True where the clause only proposes the change. */
  private boolean isProposed(int token) {
    for (int i = token - 1; i >= Math.max(0, token - PROPOSAL_REACH); i--) {
      if (text.tokens().isOneOf(i, ",;.:")) {
        return false;
      }
      if (is(i, RoleWord.Kind.PROPOSAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(int token) {
    int start = Math.max(text.sentences().start(text.sentences().of(token)), token - PAST_REACH);
    for (int i = token - 1; i >= start && !is(i, RoleWord.Kind.NOW); i--) {
      if (is(i, RoleWord.Kind.PAST)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int i, RoleWord.Kind kind) {
    RoleWord word = text.at(Layers.ROLE_WORDS, i);
    return word != null && word.kind() == kind;
  }
}
