package org.bienban.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records by hand, in which every field of the format has a value. */
public final class Illustration {

  private static final Place LAI_CHAU =
      new Place(
          Optional.of("12"),
          "Lai Châu",
          Optional.of(Place.Level.PROVINCE),
          Optional.of(LocalDate.of(2004, 1, 1)),
          Optional.of(LocalDate.of(2025, 6, 30)),
          List.of("12"),
          List.of(Place.named("thành phố Lai Châu", Place.Level.DISTRICT)));

  private Illustration() {}

  /** Every field is there. */
  public static MeetingRecord full() {
    return new MeetingRecord(
        "2018/11/hoi-nghi",
        new Source(
            Optional.of("reports/2018/11/hoi-nghi.txt"),
            "0123456789abcdef".repeat(4),
            Optional.of("text/plain"),
            Optional.of("Lai Châu: quán triệt Nghị quyết"),
            Optional.of(LocalDate.of(2018, 11, 24))),
        Optional.of(meeting()),
        venues(),
        List.of(giangPaoMy(), voVanThuong()),
        List.of(new Group("lãnh đạo các sở, ban, ngành", Optional.of("v1"), at(740, 767, "group"))),
        counts(),
        List.of(quarter()),
        List.of(resolution()),
        checks(),
        List.of(
            new Diagnostic(
                Diagnostic.Code.MISSING_COMMA_BETWEEN_TITLES,
                "two titles without a comma were read as two",
                Optional.of(at(430, 430, "repair"))),
            new Diagnostic(Diagnostic.Code.YEAR_UNKNOWN, "no year is given", Optional.empty())));
  }

  private static Meeting meeting() {
    return new Meeting(
        Optional.of("Hội nghị cán bộ toàn quốc học tập, quán triệt các nghị quyết"),
        Optional.of(Meeting.Kind.CONFERENCE),
        Optional.of(Meeting.Mode.ONLINE),
        List.of(
            new DateMention(
                PartialDate.withoutYear(11, 23),
                Optional.empty(),
                DateMention.Precision.DAY,
                "Ngày 23/11",
                at(0, 10, "day"))),
        Optional.of(new NamedSpan("Ban Bí thư Trung ương Đảng", at(60, 86, "organizer"))),
        Optional.of(at(11, 50, "meeting")));
  }

  private static List<Venue> venues() {
    return List.of(
        new Venue(
            "v0",
            "điểm cầu Trung ương",
            Venue.Kind.BRIDGE,
            Optional.empty(),
            Optional.empty(),
            List.of(at(100, 119, "bridge"))),
        new Venue(
            "v1",
            "điểm cầu Tỉnh ủy Lai Châu",
            Venue.Kind.BRIDGE,
            Optional.of("v0"),
            Optional.of(LAI_CHAU),
            List.of(at(473, 498, "bridge"))));
  }

  private static Official giangPaoMy() {
    Title title =
        new Title(
            "Phó Bí thư Thường trực Tỉnh ủy",
            "Phó Bí thư Thường trực Tỉnh ủy Lai Châu",
            "Phó Bí thư Thường trực",
            Optional.of("Tỉnh ủy Lai Châu"),
            Optional.of(LAI_CHAU),
            Optional.of(Title.Branch.PARTY),
            Optional.of(Title.Level.PROVINCE),
            Title.Status.CURRENT,
            false,
            at(540, 570, "title"),
            List.of(at(900, 910, "title")));
    return new Official(
        "p1",
        "Giàng Páo Mỷ",
        List.of("đồng chí"),
        List.of(title),
        Optional.of("v1"),
        List.of(Role.ATTENDED),
        List.of(new Evidence(Role.ATTENDED, at(510, 513, "attended"))),
        Optional.of(new NamedSpan("Ban Bí thư Trung ương Đảng", at(60, 86, "behalf"))),
        List.of(at(520, 532, "name")),
        0.98);
  }

  private static Official voVanThuong() {
    return new Official(
        "p2",
        "Võ Văn Thưởng",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(Role.SPOKE),
        List.of(),
        Optional.empty(),
        List.of(at(300, 313, "name")),
        1);
  }

  private static List<Count> counts() {
    return List.of(
        new Count(
            "c1",
            new BigDecimal("4.274E+3"),
            Optional.empty(),
            Optional.empty(),
            "người nghe",
            Count.Kind.PEOPLE,
            Count.Approximation.EXACT,
            Optional.empty(),
            Optional.empty(),
            "4.274 người nghe",
            at(600, 616, "count")),
        new Count(
            "c2",
            new BigDecimal("2725.50"),
            Optional.of(new BigDecimal("3E+3")),
            Optional.of(new BigDecimal("4000")),
            "người nghe",
            Count.Kind.PEOPLE,
            Count.Approximation.ABOUT,
            Optional.of("v1"),
            Optional.of("c1"),
            "khoảng 2.725,5 người nghe",
            at(620, 645, "count")),
        new Count(
            "c3",
            new BigDecimal("1548.5"),
            Optional.empty(),
            Optional.empty(),
            "người nghe",
            Count.Kind.PEOPLE,
            Count.Approximation.EXACT,
            Optional.empty(),
            Optional.of("c1"),
            "1.548,5",
            at(650, 657, "count")));
  }

  private static DateMention quarter() {
    return new DateMention(
        PartialDate.of(2017, 10, 1),
        Optional.of(PartialDate.of(2017, 12, 31)),
        DateMention.Precision.QUARTER,
        "quý IV",
        at(800, 806, "quarter"));
  }

  private static DocumentMention resolution() {
    return new DocumentMention(
        DocumentMention.Kind.RESOLUTION,
        Optional.of("18"),
        Optional.of("18-NQ/TW"),
        Optional.of("Ban Chấp hành Trung ương Đảng"),
        Optional.of("Một số vấn đề về tiếp tục đổi mới"),
        at(820, 835, "document"));
  }

  private static List<Check> checks() {
    return List.of(
        new Check(
            Check.Kind.SUM,
            "c1",
            List.of("c2", "c3"),
            new BigDecimal("4274"),
            new BigDecimal("4274.0"),
            true),
        new Check(
            Check.Kind.RATIO,
            "c2",
            List.of("c3"),
            new BigDecimal("4000"),
            new BigDecimal("4274"),
            false));
  }

  private static Mention at(int start, int end, String by) {
    return Mention.of(start, end, by);
  }
}
