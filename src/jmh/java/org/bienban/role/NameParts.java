package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;

/** Parts of the role stage, to be measured apart. Immutable and safe for threads. */
public final class NameParts {
  private final NameModel model = NameModel.standard();
  private final Misprints misprints = new Misprints(Lexicon.standard());

  /** Names, titles and the words between them, of all sentences. */
  public Object chunks(AnnotatedText text) {
    Chunker chunker = new Chunker(text, model, misprints);
    List<List<?>> chunks = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      chunks.add(chunker.chunks(s));
    }
    return chunks;
  }

  /**
   * Asks the model about every place where a name may start. The grammar asks about those alone
   * where it is in doubt, so this takes longer than the model's part of the stage.
   */
  public int judged(AnnotatedText text) {
    NameJudge judge = new NameJudge(text, model);
    int likely = 0;
    for (int i = 0; i < text.tokens().size(); i++) {
      likely += judge.given(i, i + 1) == NameJudge.NONE ? 0 : 1;
    }
    return likely;
  }
}
