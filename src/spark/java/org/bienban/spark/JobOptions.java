package org.bienban.spark;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienban.Bienban;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.OptionSpec.Use;
import org.bienban.arguments.UsageException;
import org.bienban.input.Columns;
import org.bienban.input.InputException;

/** The arguments of the job. */
final class JobOptions {

  /** What is written. */
  enum Output {
    /** Typed records, in folders of Parquet. */
    PARQUET,
    /** A line of JSON a record. */
    JSON,
    /** A folder of Parquet for each table. */
    TABLES,
    /** Rows of a database. */
    JDBC
  }

  private static final OptionSpec FORMAT =
      OptionSpec.value("--format", "FORMAT", "parquet, json, tables or jdbc.").with(Use.REQUIRED);

  private static final OptionSpec BY_YEAR =
      OptionSpec.flag("--by-year", "Divide records by the year of publication.");

  private static final OptionSpec COLUMNS =
      OptionSpec.value("--columns", "NAMES", "Names of the columns: text=body,id=key.");

  private static final OptionSpec PUBLISHED =
      OptionSpec.value("--publication-date", "DATE", "Like 2018-11-24.");

  private static final OptionSpec HOME_PLACE =
      OptionSpec.value("--home-place", "PLACE", "Where the reports are from.");

  private static final OptionSpec LEXICON =
      OptionSpec.value("--lexicon", "FOLDER", "Own tables, on this machine.");

  private static final OptionSpec MAX_BYTES =
      OptionSpec.value("--max-bytes", "N", "Refuse longer texts.");

  private static final OptionSpec CREDENTIALS =
      OptionSpec.value("--db-credentials", "FILE", "A file with the lines user=… and password=…");

  /** What the job takes. */
  static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "ExtractJob",
          "Reads Vietnamese meeting reports on Spark and writes their records.",
          List.of(
              Operand.one(
                  "IN",
                  "A folder or file: .parquet, .jsonl, .csv, .json, .txt, .html; others also .gz."),
              Operand.one("OUT", "A folder, or the URL of a database.")),
          List.of(
              FORMAT,
              BY_YEAR,
              COLUMNS,
              PUBLISHED,
              HOME_PLACE,
              LEXICON,
              MAX_BYTES,
              CREDENTIALS,
              OptionSpec.HELP),
          "");

  private final String in;
  private final String out;
  private final Output output;
  private final boolean byYear;
  private final Optional<String> columns;
  private final Optional<LocalDate> publishedOn;
  private final Optional<String> homePlace;
  private final Optional<Path> lexicon;
  private final int maxBytes;
  private final Optional<Path> credentials;

  /** What was given, behind {@link #SYNTAX}. */
  JobOptions(Arguments given) throws UsageException {
    in = given.operand(0);
    out = given.operand(1);
    output = given.value(FORMAT, JobOptions::output).orElseThrow();
    byYear = given.has(BY_YEAR);
    columns = given.word(COLUMNS);
    publishedOn = given.day(PUBLISHED);
    homePlace = given.word(HOME_PLACE);
    lexicon = given.value(LEXICON, JobOptions::path);
    maxBytes = given.number(MAX_BYTES, Bienban.DEFAULT_MAX_TEXT_LENGTH);
    credentials = given.value(CREDENTIALS, JobOptions::path);
  }

  private static Output output(String word) throws UsageException {
    return Arrays.stream(Output.values())
        .filter(form -> form.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> UsageException.noneOf(word, List.of("parquet", "json", "tables", "jdbc")));
  }

  private static Path path(String word) throws UsageException {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + word + "' is not a path");
    }
  }

  String in() {
    return in;
  }

  String out() {
    return out;
  }

  Output output() {
    return output;
  }

  boolean isByYear() {
    return byYear;
  }

  Optional<Path> credentials() {
    return credentials;
  }

  /** How the texts are read. */
  BienbanOptions reading() throws InputException {
    BienbanOptions options = BienbanOptions.standard().withMaxLength(maxBytes);
    if (columns.isPresent()) {
      Columns names = Columns.of(columns.get());
      options =
          options.withColumns(
              names.text(), names.id(), names.url(), names.title(), names.published());
    }
    options = publishedOn.map(options::withPublishedOn).orElse(options);
    options = homePlace.map(options::withHomePlace).orElse(options);
    return lexicon.map(options::withLexicon).orElse(options);
  }
}
