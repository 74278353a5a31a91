package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bienban.record.Count;
import org.bienban.record.DateMention;
import org.bienban.record.Diagnostic;
import org.bienban.record.Evidence;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Mention;
import org.bienban.record.NamedSpan;
import org.bienban.record.Official;
import org.bienban.record.PartialDate;
import org.bienban.record.Place;
import org.bienban.record.Role;
import org.bienban.record.Source;
import org.bienban.record.Title;
import org.bienban.record.Venue;
import org.junit.jupiter.api.Test;

class ExplainTextTest {

  private static final String TEXT =
      "Ngày 12/3, tại Hội trường Huyện ủy, Huyện ủy Mường Sơn tổ chức Hội nghị dân vận. Đồng chí"
          + " Lò Văn Thính - Bí thư\nHuyện ủy, Trưởng đoàn thay mặt Huyện ủy chủ trì. Hơn 120 đại"
          + " biểu dự. Đồng chí Thính kết luận.";

  private static final Source SOURCE =
      new Source(
          Optional.empty(), "0".repeat(64), Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void aRecordIsExplained() {
    MeetingRecord record =
        new MeetingRecord(
            "huyen/2021",
            SOURCE,
            Optional.of(meeting()),
            List.of(venue()),
            List.of(thinh(), so()),
            List.of(),
            List.of(people()),
            List.of(),
            List.of(),
            List.of(),
            diagnostics());
    assertThat(ExplainText.write(record, span -> span.in(TEXT)))
        .isEqualTo(
            """
            huyen/2021
            ==========

            Meeting
              What                            By            At       Words
              meeting, conference, in person  meeting.name  [63,79)  Hội nghị dân vận
              on XXXX-03-12                   day           [0,9)    Ngày 12/3
              held by                         organizer     [36,54)  Huyện ủy Mường Sơn

            Officials (2)
              Official         What            By              At         Words
              p1 Lò Văn Thính  name            family-name     [90,102)   Lò Văn Thính
                               name again      given-name      [191,196)  Thính
                               called                                     Đồng chí
                               title           title-grammar   [105,120)  Bí thư Huyện ủy
                               · in full                                  Bí thư Huyện ủy Mường Sơn
                               · position                                 Bí thư
                               · organization                             Huyện ủy Mường Sơn
                               · place                                    Mường Sơn (district)
                               · branch                                   party
                               · level                                    district
                               · status                                   current
                               · again         title-grammar   [105,111)  Bí thư
                               title, shared   title-grammar   [122,133)  Trưởng đoàn
                               · position                                 Trưởng đoàn
                               · status                                   acting
                               role chaired    subject-before  [152,159)  chủ trì
                               role spoke      subject-before  [197,205)  kết luận
                               on behalf of    on-behalf       [134,151)  thay mặt Huyện ủy
                               venue                                      Hội trường Huyện ủy
                               confidence                                 0.98
              p2 Sùng Thị So   name
                               role attended
                               confidence                                 0.5

            Venues (1)
              Venue                          By          At       Words
              v1 site, Mường Sơn (district)  venue.site  [15,34)  Hội trường Huyện ủy

            Counts (1)
              Count                            By             At         Words
              c1 at least 120 of 125 đại biểu  figure.single  [165,177)  120 đại biểu

            Diagnostics (2)
              Code                 At     Words      Message
              YEAR_UNKNOWN         [0,9)  Ngày 12/3  no year for 'Ngày 12/3'
              LIST_NOT_UNDERSTOOD                    a list was passed over
            """);
  }

  @Test
  void aRecordOfNothingSaysSo() {
    assertThat(ExplainText.write(MeetingRecord.empty("x", SOURCE), span -> span.in("x")))
        .isEqualTo("x\n=\n(nothing to explain was found in this text)\n");
  }

  private static Meeting meeting() {
    return new Meeting(
        Optional.of("Hội nghị dân vận"),
        Optional.of(Meeting.Kind.CONFERENCE),
        Optional.of(Meeting.Mode.IN_PERSON),
        List.of(
            new DateMention(
                PartialDate.withoutYear(3, 12),
                Optional.empty(),
                DateMention.Precision.DAY,
                "Ngày 12/3",
                at("Ngày 12/3", "day"))),
        Optional.of(new NamedSpan("Huyện ủy Mường Sơn", at("Huyện ủy Mường Sơn", "organizer"))),
        Optional.of(at("Hội nghị dân vận", "meeting.name")));
  }

  private static Venue venue() {
    return new Venue(
        "v1",
        "Hội trường Huyện ủy",
        Venue.Kind.SITE,
        Optional.empty(),
        Optional.of(Place.named("Mường Sơn", Place.Level.DISTRICT)),
        List.of(at("Hội trường Huyện ủy", "venue.site")));
  }

  private static Official thinh() {
    return new Official(
        "p1",
        "Lò Văn Thính",
        List.of("Đồng chí"),
        List.of(secretary(), head()),
        Optional.of("v1"),
        List.of(Role.CHAIRED, Role.SPOKE),
        List.of(
            new Evidence(Role.CHAIRED, at("chủ trì", "subject-before")),
            new Evidence(Role.SPOKE, at("kết luận", "subject-before"))),
        Optional.of(new NamedSpan("Huyện ủy", at("thay mặt Huyện ủy", "on-behalf"))),
        List.of(at("Lò Văn Thính", "family-name"), Mention.of(191, 196, "given-name")),
        0.98);
  }

  /** Without anything that says why, as a record read from elsewhere may be. */
  private static Official so() {
    return new Official(
        "p2",
        "Sùng Thị So",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(Role.ATTENDED),
        List.of(),
        Optional.empty(),
        List.of(),
        0.5);
  }

  private static Title secretary() {
    return new Title(
        "Bí thư\nHuyện ủy",
        "Bí thư Huyện ủy Mường Sơn",
        "Bí thư",
        Optional.of("Huyện ủy Mường Sơn"),
        Optional.of(Place.named("Mường Sơn", Place.Level.DISTRICT)),
        Optional.of(Title.Branch.PARTY),
        Optional.of(Title.Level.DISTRICT),
        Title.Status.CURRENT,
        false,
        at("Bí thư\nHuyện ủy", "title-grammar"),
        List.of(at("Bí thư", "title-grammar")));
  }

  private static Title head() {
    return new Title(
        "Trưởng đoàn",
        "Trưởng đoàn",
        "Trưởng đoàn",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Title.Status.ACTING,
        true,
        at("Trưởng đoàn", "title-grammar"),
        List.of());
  }

  private static Count people() {
    return new Count(
        "c1",
        new BigDecimal("120"),
        Optional.empty(),
        Optional.of(new BigDecimal("125")),
        "đại biểu",
        Count.Kind.PEOPLE,
        Count.Approximation.AT_LEAST,
        Optional.empty(),
        Optional.empty(),
        "120 đại biểu",
        at("120 đại biểu", "figure.single"));
  }

  private static List<Diagnostic> diagnostics() {
    return List.of(
        new Diagnostic(
            Diagnostic.Code.YEAR_UNKNOWN,
            "no year for 'Ngày 12/3'",
            Optional.of(at("Ngày 12/3", "assembly"))),
        new Diagnostic(
            Diagnostic.Code.LIST_NOT_UNDERSTOOD, "a list was passed over", Optional.empty()));
  }

  private static Mention at(String words, String by) {
    int start = TEXT.indexOf(words);
    return Mention.of(start, start + words.length(), by);
  }
}
