package org.bienban.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.input.Columns;
import org.bienban.input.Encoding;
import org.bienban.input.InputException;
import org.bienban.input.InputOptions;
import org.bienban.input.Kind;
import org.bienban.input.PathNames;
import org.bienban.input.Report;
import org.bienban.lexicon.LexiconException;

/** The options that say how reports are read, for the commands that read some. */
final class ReadingOptions {

  /** What the help says of a {@code PATH}. */
  static final String PATHS =
      "Files and folders, with the folders in them: .txt, .html, .jsonl, .json, .csv, each also"
          + " .gz, and .zip; patterns such as 'reports/**/*.txt'; - for standard input.";

  private static final OptionSpec PUBLISHED =
      OptionSpec.value(
          "--publication-date",
          "DATE",
          "The day, like 2018-11-24, on which the reports were published.");

  private static final OptionSpec HOME_PLACE =
      OptionSpec.value(
          "--home-place", "PLACE", "Where the reports come from, when they do not say.");

  private static final OptionSpec LEXICON =
      OptionSpec.value(
          "--lexicon", "FOLDER", "Own tables, which extend and override those shipped.");

  private static final OptionSpec MAX_BYTES =
      OptionSpec.value("--max-bytes", "N", "Refuse longer inputs (default: 10000000).");

  private static final OptionSpec ENCODING =
      OptionSpec.value(
          "--encoding",
          "NAME",
          "The encoding of all files: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni (default:"
              + " each file shows its own).");

  private static final OptionSpec COLUMNS =
      OptionSpec.value(
          "--columns",
          "NAMES",
          "The fields of .jsonl, .json and .csv, such as text=body,id=key (default: text, id, url,"
              + " title, published).");

  private static final OptionSpec INPUT_FORMAT =
      OptionSpec.value(
          "--input-format",
          "KIND",
          "What standard input holds: txt (the default), html, jsonl, json or csv.");

  /** All of them. */
  static final List<OptionSpec> ALL =
      List.of(PUBLISHED, HOME_PLACE, LEXICON, MAX_BYTES, ENCODING, COLUMNS, INPUT_FORMAT);

  private final Optional<LocalDate> publishedOn;
  private final Optional<String> homePlace;
  private final Optional<String> lexicon;
  private final int maxBytes;
  private final Optional<Encoding> encoding;
  private final Columns columns;
  private final Kind inputFormat;

  ReadingOptions(Arguments given) throws UsageException {
    publishedOn = given.day(PUBLISHED);
    homePlace = given.word(HOME_PLACE);
    lexicon = given.word(LEXICON);
    maxBytes = given.number(MAX_BYTES, Bienban.DEFAULT_MAX_TEXT_LENGTH);
    encoding = given.value(ENCODING, ReadingOptions::encoding);
    columns = given.value(COLUMNS, ReadingOptions::columns).orElse(Columns.standard());
    inputFormat = given.value(INPUT_FORMAT, ReadingOptions::kind).orElse(Kind.TEXT);
  }

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

  private static Encoding encoding(String name) throws UsageException {
    return Encoding.of(name).orElseThrow(() -> UsageException.noneOf(name, Encoding.words()));
  }

  private static Columns columns(String names) throws UsageException {
    try {
      return Columns.of(names);
    } catch (InputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Kind kind(String word) throws UsageException {
    return Kind.ofWord(word)
        .orElseThrow(
            () -> UsageException.noneOf(word, List.of("txt", "html", "jsonl", "json", "csv")));
  }
}
