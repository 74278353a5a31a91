package org.bienban.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bienban.Article;
import org.bienban.input.InputException;
import org.bienban.input.InputOptions;
import org.bienban.input.Inputs;
import org.bienban.input.Report;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.GeneratedArchive;
import org.bienban.text.Tokens;

/**
 * The articles of a run, with their sizes in bytes of UTF-8 and in syllables: generated, or read
 * from files. Never changes, and is safe for threads.
 */
final class Corpus {
  private static final long MEGABYTE = 1_000_000;

  private final List<Article> articles;
  private final int[] bytes;
  private final int[] syllables;

  private Corpus(List<Article> articles, Lexicon lexicon) {
    this.articles = List.copyOf(articles);
    this.bytes = articles.stream().mapToInt(Corpus::bytes).toArray();
    this.syllables =
        articles.stream().mapToInt(article -> syllables(lexicon, article.text())).toArray();
  }

  /**
   * The first articles of the paths up to this size, or without paths a generated mixture of it.
   *
   * @throws IllegalArgumentException if the paths hold no article
   */
  static Corpus of(List<String> paths, int megabytes, long seed, Lexicon lexicon)
      throws IOException, InputException {
    long size = megabytes * MEGABYTE;
    List<Article> articles =
        paths.isEmpty() ? new GeneratedArchive(seed).mixture(size) : read(paths, size);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no article in " + String.join(" ", paths));
    }
    return new Corpus(articles, lexicon);
  }

  private static List<Article> read(List<String> paths, long size)
      throws IOException, InputException {
    List<Article> articles = new ArrayList<>();
    long read = 0;
    try (Inputs inputs = Inputs.find(paths, InputOptions.standard(), System.in, List.of())) {
      while (inputs.hasNext() && read < size) {
        if (inputs.next().read() instanceof Report report && !report.article().text().isBlank()) {
          articles.add(report.article());
          read += bytes(report.article());
        }
      }
    }
    return articles;
  }

  private static int bytes(Article article) {
    return article.text().getBytes(StandardCharsets.UTF_8).length;
  }

  private static int syllables(Lexicon lexicon, String text) {
    Tokens tokens = lexicon.annotate(text).tokens();
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      words += tokens.shape(i).isWord() ? 1 : 0;
    }
    return words;
  }

  List<Article> articles() {
    return articles;
  }

  int size() {
    return articles.size();
  }

  int bytes(int i) {
    return bytes[i];
  }

  int syllables(int i) {
    return syllables[i];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d bytes of UTF-8, %,d syllables",
        size(),
        Arrays.stream(bytes).asLongStream().sum(),
        Arrays.stream(syllables).sum());
  }
}
