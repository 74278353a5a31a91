package org.bienban.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bienban.seed.SeedReport.Office;
import org.bienban.seed.SeedReport.Part;
import org.bienban.testing.TestRow;

/** The report as it is, and reports like it, each made by the number that it is given. */
final class SeedVariants {
  private static final List<TestRow> OFFICES = TestRow.of("seed/offices.tsv");
  private static final List<TestRow> PLACES = TestRow.of("seed/places.tsv");
  private static final List<TestRow> NAMES = TestRow.of("seed/names.tsv");
  private static final List<String> BODIES =
      List.of("Ban Bí thư Trung ương Đảng", "Bộ Chính trị", "Ban Tổ chức Trung ương");
  private static final List<String> WHERE =
      List.of(
          "ở các Huyện ủy, Thành ủy, Đảng ủy trực thuộc",
          "ở xã",
          "ở các đơn vị lực lượng vũ trang",
          "ở các trường học",
          "ở các doanh nghiệp");

  private SeedVariants() {}

  /** The report of {@code seeds/} itself. */
  static SeedReport original() {
    SeedReport report = new SeedReport();
    List<String> names =
        List.of(
            "Võ Văn Thưởng",
            "Phạm Minh Chính",
            "Trương Thị Mai",
            "Nguyễn Văn Bình",
            "Giàng Páo Mỷ",
            "Vũ Văn Hoàn",
            "Vương Đình Huệ",
            "Vũ Đức Đam");
    names(report, names);
    report.put("province", "Lai Châu").put("district", "Tam Đường").put("behalf", BODIES.get(0));
    for (int i = 1; i <= 4; i++) {
      report.put("central" + i, offices("central").get(i - 1));
      report.put("local" + i, offices("local" + i).get(0));
    }
    Office deputy = offices("government").get(0);
    report.put("government1", deputy).put("government2", deputy);
    report.put("no1", "18").put("no2", "19").put("no3", "20").put("no4", "21");
    report.number("days", "02").number("communes", "14/14");
    return report.sums(
        "26",
        "4.274",
        List.of(
            new Part("", "01", "500"),
            new Part(WHERE.get(0), "09", "1.549"),
            new Part(WHERE.get(1), "16", "2.225")));
  }

  /** A report like it; the same number gives the same report. */
  static SeedReport variant(long number) {
    Random random = new Random(number * 7919);
    SeedReport report = new SeedReport();
    List<String> names = new ArrayList<>(NAMES.stream().map(row -> row.get("name")).toList());
    Collections.shuffle(names, random);
    names(report, names);
    TestRow place = any(PLACES, random);
    report.put("province", place.get("province")).put("district", place.get("district"));
    report.put("behalf", any(BODIES, random));
    offices(report, random);
    int first = 10 + random.nextInt(30);
    for (int i = 1; i <= 4; i++) {
      report.put("no" + i, String.valueOf(first + i));
    }
    report.number("days", any(List.of("02", "03", "4"), random));
    report.number("communes", (3 + random.nextInt(7)) + "/" + (10 + random.nextInt(9)));
    return sums(report, random, 0);
  }

  /** The variant of that number whose people do not add up. */
  static SeedReport wrongSum(long number) {
    return sums(variant(number), new Random(number), 1 + (int) (number % 9));
  }

  private static SeedReport sums(SeedReport report, Random random, int error) {
    List<Part> parts = new ArrayList<>();
    int sites = 0;
    int people = error;
    int count = 2 + random.nextInt(WHERE.size());
    for (int i = 0; i < count; i++) {
      int some = i == 0 ? 1 : 2 + random.nextInt(40);
      int listeners = 100 + random.nextInt(2500);
      String where = i == 0 ? "" : WHERE.get(i - 1);
      parts.add(new Part(where, (some < 10 ? "0" : "") + some, grouped(listeners)));
      sites += some;
      people += listeners;
    }
    return report.sums((sites < 10 ? "0" : "") + sites, grouped(people), parts);
  }

  private static void offices(SeedReport report, Random random) {
    List<Office> central = new ArrayList<>(offices("central"));
    Collections.shuffle(central, random);
    for (int i = 1; i <= 4; i++) {
      report.put("central" + i, central.get(i - 1));
      report.put("local" + i, any(offices("local" + i), random));
    }
    report.put("government1", any(offices("government"), random));
    report.put("government2", any(offices("government"), random));
  }

  private static void names(SeedReport report, List<String> names) {
    for (int i = 1; i <= 8; i++) {
      report.put("name" + i, names.get(i - 1));
    }
  }

  private static List<Office> offices(String slot) {
    return OFFICES.stream()
        .filter(row -> row.get("slot").equals(slot))
        .map(SeedVariants::office)
        .toList();
  }

  private static Office office(TestRow row) {
    String meaning =
        String.join(
            " | ",
            row.get("full"),
            row.get("position"),
            row.get("organization"),
            row.get("place"),
            row.get("branch") + " " + row.get("level") + " CURRENT");
    return new Office(row.get("text"), meaning);
  }

  private static <T> T any(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }

  private static String grouped(int number) {
    return number < 1000
        ? String.valueOf(number)
        : number / 1000 + "." + String.format(Locale.ROOT, "%03d", number % 1000);
  }
}
