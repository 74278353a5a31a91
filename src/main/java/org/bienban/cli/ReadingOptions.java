package org.bienban.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.input.Columns;
import org.bienban.input.Encoding;
import org.bienban.input.InputException;
import org.bienban.input.InputOptions;
import org.bienban.input.Kind;
import org.bienban.input.PathNames;
import org.bienban.input.Report;
import org.bienban.lexicon.LexiconException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how reports are read, for the commands that read some. */
final class ReadingOptions {

  /** What the help says of a {@code PATH}. */
  static final String PATHS =
      "Files and folders, with the folders in them: .txt, .html, .jsonl, .json, .csv, each also"
          + " .gz, and .zip; patterns such as 'reports/**/*.txt'; - for standard input.";

  @Option(
      names = "--publication-date",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day, like 2018-11-24, on which the reports were published.")
  private Optional<LocalDate> publishedOn = Optional.empty();

  @Option(
      names = "--home-place",
      paramLabel = "PLACE",
      description = "Where the reports come from, when they do not say.")
  private Optional<String> homePlace = Optional.empty();

  @Option(
      names = "--lexicon",
      paramLabel = "FOLDER",
      description = "Own tables, which extend and override those shipped.")
  private Optional<String> lexicon = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Refuse longer inputs (default: 10000000).")
  private int maxBytes = Bienban.DEFAULT_MAX_TEXT_LENGTH;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingConverter.class,
      description =
          "The encoding of all files: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni (default:"
              + " each file shows its own).")
  private Optional<Encoding> encoding = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      converter = ColumnsConverter.class,
      description =
          "The fields of .jsonl, .json and .csv, such as text=body,id=key (default: text, id, url,"
              + " title, published).")
  private Columns columns = Columns.standard();

  @Option(
      names = "--input-format",
      paramLabel = "KIND",
      converter = KindConverter.class,
      description = "What standard input holds: txt (the default), html, jsonl, json or csv.")
  private Kind inputFormat = Kind.TEXT;

  /**
   * Refuses impossible values.
   *
   * @throws CliException that names the option
   */
  void check() throws CliException {
    if (maxBytes < 1 || maxBytes >= Integer.MAX_VALUE - 8) {
      throw new CliException("--max-bytes is " + maxBytes + "; give 1 to 2147483638");
    }
    if (homePlace.filter(String::isBlank).isPresent()) {
      throw new CliException("--home-place is blank; leave it out or give a place");
    }
    if (homePlace.filter(place -> place.indexOf(PathNames.LOST) >= 0).isPresent()) {
      throw new CliException(
          "--home-place: the locale has lost letters of it; run with LC_ALL=C.UTF-8");
    }
  }

  /**
   * The reader with these options.
   *
   * @throws CliException if the lexicon folder cannot be used
   */
  Bienban bienban() throws CliException, InputException {
    Bienban.Builder builder = Bienban.builder().maxTextLength(maxBytes);
    if (lexicon.isPresent()) {
      builder.lexicon(PathNames.of(lexicon.get()));
    }
    try {
      return builder.build();
    } catch (LexiconException e) {
      throw new CliException(String.valueOf(e.getMessage()), e);
    }
  }

  /** How the inputs are read. */
  InputOptions inputs() {
    return new InputOptions(maxBytes, encoding, columns, inputFormat);
  }

  /** The report with what the options say where it does not say so itself. */
  Report complete(Report report) {
    Article article = report.article();
    if (article.publishedOn().isEmpty()) {
      article = publishedOn.map(article::withPublishedOn).orElse(article);
    }
    return report.withArticle(homePlace.map(article::withHomePlace).orElse(article));
  }

  /** A day as ISO 8601 writes it. */
  private static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is not a day like 2018-11-24");
      }
    }
  }

  /** The name of an encoding. */
  private static final class EncodingConverter implements ITypeConverter<Encoding> {
    @Override
    public Encoding convert(String name) {
      return Encoding.of(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + name + "' is none of " + String.join(", ", Encoding.words())));
    }
  }

  /** The names of the columns. */
  private static final class ColumnsConverter implements ITypeConverter<Columns> {
    @Override
    public Columns convert(String names) {
      try {
        return Columns.of(names);
      } catch (InputException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The kind of an input. */
  private static final class KindConverter implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String word) {
      return Kind.ofWord(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is none of txt, html, jsonl, json, csv"));
    }
  }
}
