package org.bienban.input;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page says of itself in its head and its marks for search engines. */
final class PageMetadata {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=DC.date.issued]",
          "meta[property=og:published_time]");

  private PageMetadata() {}

  static Metadata of(Document page) {
    return new Metadata(
        Optional.empty(), address(page), first(page, "meta[property=og:title]"), published(page));
  }

  private static Optional<String> address(Document page) {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
        .map(link -> link.attr("href"))
        .filter(PageMetadata::isAddress)
        .or(() -> first(page, "meta[property=og:url]").filter(PageMetadata::isAddress));
  }

  private static boolean isAddress(String href) {
    return href.startsWith("http://") || href.startsWith("https://");
  }

  private static Optional<String> published(Document page) {
    return PUBLISHED.stream()
        .flatMap(selector -> first(page, selector).stream())
        .findFirst()
        .or(() -> linkedData(page))
        .or(() -> marked(page, "[itemprop=datePublished]"))
        .or(() -> marked(page, "time[datetime]"));
  }

  private static Optional<String> first(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank());
  }

  private static Optional<String> marked(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(mark -> mark.hasAttr("datetime") ? mark.attr("datetime") : mark.text())
        .filter(day -> PublicationDay.parse(day).isPresent());
  }

  private static Optional<String> linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = JSON.readTree(script.data()).findValue("datePublished");
        if (found != null && found.isString()) {
          return Optional.of(found.stringValue());
        }
      } catch (JacksonException e) {
        // Pages have broken scripts; what they would have said is left out.
      }
    }
    return Optional.empty();
  }
}
