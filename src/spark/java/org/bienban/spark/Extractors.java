package org.bienban.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bienban.Bienban;

/**
 * The extractors of this JVM: one for each configuration, built when the first task asks for it and
 * shared by all that come after. Safe for any number of threads.
 */
final class Extractors {

  private static final ConcurrentMap<Key, Bienban> BUILT = new ConcurrentHashMap<>();

  private Extractors() {}

  /** What an extractor is made of. */
  private record Key(int maxLength, Map<String, String> lexicon) {}

  /** The extractor for these options. */
  static Bienban of(BienbanOptions options) {
    Key key = new Key(options.maxLength(), options.lexicon());
    return BUILT.computeIfAbsent(key, Extractors::build);
  }

  /** The number of those built so far. */
  static int built() {
    return BUILT.size();
  }

  private static Bienban build(Key key) {
    Bienban.Builder builder = Bienban.builder().maxTextLength(key.maxLength);
    if (key.lexicon.isEmpty()) {
      return builder.build();
    }
    try {
      Path folder = Files.createTempDirectory("bienban-lexicon");
      try {
        for (Map.Entry<String, String> table : key.lexicon.entrySet()) {
          Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        return builder.lexicon(folder).build();
      } finally {
        for (String table : key.lexicon.keySet()) {
          Files.deleteIfExists(folder.resolve(table));
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon cannot be laid out for this executor", e);
    }
  }
}
