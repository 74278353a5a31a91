package org.bienban.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bienban.compact.CompactWriter;
import org.bienban.text.Vocabulary;

/** Reads the tables and hands their phrases to vocabulary and matcher. For one thread. */
final class LexiconTables {
  private final Vocabulary.Builder vocabulary = Vocabulary.builder();
  private final PhraseMatcher.Builder matcher = new PhraseMatcher.Builder();
  private final List<List<Object>> entries = new ArrayList<>();
  private final List<List<Row>> rows = new ArrayList<>();

  /** The number of rows of all tables so far. */
  private int size;

  /** The tables of the jar. */
  LexiconTables() {
    for (Layer<?> layer : Layers.ALL) {
      addTable(layer, Table.rows(layer.file(), resource(layer.file())));
    }
  }

  /**
   * The tables of the jar, each with the rows of the table of its name in a folder, if there is
   * one.
   */
  LexiconTables(Path folder) {
    refuseUnknown(folder);
    for (Layer<?> layer : Layers.ALL) {
      List<Row> all = new ArrayList<>(Table.rows(layer.file(), resource(layer.file())));
      Path file = folder.resolve(layer.file());
      if (Files.exists(file)) {
        all.addAll(read(file));
      }
      addTable(layer, all);
    }
  }

  Lexicon lexicon() {
    Object[] parsed = entries.stream().flatMap(List::stream).toArray();
    List<Entries<?>> all = new ArrayList<>();
    int first = 0;
    for (Layer<?> layer : Layers.ALL) {
      int count = entries.get(layer.index()).size();
      all.add(new Entries<>(layer, parsed, first, count));
      first += count;
    }
    Vocabulary words = vocabulary.build();
    return new Lexicon(words, matcher.build(words.size()), all, parsed);
  }

  /** Writes what {@link Lexicon#read} reads. */
  void write(CompactWriter out) {
    Vocabulary words = vocabulary.build();
    words.write(out);
    matcher.build(words.size()).write(out);
    out.ints(size);
    for (List<Row> table : rows) {
      List<String> columns = table.get(0).columns();
      out.texts(columns);
      out.texts(table.stream().flatMap(row -> columns.stream().map(row::get)).toList());
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

  private static List<Row> read(Path file) {
    try {
      return Table.rows(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new LexiconException(file + ": cannot be read as UTF-8", e);
    }
  }

  private void addTable(Layer<?> layer, List<Row> table) {
    rows.add(table);
    List<Object> ofLayer = new ArrayList<>();
    entries.add(ofLayer);
    for (Row row : table) {
      add(layer, row, ofLayer);
    }
  }

  private void add(Layer<?> layer, Row row, List<Object> ofLayer) {
    Letters letters = row.constant("letters", Letters.class, Letters.ANY);
    ofLayer.add(layer.parse(row));
    if (size == Marks.MOST_ENTRIES) {
      throw row.error("phrase", "comes after " + size + " rows, the most of all tables");
    }
    PhraseMatcher.Accept accept = new PhraseMatcher.Accept(layer.index(), size++, letters);
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
   * The syllables as the tokenizer will cut them: punctuation apart, except in known joined forms.
   */
  private int[] syllables(String phrase, Row row) {
    List<Integer> ids = new ArrayList<>();
    // The words of đồng chí are none: Lâm Đồng. ends a sentence.
    boolean abbreviated = phrase.indexOf(' ') < 0 || phrase.endsWith(" .");
    for (String word : phrase.split(" +")) {
      addWord(word, abbreviated && !row.get("dot").isEmpty(), ids);
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
