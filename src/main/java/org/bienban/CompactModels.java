package org.bienban;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bienban.compact.CompactWriter;
import org.bienban.lexicon.Lexicon;
import org.bienban.place.Gazetteer;
import org.bienban.role.NamedRoleExtractor;
import org.bienban.text.CharFacts;

/**
 * Writes the models in compact form beside their tables: a step of the build, after which {@link
 * Bienban#standard()} loads them without reading a row. The same tables give the same bytes.
 */
public final class CompactModels {
  private static final List<String> NAMES =
      List.of(CharFacts.COMPACT, Lexicon.COMPACT, Gazetteer.COMPACT, NamedRoleExtractor.COMPACT);

  private CompactModels() {}

  /**
   * Writes the files.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0], "org", "bienban", "models"));
    for (String file : NAMES) {
      // The models are made of the tables: what an earlier build wrote may have another form.
      Files.deleteIfExists(folder.resolve(file));
    }
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** What stands in each file. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(CharFacts.COMPACT, written(CharFacts::writeCompact));
    files.put(Lexicon.COMPACT, written(Lexicon::writeCompact));
    files.put(Gazetteer.COMPACT, written(Gazetteer::writeCompact));
    files.put(NamedRoleExtractor.COMPACT, written(NamedRoleExtractor::writeCompact));
    return files;
  }

  private static byte[] written(Consumer<CompactWriter> model) {
    CompactWriter out = new CompactWriter();
    model.accept(out);
    return out.toByteArray();
  }
}
