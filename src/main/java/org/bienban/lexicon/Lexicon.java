package org.bienban.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bienban.compact.CompactReader;
import org.bienban.compact.CompactTexts;
import org.bienban.compact.CompactWriter;
import org.bienban.text.Sentences;
import org.bienban.text.Tokens;
import org.bienban.text.VietnameseTokenizer;
import org.bienban.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The tables of {@code models/}, loaded and compiled. A user's own folder may hold files of the
 * same names; their rows are added, and a row for a phrase that is there already replaces it.
 *
 * <p>An abbreviation stands for its words in the phrases of every table.
 *
 * <p>Every table has the columns {@code phrase} and, where wanted, {@code variants} (further
 * spellings between semicolons) and {@code letters} ({@code any}, {@code capital} or {@code upper}:
 * how the phrase must be written).
 *
 * <p>Immutable and safe for threads.
 */
public final class Lexicon {
  /** The file below {@code models/} in which the build leaves the tables in compact form. */
  public static final String COMPACT = "lexicon.bin";

  private final Vocabulary vocabulary;
  private final VietnameseTokenizer tokenizer;
  private final PhraseMatcher matcher;

  /** By index of the layer. */
  private final Entries<?>[] entries;

  /** The entries of all layers, one behind the other; null where a row was not yet asked for. */
  private final @Nullable Object[] parsed;

  Lexicon(
      Vocabulary vocabulary,
      PhraseMatcher matcher,
      List<Entries<?>> entries,
      @Nullable Object[] parsed) {
    this.vocabulary = vocabulary;
    this.tokenizer = new VietnameseTokenizer(vocabulary);
    this.matcher = matcher;
    this.entries = entries.toArray(new Entries<?>[0]);
    this.parsed = parsed;
  }

  /** The lexicon of the jar. */
  public static Lexicon standard() {
    return CompactReader.model(COMPACT)
        .map(Lexicon::read)
        .orElseGet(() -> new LexiconTables().lexicon());
  }

  /**
   * The lexicon of the jar with the rows of a user's own folder.
   *
   * @throws LexiconException when a row cannot be used (the message names file, line, column and
   *     the row), or when no table of the product has the name of a {@code .tsv} file
   */
  public static Lexicon with(Path folder) {
    return new LexiconTables(folder).lexicon();
  }

  /** Writes the compact form of the jar's tables, which {@link #standard} reads. */
  public static void writeCompact(CompactWriter out) {
    new LexiconTables().write(out);
  }

  static Lexicon read(CompactReader in) {
    Vocabulary vocabulary = Vocabulary.read(in);
    PhraseMatcher matcher = PhraseMatcher.read(in);
    @Nullable Object[] parsed = new Object[in.ints()[0]];
    List<Entries<?>> entries = new ArrayList<>();
    int first = 0;
    for (Layer<?> layer : Layers.ALL) {
      CompactTexts columns = in.texts();
      Entries<?> table = new Entries<>(layer, parsed, first, columns.all(), in.texts());
      entries.add(table);
      first += table.size();
    }
    return new Lexicon(vocabulary, matcher, entries, parsed);
  }

  /** Stages 1 and 2: the text with its tokens, sentences and the phrases of all layers. */
  public AnnotatedText annotate(String text) {
    Tokens tokens = tokenizer.tokens(text);
    Sentences sentences = Sentences.of(tokens, vocabulary);
    return new AnnotatedText(this, tokens, sentences, matcher.marks(tokens));
  }

  /** The syllables of all tables. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All entries of a layer, in the order of its table. */
  @SuppressWarnings("unchecked") // entries[layer.index()] are those of the layer
  public <E> List<E> entries(Layer<E> layer) {
    return (List<E>) entries[layer.index()];
  }

  /** The entry of this number, which the layer holds. */
  @SuppressWarnings("unchecked") // entries[layer.index()] are those of the layer
  <E> E entry(Layer<E> layer, int number) {
    Object entry = parsed[number];
    return (E) (entry == null ? entries[layer.index()].numbered(number) : entry);
  }
}
