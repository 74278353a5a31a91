package org.bienban.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.text.Sentences;
import org.bienban.text.Tokens;
import org.bienban.text.VietnameseTokenizer;
import org.bienban.text.Vocabulary;

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
  private final Vocabulary vocabulary;
  private final VietnameseTokenizer tokenizer;
  private final PhraseMatcher matcher;
  private final List<List<Object>> entries;
  private final Object[][] byLayer;

  private Lexicon(Loader loader) {
    this.vocabulary = loader.vocabulary.build();
    this.tokenizer = new VietnameseTokenizer(vocabulary);
    this.matcher = loader.matcher.build(vocabulary.size());
    this.entries = loader.entries;
    this.byLayer = entries.stream().map(List::toArray).toArray(Object[][]::new);
  }

  /** The lexicon of the jar. */
  public static Lexicon standard() {
    return new Lexicon(new Loader(Optional.empty()));
  }

  /**
   * The lexicon of the jar with the rows of a user's own folder.
   *
   * @throws LexiconException when a row cannot be used (the message names file, line, column and
   *     the row), or when no table of the product has the name of a {@code .tsv} file
   */
  public static Lexicon with(Path folder) {
    return new Lexicon(new Loader(Optional.of(folder)));
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
  @SuppressWarnings("unchecked") // entries.get(layer.index()) holds what layer.parse gave
  public <E> List<E> entries(Layer<E> layer) {
    return (List<E>) entries.get(layer.index());
  }

  @SuppressWarnings("unchecked") // byLayer[layer.index()] holds what layer.parse gave
  <E> E entry(Layer<E> layer, int entry) {
    return (E) byLayer[layer.index()][entry];
  }

  /** Reads the tables and hands their phrases to vocabulary and matcher. */
  private static final class Loader {
    private final Vocabulary.Builder vocabulary = Vocabulary.builder();
    private final PhraseMatcher.Builder matcher = new PhraseMatcher.Builder();
    private final List<List<Object>> entries = new ArrayList<>();

    Loader(Optional<Path> folder) {
      folder.ifPresent(Loader::refuseUnknown);
      for (Layer<?> layer : Layers.ALL) {
        List<Object> ofLayer = new ArrayList<>();
        entries.add(ofLayer);
        Table.rows(layer.file(), resource(layer.file())).forEach(row -> add(layer, row, ofLayer));
        folder
            .map(f -> f.resolve(layer.file()))
            .filter(Files::exists)
            .ifPresent(f -> addFile(layer, f, ofLayer));
      }
    }

    /** A table whose name is misspelt would be left out without a word. */
    private static void refuseUnknown(Path folder) {
      List<String> known = Layers.ALL.stream().map(Layer::file).distinct().sorted().toList();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
        for (Path file : files) {
          if (!known.contains(String.valueOf(file.getFileName()))) {
            throw new LexiconException(
                file + ": no table has this name; give one of " + String.join(", ", known));
          }
        }
      } catch (IOException e) {
        throw new LexiconException(folder + ": cannot be listed", e);
      }
    }

    private void addFile(Layer<?> layer, Path file, List<Object> ofLayer) {
      try {
        Table.rows(file.toString(), Files.readString(file))
            .forEach(row -> add(layer, row, ofLayer));
      } catch (IOException e) {
        throw new LexiconException(file + ": cannot be read as UTF-8", e);
      }
    }

    private void add(Layer<?> layer, Row row, List<Object> ofLayer) {
      Letters letters = row.constant("letters", Letters.class, Letters.ANY);
      ofLayer.add(layer.parse(row));
      if (ofLayer.size() > Marks.MOST_ENTRIES) {
        throw row.error(
            "phrase", "comes after " + Marks.MOST_ENTRIES + " rows, the most of a table");
      }
      PhraseMatcher.Accept accept =
          new PhraseMatcher.Accept(layer.index(), ofLayer.size() - 1, letters);
      List<String> phrases = new ArrayList<>(row.list("variants"));
      phrases.add(0, row.require("phrase"));
      for (String phrase : phrases) {
        matcher.add(checked(syllables(phrase, row), row), accept);
      }
      if (layer == Layers.ABBREVIATIONS) {
        int[] words = syllables(row.require("full"), row);
        matcher.addAlias(
            vocabulary.add(row.require("phrase")), new PhraseMatcher.Alias(words, letters));
      }
    }

    private static int[] checked(int[] syllables, Row row) {
      if (syllables.length > Marks.MOST_TOKENS) {
        throw row.error("phrase", "must have at most " + Marks.MOST_TOKENS + " words");
      }
      return syllables;
    }

    /**
     * The syllables as the tokenizer will cut them: punctuation apart, except in known joined
     * forms.
     */
    private int[] syllables(String phrase, Row row) {
      List<Integer> ids = new ArrayList<>();
      for (String word : phrase.split(" +")) {
        addWord(word, !row.get("dot").isEmpty(), ids);
      }
      return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addWord(String word, boolean takesDot, List<Integer> ids) {
      int end = word.length();
      while (end > 1 && ",;:".indexOf(word.charAt(end - 1)) >= 0) {
        end--;
      }
      String bare = word.substring(0, end);
      ids.add(takesDot ? vocabulary.addAbbreviation(bare) : vocabulary.add(bare));
      for (int i = end; i < word.length(); i++) {
        ids.add(vocabulary.add(word.substring(i, i + 1)));
      }
    }

    private static String resource(String file) {
      try (InputStream in = Lexicon.class.getResourceAsStream("/org/bienban/models/" + file)) {
        if (in == null) {
          throw new LexiconException("models/" + file + " is missing from the class path");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new LexiconException("models/" + file + " cannot be read", e);
      }
    }
  }
}
