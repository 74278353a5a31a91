package org.bienban;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bienban.record.Span;

/**
 * One report to be read: its text and what else is known about it. Only the text is required.
 *
 * <pre>{@code
 * Article article = Article.of(text)
 *     .withId("2018/11/hoi-nghi")
 *     .withPublishedOn(LocalDate.of(2018, 11, 24))
 *     .withHomePlace("Lai Châu");
 * }</pre>
 *
 * <p>Immutable, and safe for any number of threads.
 *
 * @param id the id of the record; where empty, one is made from the text
 * @param text the report; never changed, all spans are UTF-16 offsets into it
 * @param title the headline, where it is not part of the text
 * @param uri the address of the report, in the form that the record shall carry
 * @param publishedOn the day of publication; settles years that the text leaves open
 * @param homePlace the place that the report comes from: what {@code tỉnh}, {@code huyện} mean when
 *     the text does not say; a name such as {@code "Lai Châu"} or {@code "tỉnh Lai Châu"}
 * @param mediaType the kind of input that the text was taken from, {@code text/plain}
 * @param sha256 64 lower-case hex digits: the digest of the bytes that the text was taken from;
 *     where empty, the record carries that of the text's UTF-8
 * @param captions where the text is known to be a caption of a picture; who is listed there was at
 *     the meeting, unless more is told of them
 */
public record Article(
    Optional<String> id,
    String text,
    Optional<String> title,
    Optional<String> uri,
    Optional<LocalDate> publishedOn,
    Optional<String> homePlace,
    Optional<String> mediaType,
    Optional<String> sha256,
    List<Span> captions) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the id or the home place is blank, or {@code sha256} not 64
   *     lower-case hex digits
   */
  public Article {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(publishedOn, "publishedOn");
    Objects.requireNonNull(mediaType, "mediaType");
    captions = List.copyOf(captions);
    refuse(id, String::isBlank, "id is blank");
    refuse(homePlace, String::isBlank, "homePlace is blank");
    refuse(
        sha256,
        digits -> !SHA256.matcher(digits).matches(),
        "sha256 is not 64 lower-case hex digits");
  }

  /** An article of which only the text is known. */
  public static Article of(String text) {
    return new Article(
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** This article with the given id. */
  public Article withId(String value) {
    return new Article(
        Optional.of(value), text, title, uri, publishedOn, homePlace, mediaType, sha256, captions);
  }

  /** This article with the given headline. */
  public Article withTitle(String value) {
    return new Article(
        id, text, Optional.of(value), uri, publishedOn, homePlace, mediaType, sha256, captions);
  }

  /** This article with the given address. */
  public Article withUri(String value) {
    return new Article(
        id, text, title, Optional.of(value), publishedOn, homePlace, mediaType, sha256, captions);
  }

  /** This article with the given day of publication. */
  public Article withPublishedOn(LocalDate value) {
    return new Article(
        id, text, title, uri, Optional.of(value), homePlace, mediaType, sha256, captions);
  }

  /** This article with the given place that it comes from. */
  public Article withHomePlace(String value) {
    return new Article(
        id, text, title, uri, publishedOn, Optional.of(value), mediaType, sha256, captions);
  }

  /** This article with the given kind of input. */
  public Article withMediaType(String value) {
    return new Article(
        id, text, title, uri, publishedOn, homePlace, Optional.of(value), sha256, captions);
  }

  /** This article with the given digest of the bytes that its text was taken from. */
  public Article withSha256(String value) {
    return new Article(
        id, text, title, uri, publishedOn, homePlace, mediaType, Optional.of(value), captions);
  }

  /** This article with the given parts of its text known to be captions of pictures. */
  public Article withCaptions(List<Span> value) {
    return new Article(id, text, title, uri, publishedOn, homePlace, mediaType, sha256, value);
  }

  private static void refuse(Optional<String> value, Predicate<String> isBad, String message) {
    if (value.filter(isBad).isPresent()) {
      throw new IllegalArgumentException(message + ": '" + value.get() + "'");
    }
  }
}
