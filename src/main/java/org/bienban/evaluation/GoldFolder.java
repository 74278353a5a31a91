package org.bienban.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienban.BienbanException;

/**
 * Reads a folder of gold: {@code gold/NAME.json} for each report and, where a reader also wrote
 * down the parts of the titles, {@code structure/NAME.json}.
 */
public final class GoldFolder {

  private static final String ENDING = ".json";

  private GoldFolder() {}

  /**
   * All reports of a folder, in the order of the names of their files.
   *
   * @throws BienbanException if there is none, or a file cannot be used; the message is one line
   *     that names the file and what is wrong in it
   */
  public static List<GoldReport> read(Path folder) {
    List<GoldReport> reports = new ArrayList<>();
    Map<String, Path> files = new HashMap<>();
    for (Path file : files(folder)) {
      GoldReport report = report(file, folder.resolve("structure").resolve(name(file)));
      Path other = files.put(report.id(), file);
      if (other != null) {
        throw new BienbanException(file + ": has the id of " + other + ": '" + report.id() + "'");
      }
      reports.add(report);
    }
    return reports;
  }

  private static List<Path> files(Path folder) {
    Path gold = folder.resolve("gold");
    if (!Files.isDirectory(gold)) {
      throw new BienbanException(
          Files.isDirectory(folder)
              ? folder + ": there is no folder 'gold' in it"
              : folder + ": there is no such folder");
    }
    try (Stream<Path> all = Files.list(gold)) {
      List<Path> files =
          all.filter(file -> name(file).endsWith(ENDING))
              .sorted(Comparator.comparing(GoldFolder::name, Printed.ORDER))
              .toList();
      if (files.isEmpty()) {
        throw new BienbanException(gold + ": there is no " + ENDING + " file in this folder");
      }
      return files;
    } catch (IOException e) {
      throw new BienbanException(gold + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static GoldReport report(Path file, Path structure) {
    JsonEntry json = JsonEntry.parse(file.toString(), TextFile.read(file));
    List<GoldReport.Person> officials = json.entries("officials", GoldFolder::person);
    return new GoldReport(
        json.text("id"),
        json.entry("meeting", GoldFolder::event).orElse(new GoldReport.Event(List.of(), List.of())),
        json.entries("venues", GoldFolder::names),
        officials,
        json.entries("counts", GoldFolder::quantity),
        json.entry("optional", GoldFolder::arguable)
            .orElse(new GoldReport.Arguable(List.of(), List.of(), List.of(), List.of())),
        Files.exists(structure) ? structure(structure, officials) : List.of());
  }

  private static GoldReport.Event event(JsonEntry json) {
    return new GoldReport.Event(json.texts("names"), json.texts("dates"));
  }

  private static GoldReport.Person person(JsonEntry json) {
    return new GoldReport.Person(
        names(json), json.variants("titles"), json.optionalText("venue"), json.texts("roles"));
  }

  private static List<String> names(JsonEntry json) {
    return json.someTexts("names");
  }

  private static Quantity quantity(JsonEntry json) {
    return new Quantity(
        json.number("value"),
        json.number("max"),
        json.number("of"),
        json.optionalText("unit"),
        json.texts("units"));
  }

  private static GoldReport.Arguable arguable(JsonEntry json) {
    return new GoldReport.Arguable(
        json.entries("officials", GoldFolder::names),
        json.texts("titles"),
        json.entries("venues", GoldFolder::names),
        json.entries("counts", GoldFolder::quantity));
  }

  private static List<GoldReport.Parts> structure(Path file, List<GoldReport.Person> officials) {
    List<GoldReport.Parts> all = new ArrayList<>();
    for (JsonEntry json : JsonEntry.parseList(file.toString(), TextFile.read(file))) {
      GoldReport.Parts parts = parts(json);
      if (officials.stream().noneMatch(person -> isTitleOf(person, parts))) {
        throw json.error(
            "title",
            "is in no official of gold: '" + parts.official() + "', '" + parts.title() + "'");
      }
      all.add(parts);
    }
    return all;
  }

  private static boolean isTitleOf(GoldReport.Person person, GoldReport.Parts parts) {
    return person.names().get(0).equals(parts.official())
        && person.titles().stream().anyMatch(title -> title.get(0).equals(parts.title()));
  }

  private static GoldReport.Parts parts(JsonEntry json) {
    return new GoldReport.Parts(
        json.text("official"),
        json.text("title"),
        json.texts("positions"),
        json.texts("organizations"),
        json.texts("places"),
        json.oneOrSomeTexts("branch"),
        json.oneOrSomeTexts("level"),
        json.oneOrSomeTexts("status"));
  }
}
