package org.bienban.document;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.record.DocumentMention;

/**
 * Finds the documents that a text cites.
 *
 * <p>{@code "Nghị quyết số 43/NQ-HĐND ngày 11/12/2019 của Hội đồng nhân dân tỉnh"} is a resolution
 * with number {@code 43}, symbol {@code 43/NQ-HĐND} and issuer {@code Hội đồng nhân dân tỉnh};
 * {@code "các Nghị quyết số 18, 19: “A” và “B”"} are two, with a name each. A noun without number
 * or name ({@code hai nghị quyết}) cites nothing.
 *
 * <p>Stateless and safe for any number of threads.
 */
public final class DocumentFinder {

  /** The citations of a text, in its order; spans are UTF-16 offsets into the caller's string. */
  public List<DocumentMention> find(AnnotatedText text) {
    return List.copyOf(new CitationScan(text).run());
  }
}
