package org.bienban.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienban.record.Check;
import org.bienban.record.Count;
import org.bienban.record.DocumentMention;
import org.bienban.record.Group;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.record.Venue;

/** A record in short lines, for tests that compare what it says and not where. */
public final class Brief {
  private final MeetingRecord record;

  /** The short form of a record. */
  public Brief(MeetingRecord record) {
    this.record = record;
  }

  /** {@code Hội nghị CONFERENCE ONLINE}. */
  public String meeting() {
    return record
        .meeting()
        .map(m -> or(m.name()) + " " + or(m.kind()) + " " + or(m.mode()))
        .orElse("-");
  }

  /** {@code điểm cầu Tỉnh ủy Lai Châu BRIDGE Lai Châu}. */
  public List<String> venues() {
    return record.venues().stream().map(Brief::venue).toList();
  }

  /** {@code Võ Văn Thưởng @ điểm cầu Trung ương: SPOKE ATTENDED for Ban Bí thư}. */
  public List<String> officials() {
    return record.officials().stream().map(this::official).toList();
  }

  /** The titles of all officials: {@code Võ Văn Thưởng: Ủy viên Bộ Chính trị = …}. */
  public List<String> titles() {
    return record.officials().stream()
        .flatMap(o -> o.titles().stream().map(t -> o.name() + ": " + title(t)))
        .toList();
  }

  /** {@code lãnh đạo các sở, ban, ngành @ điểm cầu Tỉnh ủy Lai Châu}. */
  public List<String> groups() {
    return record.groups().stream().map(this::group).toList();
  }

  /** {@code 14/14 xã}. */
  public List<String> counts() {
    return record.counts().stream().map(this::count).toList();
  }

  /** {@code 26 điểm cầu = 1 + 9 + 16 holds}. */
  public List<String> checks() {
    return record.checks().stream().map(this::check).toList();
  }

  /** {@code RESOLUTION 18 Ban Chấp hành Trung ương: Một số vấn đề}. */
  public List<String> documents() {
    return record.documents().stream().map(Brief::document).toList();
  }

  /** {@code MISSING_COMMA_BETWEEN_TITLES: the words}. */
  public List<String> diagnostics(String text) {
    return record.diagnostics().stream()
        .map(d -> d.code() + d.span().map(s -> ": " + s.in(text)).orElse(""))
        .toList();
  }

  /** {@code Phó Bí thư Tỉnh ủy = full | position | organization | place | branch level status}. */
  public static String title(Title title) {
    return title.text()
        + " = "
        + String.join(
            " | ",
            title.full(),
            title.position(),
            or(title.organization()),
            or(title.place().map(Place::name)),
            or(title.branch()) + " " + or(title.level()) + " " + title.status());
  }

  private static String venue(Venue venue) {
    return venue.name() + " " + venue.kind() + " " + or(venue.place().map(Place::name));
  }

  private String official(Official official) {
    String roles = official.roles().stream().map(Enum::name).collect(Collectors.joining(" "));
    String behalf = official.onBehalfOf().map(body -> " for " + body.name()).orElse("");
    return official.name() + " @ " + at(official.venue()) + ": " + roles + behalf;
  }

  private String group(Group group) {
    return group.text() + " @ " + at(group.venue());
  }

  private String count(Count count) {
    String whole = count.of().map(of -> "/" + of.toPlainString()).orElse("");
    String part =
        count.partOf().flatMap(record::count).map(total -> " of " + number(total)).orElse("");
    return count.value().toPlainString() + whole + " " + count.unit() + part;
  }

  private String check(Check check) {
    String parts =
        check.parts().stream()
            .map(id -> record.count(id).orElseThrow().value().toPlainString())
            .collect(Collectors.joining(" + "));
    String total = number(record.count(check.total()).orElseThrow());
    return total + " = " + parts + (check.holds() ? " holds" : " fails");
  }

  private static String number(Count count) {
    return count.value().toPlainString() + " " + count.unit();
  }

  private static String document(DocumentMention document) {
    return document.kind()
        + " "
        + or(document.number())
        + " "
        + or(document.issuer())
        + ": "
        + or(document.name());
  }

  private String at(Optional<String> venue) {
    return venue.flatMap(record::venue).map(Venue::name).orElse("-");
  }

  private static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
