package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.lexicon.LexiconException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how reports are read, for the commands that read some. */
final class ReadingOptions {

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
  Bienban bienban() throws CliException {
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

  /**
   * Reads an input.
   *
   * @param in standard input
   */
  Article article(Input input, InputStream in) throws CliException, IOException {
    TextReader reader = new TextReader(maxBytes);
    Article article = input.path().isPresent() ? reader.read(input.path().get()) : reader.read(in);
    if (input.path().isPresent()) {
      article = article.withUri(input.shown());
    }
    article = input.id().map(article::withId).orElse(article);
    article = publishedOn.map(article::withPublishedOn).orElse(article);
    return homePlace.map(article::withHomePlace).orElse(article);
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
}
