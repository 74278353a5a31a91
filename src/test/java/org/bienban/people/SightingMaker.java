package org.bienban.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.record.Place;
import org.bienban.record.Title;

/** Sightings in few words. */
final class SightingMaker {
  private SightingMaker() {}

  static Sighting sighting(String report, String name, Office... offices) {
    return new Sighting(
        new SightingRef(report, name, 0),
        Optional.empty(),
        Optional.empty(),
        List.of(offices),
        List.of());
  }

  static Sighting on(String day, Sighting sighting) {
    return new Sighting(
        sighting.ref(),
        Optional.of(LocalDate.parse(day)),
        Optional.of(Sighting.DaySource.MEETING),
        sighting.offices(),
        sighting.around());
  }

  static Office chairman(String province) {
    return new Office(
        "Chủ tịch",
        Optional.of("Ủy ban nhân dân tỉnh " + province),
        Optional.of(Place.named(province, Place.Level.PROVINCE)),
        Optional.of(Title.Branch.STATE),
        Optional.of(Title.Level.PROVINCE),
        Title.Status.CURRENT);
  }

  static Office director(String body) {
    return new Office(
        "Giám đốc",
        Optional.of(body),
        Optional.empty(),
        Optional.of(Title.Branch.COMPANY),
        Optional.of(Title.Level.UNIT),
        Title.Status.CURRENT);
  }

  static Office bare(String position) {
    return new Office(
        position,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Title.Status.CURRENT);
  }

  /**
   * An archive: sightings of few names with many bearers, and of many names with few.
   *
   * @param size how many sightings
   * @param bearers how many offices the common name has
   */
  static List<Sighting> archive(int size, int bearers) {
    List<Sighting> archive = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      archive.add(i % 2 == 0 ? common(i, bearers) : rare(i));
    }
    return archive;
  }

  private static Sighting common(int i, int bearers) {
    int bearer = (int) (Integer.toUnsignedLong(i * 0x9E3779B1) % bearers);
    Office[] offices = {
      chairman("Lai Châu " + bearer),
      director("Công ty số " + bearer),
      bare("Trưởng phòng " + bearer)
    };
    return sighting("a" + i, "Nguyễn Văn Thanh", offices[bearer % offices.length]);
  }

  private static Sighting rare(int i) {
    return sighting("a" + i, "Giàng Seo Tủa " + i % 20_000, chairman("Sơn La"));
  }
}
