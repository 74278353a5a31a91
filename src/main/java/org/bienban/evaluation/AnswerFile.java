package org.bienban.evaluation;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bienban.BienbanException;

/**
 * Reads a file of records, one JSON object a line. Only what is compared is looked at, so records
 * that lack the rest, or were made elsewhere, can be compared too.
 */
public final class AnswerFile {

  private AnswerFile() {}

  /**
   * Reads a file.
   *
   * @throws BienbanException if a line is no record, or two have one id; the message is one line
   *     that names file and line
   */
  public static List<Answer> read(Path file) {
    return read(file.toString(), TextFile.read(file));
  }

  /**
   * Reads a stream to its end.
   *
   * @param name what messages call it
   * @throws BienbanException if a line is no record, or two have one id
   */
  public static List<Answer> read(String name, InputStream in) {
    return read(name, TextFile.read(name, in));
  }

  private static List<Answer> read(String name, String content) {
    List<Answer> answers = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : content.split("\r\n|\r|\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Answer answer = answer(JsonEntry.parse(name + ":" + number, line));
        if (!ids.add(answer.id())) {
          throw new BienbanException(
              name + ":" + number + ": a second record with the id '" + answer.id() + "'");
        }
        answers.add(answer);
      }
    }
    return answers;
  }

  private static Answer answer(JsonEntry json) {
    Optional<JsonEntry> meeting = json.entry("meeting", entry -> entry);
    return new Answer(
        json.text("id"),
        meeting.flatMap(entry -> entry.optionalText("name")),
        meeting.stream().flatMap(AnswerFile::days).toList(),
        json.entries("venues", AnswerFile::site),
        json.entries("officials", AnswerFile::person),
        json.entries("counts", AnswerFile::quantity));
  }

  private static Stream<String> days(JsonEntry meeting) {
    return meeting
        .entries("dates", date -> Answer.days(date.optionalText("start"), date.optionalText("end")))
        .stream()
        .flatMap(days -> days);
  }

  private static Answer.Site site(JsonEntry json) {
    return new Answer.Site(json.optionalText("id"), json.optionalText("name"));
  }

  private static Answer.Person person(JsonEntry json) {
    return new Answer.Person(
        json.optionalText("name"),
        json.entries("titles", AnswerFile::title),
        json.optionalText("venue"),
        json.texts("roles"),
        json.number("confidence").map(BigDecimal::doubleValue));
  }

  private static Answer.Title title(JsonEntry json) {
    return new Answer.Title(
        json.optionalText("text"),
        json.optionalText("position"),
        json.optionalText("organization"),
        json.entry("place", place -> place.optionalText("name")).flatMap(name -> name),
        json.optionalText("branch"),
        json.optionalText("level"),
        json.optionalText("status"));
  }

  private static Quantity quantity(JsonEntry json) {
    return new Quantity(
        json.number("value"),
        json.number("max"),
        json.number("of"),
        json.optionalText("unit"),
        List.of());
  }
}
