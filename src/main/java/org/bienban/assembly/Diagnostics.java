package org.bienban.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienban.figure.Breakdown;
import org.bienban.figure.FigureMention;
import org.bienban.record.Check;
import org.bienban.record.DateMention;
import org.bienban.record.Diagnostic;
import org.bienban.record.Meeting;
import org.bienban.record.Mention;
import org.bienban.record.Official;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.record.Venue;
import org.bienban.role.Misprint;
import org.bienban.role.TitleMention;
import org.bienban.text.Tokens;

/** What was repaired, is doubtful or was not understood. */
final class Diagnostics {
  private final Findings findings;
  private final Tokens tokens;
  private final List<Diagnostic> out = new ArrayList<>();

  Diagnostics(Findings findings) {
    this.findings = findings;
    this.tokens = findings.text().tokens();
  }

  List<Diagnostic> all(Optional<Meeting> meeting, List<Venue> venues, List<Official> officials) {
    findings.roles().glued().forEach(this::missingComma);
    findings.roles().titles().forEach(this::repaired);
    findings.figures().breakdowns().forEach(this::mismatch);
    meeting.ifPresent(m -> m.dates().forEach(this::unknownYear));
    venues.forEach(venue -> venue.place().ifPresent(p -> place(p, venue.mentions().get(0))));
    for (Official official : officials) {
      for (Title title : official.titles()) {
        title.place().ifPresent(place -> place(place, title.span()));
      }
    }
    return out.stream().distinct().toList();
  }

  private void missingComma(TitleMention title) {
    Mention span = span(title.from(), title.to());
    add(
        Diagnostic.Code.MISSING_COMMA_BETWEEN_TITLES,
        "no comma before '" + title.text() + "'; read as a title of its own",
        span);
  }

  /** A misprinted word of a title, and two that are printed as one. */
  private void repaired(TitleMention title) {
    title.misprint().ifPresent(this::repaired);
    for (int i = title.from() + 1; i < title.to(); i++) {
      if (tokens.isGlued(i)) {
        Mention span = span(i - 1, i + 1);
        add(
            Diagnostic.Code.MISPRINT_REPAIRED,
            "'"
                + span.in(tokens.text())
                + "' read as '"
                + tokens.word(i - 1)
                + " "
                + tokens.word(i)
                + "'",
            span);
      }
    }
  }

  private void repaired(Misprint misprint) {
    Mention span = span(misprint.from(), misprint.to());
    String read = "'" + span.in(tokens.text()) + "' read as '" + misprint.meant() + "'";
    add(Diagnostic.Code.MISPRINT_REPAIRED, read, span);
  }

  private void mismatch(Breakdown breakdown) {
    if (breakdown.exhaustive() && !breakdown.holds()) {
      boolean sum = breakdown.kind() == Check.Kind.SUM;
      add(
          sum ? Diagnostic.Code.SUM_MISMATCH : Diagnostic.Code.RATIO_MISMATCH,
          (sum ? "the parts add up to " : "the whole of the ratio is stated elsewhere as ")
              + breakdown.found().toPlainString()
              + ", the text says "
              + breakdown.expected().toPlainString()
              + " "
              + breakdown.total().unit()
              + parts(breakdown),
          breakdown.total().mention());
    }
  }

  /** The other side of a mismatch, each part with the offset at which it starts. */
  private String parts(Breakdown breakdown) {
    return breakdown.parts().stream()
        .map(FigureMention::mention)
        .map(part -> "'" + part.in(tokens.text()) + "' at " + part.span().start())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private void unknownYear(DateMention date) {
    if (date.start().year().isEmpty()) {
      add(Diagnostic.Code.YEAR_UNKNOWN, "no year for '" + date.text() + "'", date.span());
    }
  }

  private void place(Place place, Mention span) {
    if (!place.alternatives().isEmpty() && place.code().isEmpty()) {
      add(
          Diagnostic.Code.PLACE_AMBIGUOUS,
          "'" + place.name() + "' is the name of several units",
          span);
    } else if (place.code().isEmpty()
        && place.level().filter(l -> l != Place.Level.COUNTRY).isPresent()) {
      add(Diagnostic.Code.PLACE_WITHOUT_CODE, "no code for '" + place.name() + "'", span);
    }
  }

  private Mention span(int from, int to) {
    return Mention.of(tokens.start(from), tokens.end(to - 1), "assembly");
  }

  private void add(Diagnostic.Code code, String message, Mention span) {
    out.add(new Diagnostic(code, message, Optional.of(span)));
  }
}
