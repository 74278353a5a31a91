package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.record.Title;

/**
 * Reads the name of a company, school or centre that might be a person's, where the holder stands
 * before the title: {@code ông A, Giám đốc Công ty TNHH Thương mại | Hoàng Phát | cho biết}.
 */
final class OwnName {
  /** Of bodies whose own name may be that of a founder or a family. */
  private static final Set<Title.Branch> NAMED_AFTER =
      EnumSet.of(
          Title.Branch.COMPANY,
          Title.Branch.ASSOCIATION,
          Title.Branch.EDUCATION,
          Title.Branch.HEALTH,
          Title.Branch.MEDIA,
          Title.Branch.OTHER);

  /** A longer name is the holder's: {@code Công ty Thương mại | Lò Văn A}. */
  private static final int WORDS = 2;

  /** The most tokens between a form of address and the end of the name behind it. */
  private static final int LONGEST_NAME = 8;

  private final AnnotatedText text;
  private final NameFinder names;

  OwnName(TitleWords words) {
    this.text = words.text();
    this.names = words.names();
  }

  void read(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    if (isNamed(draft) && names.known(i) == i + WORDS && isBehindHolder(head.from())) {
      draft.extend(i + WORDS);
    }
  }

  private static boolean isNamed(BodyDraft draft) {
    Body body = draft.endsHere() ? draft.first() : null;
    return body != null
        && body.kind() == Body.Kind.OPEN
        && draft.branch().filter(some -> !NAMED_AFTER.contains(some)).isEmpty();
  }

  /** True behind a person with a form of address and a mark: {@code ông Lò Văn A, | Giám đốc}. */
  private boolean isBehindHolder(int title) {
    boolean apposed = text.tokens().isOneOf(title - 1, ",-–(");
    for (int at = title - 2; apposed && at >= Math.max(0, title - LONGEST_NAME); at--) {
      if (text.has(Layers.HONORIFICS, at)) {
        return names.known(text.end(Layers.HONORIFICS, at), true) == title - 1;
      }
    }
    return false;
  }
}
