package org.bienban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.DocumentKind;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.record.DocumentMention;
import org.bienban.record.Mention;
import org.bienban.record.Span;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** One pass over one text that collects citations. */
final class CitationScan {
  private static final int MOST_NUMBERS = 50;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final CitationWords words;
  private final List<DocumentMention> found = new ArrayList<>();

  /** A document's number with the signs after it, as a range of tokens. */
  private record Code(String number, Optional<String> symbol, int start, int end) {}

  CitationScan(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.words = new CitationWords(text);
  }

  List<DocumentMention> run() {
    int i = 0;
    while (i < tokens.size()) {
      DocumentKind kind = text.at(Layers.DOCUMENT_KINDS, i);
      i = kind == null ? i + 1 : cite(kind, i, text.end(Layers.DOCUMENT_KINDS, i));
    }
    return found;
  }

  /** Reads the citation that starts at token {@code start}; says where to go on. */
  private int cite(DocumentKind kind, int start, int end) {
    if (kind.use() == DocumentKind.Use.NONE) {
      return end;
    }
    int centre = words.is(end, Use.CENTRE) ? words.endOfCue(end) : end;
    int sign = words.is(centre, Use.NUMBER_SIGN) ? centre + 1 : centre;
    List<Code> codes = codes(sign, sign > centre);
    if (!codes.isEmpty()) {
      return numbered(kind, start, end, centre, codes);
    }
    if (kind.use() == DocumentKind.Use.NAMED
        && words.opensName(end)
        && !words.isInsideName(start)) {
      int to = words.endOfLawName(end);
      add(
          kind,
          Optional.empty(),
          Optional.empty(),
          Optional.of(tokens.words(start, to)),
          start,
          to,
          "document.law");
      return to;
    }
    return kind.use() == DocumentKind.Use.NUMBERED ? end : quoted(kind, start, end);
  }

  private int numbered(DocumentKind kind, int start, int end, int centre, List<Code> codes) {
    int after = words.endOfDate(codes.get(codes.size() - 1).end());
    int issuerStart = words.is(after, Use.ISSUED_BY) ? words.endOfCue(after) : after;
    int issuerEnd = words.endOfIssuer(issuerStart);
    Optional<String> issuer =
        issuerEnd > issuerStart
            ? Optional.of(tokens.words(issuerStart, issuerEnd))
            : words.central(end, centre, after);
    int next = Math.max(words.endOfTerm(after), issuerEnd);
    List<String> names = new ArrayList<>();
    next = words.quotedNames(next, codes.size(), names);
    for (int c = 0; c < codes.size(); c++) {
      Code code = codes.get(c);
      Optional<String> name =
          names.size() == codes.size() ? Optional.of(names.get(c)) : Optional.empty();
      add(kind, code, issuer, name, c == 0 ? start : code.start());
    }
    return next;
  }

  private int quoted(DocumentKind kind, int start, int end) {
    List<String> names = new ArrayList<>();
    int next = words.quotedNames(end, 1, names);
    if (names.isEmpty()) {
      return end;
    }
    add(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.of(names.get(0)),
        start,
        next,
        "document.quoted");
    return next;
  }

  /**
   * The numbers from token {@code i} on: {@code 18, 19, 20 và 21}. Without a sign they must not
   * count anything.
   */
  private List<Code> codes(int i, boolean signed) {
    List<Code> codes = new ArrayList<>();
    int at = i;
    while (codes.size() < MOST_NUMBERS && isNumber(at)) {
      Code code = code(at);
      boolean count =
          code.symbol().isEmpty() && words.isUnit(code.end()) && !words.is(code.end(), Use.TERM);
      boolean open =
          codes.isEmpty()
              && !signed
              && code.symbol().isEmpty()
              && !words.mayFollowNumber(code.end());
      if (count || open) {
        break;
      }
      codes.add(code);
      at =
          isNumber(code.end() + 1) && words.isListMark(code.end()) ? code.end() + 1 : tokens.size();
    }
    return codes;
  }

  private boolean isNumber(int i) {
    return i < tokens.size() && tokens.shape(i) == Shape.NUMBER && !tokens.lineBefore(i);
  }

  private Code code(int i) {
    int end = i + 1;
    boolean letters = false;
    while (end + 1 < tokens.size() && tokens.isOneOf(end, "/-–") && words.isSign(end + 1)) {
      letters |= tokens.shape(end + 1) != Shape.NUMBER;
      end += 2;
    }
    return letters
        ? new Code(tokens.word(i), Optional.of(words.joined(i, end)), i, end)
        : new Code(tokens.word(i), Optional.empty(), i, i + 1);
  }

  private void add(
      DocumentKind kind, Code code, Optional<String> issuer, Optional<String> name, int from) {
    Mention mention =
        Mention.of(tokens.start(from), tokens.end(code.end() - 1), "document.numbered");
    Optional<String> number = Optional.of(code.number());
    found.add(new DocumentMention(kind.kind(), number, code.symbol(), issuer, name, mention));
  }

  private void add(
      DocumentKind kind,
      Optional<String> number,
      Optional<String> symbol,
      Optional<String> name,
      int from,
      int to,
      String rule) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    found.add(
        new DocumentMention(
            kind.kind(), number, symbol, Optional.empty(), name, Mention.of(span, rule)));
  }
}
