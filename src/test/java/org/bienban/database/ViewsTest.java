package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The views answer what their names say, on both databases alike. */
class ViewsTest {

  @TempDir static Path folder = Path.of("");

  static Stream<Store> both() throws IOException {
    return Store.both(Files.createTempDirectory(folder, "store")).stream().peek(ViewsTest::load);
  }

  private static void load(Store store) {
    store.load(
        Samples.record(
            "lai-chau",
            "Ngày 3/5/2018, Tỉnh ủy Lai Châu tổ chức Hội nghị trực tuyến sơ kết. Tại điểm cầu Tỉnh ủy"
                + " Lai Châu có các đồng chí: Lò Văn Hặc, Bí thư Tỉnh ủy Lai Châu; Vàng A Sếnh, Chủ"
                + " tịch UBND tỉnh Lai Châu. Toàn tỉnh có 10 điểm cầu với 300 người nghe. Trong đó,"
                + " điểm cầu ở tỉnh 01/100 người nghe; điểm cầu cấp huyện 09 điểm cầu/250 người"
                + " nghe."),
        Samples.record(
            "ha-giang",
            "Ngày 9/6/2018, Tỉnh ủy Hà Giang tổ chức Hội nghị tổng kết. Dự Hội nghị có đồng chí Lò"
                + " Văn Hặc, Bí thư Tỉnh ủy Lai Châu; đồng chí Sùng Mí Vần, Bí thư Tỉnh ủy Hà"
                + " Giang."));
  }

  @ParameterizedTest
  @MethodSource("both")
  void whoWasSeenInWhichOfficeBetweenWhichDays(Store store) {
    assertThat(
            store.query(
                "SELECT position, organization, first_seen, last_seen, reports"
                    + " FROM person_in_office WHERE person = 'Lò Văn Hặc'"))
        .containsExactly("Bí thư | Tỉnh ủy Lai Châu | 2018-05-03 | 2018-06-09 | 2");
  }

  @ParameterizedTest
  @MethodSource("both")
  void whoMetWhom(Store store) {
    assertThat(
            store.query(
                "SELECT other, report_id FROM met WHERE person = 'Lò Văn Hặc' ORDER BY report_id"))
        .containsExactly("Sùng Mí Vần | ha-giang", "Vàng A Sếnh | lai-chau");
    assertThat(
            store.query("SELECT DISTINCT same_venue, venue FROM met WHERE report_id = 'lai-chau'"))
        .containsExactly("1 | điểm cầu Tỉnh ủy Lai Châu");
  }

  @ParameterizedTest
  @MethodSource("both")
  void attendanceByMeetingAndPlace(Store store) {
    assertThat(
            store.query(
                "SELECT venue, place, officials, most_people FROM attendance"
                    + " WHERE report_id = 'lai-chau' AND venue_id = 'v1'"))
        .containsExactly("điểm cầu Tỉnh ủy Lai Châu | Lai Châu | 2 | 300");
  }

  @ParameterizedTest
  @MethodSource("both")
  void breakdownsThatDoNotAddUp(Store store) {
    assertThat(store.query("SELECT report_id, total, difference FROM breakdown_mismatch"))
        .containsExactly("lai-chau | 300 người nghe | 50");
  }

  @ParameterizedTest
  @MethodSource("both")
  void reportsOfAPlaceUnderOldAndNewBorders(Store store) {
    // Hà Giang is part of Tuyên Quang (08) since 2025.
    assertThat(store.query("SELECT DISTINCT report_id FROM report_place WHERE code_now = '08'"))
        .containsExactly("ha-giang");
    assertThat(
            store.query(
                "SELECT DISTINCT report_id FROM report_place WHERE code = '12' ORDER BY report_id"))
        .containsExactly("ha-giang", "lai-chau");
  }

  @ParameterizedTest
  @MethodSource("both")
  void everySpanStandsInOneView(Store store) {
    assertThat(store.query("SELECT DISTINCT subject FROM span ORDER BY subject"))
        .contains("FIGURE", "MEETING", "OFFICIAL", "TITLE", "VENUE");
  }
}
