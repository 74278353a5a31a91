package org.bienban.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.record.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Writes the article of a page as a reader sees it, a line for each paragraph, and remembers where
 * each character stands in the page. For one thread, used once.
 */
final class PageText implements NodeFilter {

  private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+|[0-9a-zA-Z]+);?");

  private final String html;
  private final PageArticle article;
  private final Positions.Builder out = new Positions.Builder();
  private final List<Span> captions = new ArrayList<>();
  private int preformatted;

  PageText(String html, PageArticle article) {
    this.html = html;
    this.article = article;
  }

  void read() {
    for (Element part : article.parts()) {
      endLine();
      NodeTraversor.filter(this, part);
      endLine();
    }
    out.dropBreak();
  }

  String text() {
    return out.text();
  }

  Positions positions() {
    return out.build();
  }

  List<Span> captions() {
    return captions;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (article.skipped().contains(node)) {
      endLine();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (breaks(element)) {
        endLine();
      }
      preformatted += element.nameIs("pre") ? 1 : 0;
      if (article.captions().contains(node)) {
        captions.add(new Span(out.length(), out.length()));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        endLine();
      }
      preformatted -= element.nameIs("pre") ? 1 : 0;
      if (article.captions().contains(node)) {
        endCaption();
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean breaks(Element element) {
    return element.isBlock() || element.nameIs("br") || article.captions().contains(element);
  }

  private void endCaption() {
    int last = captions.size() - 1;
    while (last > 0 && captions.get(last).length() > 0) {
      last--;
    }
    int start = captions.get(last).start();
    int end = out.length();
    if (end > start) {
      captions.set(last, new Span(start, end));
    } else {
      captions.remove(last);
    }
  }

  private void endLine() {
    out.dropBlank();
    if (out.last() != '\n') {
      out.addBreak('\n');
    }
  }

  private void add(TextNode node) {
    Range range = node.sourceRange();
    if (range.isTracked()) {
      align(node.getWholeText(), range.startPos(), Math.min(range.endPos(), html.length()));
    }
  }

  /** Walks through a text and what was written for it in the page, from {@code at} to an end. */
  private void align(String text, int at, int end) {
    int i = 0;
    while (i < text.length()) {
      boolean entity = at < end && html.charAt(at) == '&';
      if (entity) {
        int next = entityEnd(at, end, text, i);
        int count = Math.max(1, decode(at, next).length());
        for (int k = 0; k < count && i < text.length(); k++) {
          add(text.charAt(i++), at, next);
        }
        at = next;
      } else if (at >= end || html.charAt(at) == text.charAt(i)) {
        add(text.charAt(i++), at, Math.min(at + 1, end));
        at = Math.min(at + 1, end);
      } else {
        // The parser dropped or changed a character: a carriage return or a zero.
        at++;
      }
    }
  }

  /** The end of the entity at {@code at}; of {@code &ampx} only the head is one. */
  private int entityEnd(int at, int end, String text, int i) {
    Matcher entity = ENTITY.matcher(html).region(at, end);
    int next = entity.lookingAt() ? entity.end() : at + 1;
    while (next > at + 1 && !isEntity(at, next, text, i)) {
      next--;
    }
    return next;
  }

  private boolean isEntity(int at, int next, String text, int i) {
    String decoded = decode(at, next);
    return !html.startsWith(decoded, at) && text.startsWith(decoded, i);
  }

  private String decode(int at, int next) {
    return Parser.unescapeEntities(html.substring(at, next), /* inAttribute= */ false);
  }

  private void add(char c, int start, int end) {
    if (preformatted > 0 && c == '\n') {
      endLine();
    } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
      if (out.last() != ' ' && out.last() != '\n') {
        out.add(' ', start, end);
      }
    } else {
      out.add(c, start, end);
    }
  }
}
