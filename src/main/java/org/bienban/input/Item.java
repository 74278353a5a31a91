package org.bienban.input;

import java.util.Optional;

/** What became of one input: a report to be read, or the reason why there is none. */
public sealed interface Item permits Report, Reject {

  /**
   * Where it stands in the input, in the user's words: {@code reports/a.txt}, {@code news.jsonl:17}
   * (line), {@code news.json[16]} (element, from 0), {@code a.zip/b.txt}.
   */
  String place();

  /** The id of its record; empty when the text makes it, or when it is not known. */
  Optional<String> id();
}
