package org.bienban.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.input.Columns;
import org.bienban.input.InputOptions;
import org.bienban.input.Kind;
import org.bienban.input.Report;
import org.jspecify.annotations.Nullable;

/**
 * How texts are read: the same for all rows, sent once to each executor.
 *
 * <pre>{@code
 * BienbanOptions options = BienbanOptions.standard()
 *     .withColumns("body", "key", "url", "title", "published")
 *     .withHomePlace("Lai Châu");
 * }</pre>
 *
 * <p>Immutable, and safe for any number of threads.
 *
 * @param text the name of the column with the report
 * @param id the name of the column with the id of the record; need not be there, as those below
 * @param url of the column with the address
 * @param title of the column with the headline
 * @param published of the column with the day of publication: text, a date or a time
 * @param maxLength the longest text, in UTF-16 units
 * @param publishedOn the day of publication of reports that have none
 * @param homePlace what {@code tỉnh}, {@code huyện} mean when a report does not say
 * @param lexicon own tables that extend and override those shipped: names of files and their text
 */
public record BienbanOptions(
    String text,
    String id,
    String url,
    String title,
    String published,
    int maxLength,
    @Nullable LocalDate publishedOn,
    @Nullable String homePlace,
    Map<String, String> lexicon)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Copies the tables. */
  public BienbanOptions {
    lexicon = Map.copyOf(lexicon);
  }

  /** What holds unless told otherwise: the columns are called as the parameters here. */
  public static BienbanOptions standard() {
    return new BienbanOptions(
        "text",
        "id",
        "url",
        "title",
        "published",
        Bienban.DEFAULT_MAX_TEXT_LENGTH,
        null,
        null,
        Map.of());
  }

  /** These options with other names of the columns. */
  public BienbanOptions withColumns(
      String textColumn,
      String idColumn,
      String urlColumn,
      String titleColumn,
      String publishedColumn) {
    return new BienbanOptions(
        textColumn,
        idColumn,
        urlColumn,
        titleColumn,
        publishedColumn,
        maxLength,
        publishedOn,
        homePlace,
        lexicon);
  }

  /** These options with another limit. */
  public BienbanOptions withMaxLength(int units) {
    return new BienbanOptions(
        text, id, url, title, published, units, publishedOn, homePlace, lexicon);
  }

  /** These options with a day of publication for reports that have none. */
  public BienbanOptions withPublishedOn(LocalDate day) {
    return new BienbanOptions(text, id, url, title, published, maxLength, day, homePlace, lexicon);
  }

  /** These options with a place that the reports come from. */
  public BienbanOptions withHomePlace(String place) {
    return new BienbanOptions(
        text, id, url, title, published, maxLength, publishedOn, place, lexicon);
  }

  /**
   * These options with own tables, which are read now, on this machine.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public BienbanOptions withLexicon(Path folder) {
    return new BienbanOptions(
        text, id, url, title, published, maxLength, publishedOn, homePlace, tables(folder));
  }

  private static Map<String, String> tables(Path folder) {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tables.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  /** The names of the columns. */
  List<String> columns() {
    return List.of(text, id, url, title, published);
  }

  /** The same for the reading of rows. */
  InputOptions inputs() {
    Columns columns = new Columns(text, id, url, title, published);
    return new InputOptions(maxLength, java.util.Optional.empty(), columns, Kind.TEXT);
  }

  /** The report with what the options say where it does not say so itself. */
  Report complete(Report report) {
    Article article = report.article();
    if (article.publishedOn().isEmpty() && publishedOn != null) {
      article = article.withPublishedOn(publishedOn);
    }
    return report.withArticle(homePlace == null ? article : article.withHomePlace(homePlace));
  }
}
