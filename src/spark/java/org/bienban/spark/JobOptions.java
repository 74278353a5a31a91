package org.bienban.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.bienban.Bienban;
import org.bienban.input.Columns;
import org.bienban.input.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of the job. */
@Command(
    name = "ExtractJob",
    sortOptions = false,
    description = "Reads Vietnamese meeting reports on Spark and writes their records.")
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

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description =
          "A folder or file: .parquet, .jsonl, .csv, .json, .txt, .html; others also .gz.")
  private String in = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "A folder, or the URL of a database.")
  private String out = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "parquet, json, tables or jdbc.")
  private Output output = Output.PARQUET;

  @Option(names = "--by-year", description = "Divide records by the year of publication.")
  private boolean byYear;

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      description = "Names of the columns: text=body,id=key.")
  private Optional<String> columns = Optional.empty();

  @Option(names = "--publication-date", paramLabel = "DATE", description = "Like 2018-11-24.")
  private Optional<LocalDate> publishedOn = Optional.empty();

  @Option(names = "--home-place", paramLabel = "PLACE", description = "Where the reports are from.")
  private Optional<String> homePlace = Optional.empty();

  @Option(names = "--lexicon", paramLabel = "FOLDER", description = "Own tables, on this machine.")
  private Optional<Path> lexicon = Optional.empty();

  @Option(names = "--max-bytes", paramLabel = "N", description = "Refuse longer texts.")
  private int maxBytes = Bienban.DEFAULT_MAX_TEXT_LENGTH;

  @Option(
      names = "--db-credentials",
      paramLabel = "FILE",
      description = "A file with the lines user=… and password=…")
  private Optional<Path> credentials = Optional.empty();

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
