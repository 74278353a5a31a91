package org.bienban.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * The lines of the table, in its order, which is the order of measuring as well: the whole before
 * the stages, as long as the compiler has seen nothing else. Each is measured by the benchmark of
 * its name.
 */
enum Line {
  SIMPLE_TOKENIZER("PeerBenchmark.simpleTokenizer", "OpenNLP SimpleTokenizer", Kind.PEER),
  NAME_FINDER("PeerBenchmark.nameFinder", "OpenNLP NameFinderME", Kind.PEER),
  WHOLE("WholeBenchmark.whole", "whole, string to record", Kind.WHOLE),
  ANNOTATE("StageBenchmark.annotate", "tokens, sentences, phrases", Kind.STAGE),
  TOKENS("StageBenchmark.tokens", "  of it tokens", Kind.PART),
  CALENDAR("StageBenchmark.calendar", "calendar", Kind.STAGE),
  MEETING("StageBenchmark.meeting", "meeting", Kind.STAGE),
  HOME("StageBenchmark.home", "home place", Kind.STAGE),
  VENUES("StageBenchmark.venues", "venues", Kind.STAGE),
  ROLES("StageBenchmark.roles", "names, titles, roles", Kind.STAGE),
  CHUNKS("StageBenchmark.chunks", "  of it names and titles", Kind.PART),
  MODEL("StageBenchmark.model", "  of it the model, at most", Kind.PART),
  FIGURES("StageBenchmark.figures", "figures", Kind.STAGE),
  DOCUMENTS("StageBenchmark.documents", "documents", Kind.STAGE),
  ASSEMBLY("StageBenchmark.assembly", "assembly", Kind.STAGE);

  private final String benchmark;
  private final String label;
  private final Kind kind;

  /** What a line is of: only stages add up to the whole. */
  enum Kind {
    PEER,
    STAGE,
    PART,
    WHOLE
  }

  Line(String benchmark, String label, Kind kind) {
    this.benchmark = benchmark;
    this.label = label;
    this.kind = kind;
  }

  static List<Line> of(Kind kind) {
    return Arrays.stream(values()).filter(line -> line.kind == kind).toList();
  }

  /** A pattern that only this line's benchmark matches. */
  String pattern() {
    return "\\." + benchmark.replace(".", "\\.") + "$";
  }

  String label() {
    return label;
  }

  /** Whether it is a stage or a part of one. */
  boolean isOfStages() {
    return kind == Kind.STAGE || kind == Kind.PART;
  }
}
