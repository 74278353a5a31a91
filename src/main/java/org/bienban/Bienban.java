package org.bienban;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienban.lexicon.Lexicon;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Source;

/**
 * Reads Vietnamese meeting reports into records.
 *
 * <pre>{@code
 * MeetingRecord record = Bienban.standard().read("Sáng 28/11/2017, tại Hà Nội, đồng chí …");
 * record.officials().get(0).name();
 * }</pre>
 *
 * <p>The same text with the same options gives the same record, whatever was read before.
 * Immutable, and safe for any number of threads; one instance is enough for a program.
 */
public final class Bienban {

  /** The longest text that is read unless told otherwise, in UTF-16 units. */
  public static final int DEFAULT_MAX_TEXT_LENGTH = 10_000_000;

  private static final int ID_DIGITS = 16;

  private final int maxTextLength;
  private final Stages stages;

  private Bienban(Builder builder) {
    this.maxTextLength = builder.maxTextLength;
    this.stages = new Stages(builder.lexicon.map(Lexicon::with).orElseGet(Lexicon::standard));
  }

  /**
   * The reader with everything as shipped. Loaded at the first call, once for the whole program.
   */
  public static Bienban standard() {
    return Standard.INSTANCE;
  }

  /** For a reader with own limits or an own lexicon. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads one report.
   *
   * @param text the report; not changed, all spans are UTF-16 offsets into it
   * @return its record; the id is the first 16 hex digits of the SHA-256 of the text's UTF-8
   * @throws BienbanException if the text is blank or longer than the limit
   */
  public MeetingRecord read(String text) {
    return read(Article.of(text));
  }

  /**
   * Reads one report with what else is known about it.
   *
   * @throws BienbanException if its text is blank or longer than the limit
   */
  public MeetingRecord read(Article article) {
    check(article.text());
    return extract(article);
  }

  /**
   * Reads reports one by one, in order, each when the result is asked for.
   *
   * <p>The result is as lazy, as parallel and as ordered as {@code articles}. Reading a blank or
   * too long text throws {@link BienbanException} out of the stream's terminal operation; filter
   * the articles first, or call {@link #read(Article)} for each, where one bad text must not end a
   * batch.
   */
  public Stream<MeetingRecord> readAll(Stream<Article> articles) {
    return articles.map(this::read);
  }

  private MeetingRecord extract(Article article) {
    String sha256 = TextDigest.sha256(article.text());
    String id = article.id().orElse(sha256.substring(0, ID_DIGITS));
    return stages.run(id, source(article, sha256), article);
  }

  private void check(String text) {
    if (text.length() > maxTextLength) {
      throw new BienbanException(
          "the text has "
              + text.length()
              + " characters, more than the limit of "
              + maxTextLength
              + "; split it or raise the limit");
    }
    if (isEmpty(text)) {
      throw new BienbanException("the text is empty or blank");
    }
  }

  /** No-break and zero-width blanks, which reports are full of, are blank too. */
  private static boolean isEmpty(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT) {
        return false;
      }
    }
    return true;
  }

  private static Source source(Article article, String textSha256) {
    return new Source(
        article.uri(),
        article.sha256().orElse(textSha256),
        article.mediaType(),
        article.title(),
        article.publishedOn());
  }

  /** Loaded at the first use. */
  private static final class Standard {
    static final Bienban INSTANCE = builder().build();
  }

  /**
   * Collects what holds for all texts. {@link #build()} loads and checks everything, so that
   * nothing is left to fail while reading. For one thread.
   */
  public static final class Builder {

    private Optional<Path> lexicon = Optional.empty();
    private int maxTextLength = DEFAULT_MAX_TEXT_LENGTH;

    private Builder() {}

    /**
     * A folder whose tables extend and override those shipped.
     *
     * @param folder must exist when {@link #build()} is called
     */
    public Builder lexicon(Path folder) {
      lexicon = Optional.of(folder);
      return this;
    }

    /**
     * The longest text to be read.
     *
     * @param units UTF-16 units, at least 1; {@link #DEFAULT_MAX_TEXT_LENGTH} unless given
     */
    public Builder maxTextLength(int units) {
      maxTextLength = units;
      return this;
    }

    /**
     * Loads and checks everything.
     *
     * @throws BienbanException if the lexicon folder is not a folder, or the limit is not positive
     * @throws org.bienban.lexicon.LexiconException if a row of the lexicon folder cannot be used
     */
    public Bienban build() {
      if (maxTextLength < 1) {
        throw new BienbanException(
            "the limit of the text's length is not positive: " + maxTextLength);
      }
      lexicon.ifPresent(Builder::checkFolder);
      return new Bienban(this);
    }

    private static void checkFolder(Path folder) {
      if (!Files.isDirectory(folder)) {
        throw new BienbanException("the lexicon folder is not a folder: " + folder);
      }
    }
  }
}
