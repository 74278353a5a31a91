package org.bienban.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.record.Diagnostic;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Span;

/**
 * A report that was found in the input and decoded. Immutable, and safe for any number of threads.
 *
 * <pre>{@code
 * MeetingRecord record = report.finish(bienban.read(report.article()));
 * }</pre>
 *
 * @param place see {@link Item#place()}
 * @param article what the core reads
 * @param positions where its text stands in the file, for web pages
 * @param diagnostics what reading the input found
 */
public record Report(
    String place, Article article, Optional<Positions> positions, List<Diagnostic> diagnostics)
    implements Item {

  /** Copies the list. */
  public Report {
    diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public Optional<String> id() {
    return article.id();
  }

  /**
   * The record as users get it: its spans are offsets into the decoded file or the field of the
   * row, and what reading the input found is among its diagnostics.
   *
   * @param record what the core made of {@link #article()}
   */
  public MeetingRecord finish(MeetingRecord record) {
    MeetingRecord placed =
        positions.map(map -> RecordSpans.map(record, map::inSource)).orElse(record);
    return diagnostics.isEmpty() ? placed : withDiagnostics(placed);
  }

  /**
   * The words of a span of the finished record, as a reader sees them: for web pages without tags
   * and with entities resolved.
   */
  public String words(Span span) {
    return positions.map(map -> map.inText(span)).orElse(span).in(article.text());
  }

  /** This report with another article, whose text is the same. */
  public Report withArticle(Article other) {
    return new Report(place, other, positions, diagnostics);
  }

  private MeetingRecord withDiagnostics(MeetingRecord record) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(record.diagnostics());
    return new MeetingRecord(
        record.id(),
        record.source(),
        record.meeting(),
        record.venues(),
        record.officials(),
        record.groups(),
        record.counts(),
        record.dates(),
        record.documents(),
        record.checks(),
        all);
  }
}
