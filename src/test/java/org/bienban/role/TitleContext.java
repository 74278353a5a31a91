package org.bienban.role;

import java.time.LocalDate;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.MeetingRecord;
import org.bienban.testing.SoundRecord;

/**
 * What surrounds a title of the table: {@code Hà Nội @2026-01-20 | Chủ trì có ông A, ….} is a
 * report of that day from that place, with that sentence.
 */
record TitleContext(Optional<String> home, Optional<LocalDate> day, String sentence) {
  private static final String SENTENCE = "Dự hội nghị có đồng chí Nguyễn Văn An, ….";

  static TitleContext of(String cell) {
    String[] halves = cell.split(" \\| ", 2);
    String[] origin = halves[0].split(" @", 2);
    return new TitleContext(
        Optional.of(origin[0]).filter(home -> !home.equals("-")),
        origin.length > 1 ? Optional.of(LocalDate.parse(origin[1])) : Optional.empty(),
        halves.length > 1 ? halves[1] : SENTENCE);
  }

  /** The record of the report that holds the title. */
  MeetingRecord read(String title) {
    String text = opening() + sentence.replace("…", title);
    Article article = Article.of(text);
    if (home.isPresent()) {
      article = article.withHomePlace(home.get());
    }
    if (day.isPresent()) {
      article = article.withPublishedOn(day.get());
    }
    return SoundRecord.check(text, Bienban.standard().read(article));
  }

  /** Tells of a meeting: without one nobody attends. */
  private String opening() {
    String term = day.isPresent() ? "" : " năm 2017";
    return home.map(
            place -> "Sáng 5/3, Hội nghị tổng kết công tác" + term + " diễn ra tại " + place)
        .map(words -> words + ".\n")
        .orElse("");
  }
}
