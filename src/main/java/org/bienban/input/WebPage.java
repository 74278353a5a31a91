package org.bienban.input;

import java.util.List;
import java.util.Optional;
import org.bienban.record.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The article of a web page: its headline, lead, paragraphs and captions, each a line, without
 * menus, lists of links and footers.
 *
 * @param text what a reader sees of the article
 * @param positions where each character stands in the page
 * @param captions the spans of the text that are captions of pictures
 * @param metadata title, address and day of publication from the page's head
 */
record WebPage(String text, Positions positions, List<Span> captions, Metadata metadata) {

  /** Copies the list. */
  WebPage {
    captions = List.copyOf(captions);
  }

  /** The article of a page; never fails, whatever the page holds. */
  static WebPage of(String html) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    Metadata metadata = PageMetadata.of(page);
    PageArticle article = PageArticle.of(page);
    PageText text = new PageText(html, article);
    text.read();
    return new WebPage(
        text.text(), text.positions(), text.captions(), withTitle(metadata, article));
  }

  private static Metadata withTitle(Metadata metadata, PageArticle article) {
    Optional<String> title =
        metadata.title().or(() -> article.headline().map(headline -> headline.text()));
    return new Metadata(metadata.id(), metadata.url(), title, metadata.published());
  }
}
