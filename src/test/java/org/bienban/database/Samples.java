package org.bienban.database;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.MeetingRecord;

/** Made-up reports, as texts and as records. */
final class Samples {

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ");
  private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Minh", "Quốc");
  private static final List<String> GIVEN = List.of("An", "Bình", "Cường", "Dung", "Hà", "Sơn");
  private static final List<String> PLACES = List.of("Lai Châu", "Hà Giang", "Nghệ An", "Cao Bằng");
  private static final List<String> SEATS =
      List.of("Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh", "Chủ tịch HĐND tỉnh", "Phó Bí thư Tỉnh ủy");

  private Samples() {}

  /** A report in which people of some place meet and count. */
  static String text(int number) {
    Random random = new Random(number);
    String place = pick(PLACES, random);
    StringBuilder text = new StringBuilder();
    text.append("Ngày ").append(1 + random.nextInt(28)).append('/').append(1 + random.nextInt(12));
    text.append("/2018, Tỉnh ủy ").append(place).append(" tổ chức Hội nghị trực tuyến sơ kết. ");
    text.append("Tại điểm cầu Tỉnh ủy ").append(place).append(" có các đồng chí: ");
    int people = 1 + random.nextInt(3);
    for (int i = 0; i < people; i++) {
      text.append(i == 0 ? "" : "; ").append(name(random)).append(", ").append(pick(SEATS, random));
      text.append(' ').append(place);
    }
    text.append(". Toàn tỉnh có 10 điểm cầu với 300 người nghe. Trong đó, điểm cầu ở tỉnh 01/100");
    text.append(" người nghe; điểm cầu cấp huyện 09 điểm cầu/")
        .append(200 + 50 * random.nextInt(2));
    text.append(" người nghe. Hội nghị quán triệt Nghị quyết số 18-NQ/TW trong quý IV.");
    return text.toString();
  }

  static MeetingRecord record(String id, int number) {
    return record(id, text(number));
  }

  static MeetingRecord record(String id, String text) {
    return Bienban.standard()
        .read(Article.of(text).withId(id).withPublishedOn(LocalDate.of(2018, 12, 31)));
  }

  static List<MeetingRecord> records(int count) {
    return IntStream.range(0, count).mapToObj(i -> record("r" + i, i)).toList();
  }

  private static String name(Random random) {
    return pick(FAMILIES, random) + " " + pick(MIDDLES, random) + " " + pick(GIVEN, random);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
