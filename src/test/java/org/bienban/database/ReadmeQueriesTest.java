package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.Article;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of the README give on the report in {@code seeds/} what the README shows. */
class ReadmeQueriesTest {

  private static final Pattern QUERY = Pattern.compile("(?s)```sql\n(.*?)\n```\n\n(\\|.*?)\n\n");

  @TempDir static Path folder = Path.of("");

  static Stream<Store> both() throws Exception {
    Path seed = TestFiles.base().resolve("seeds/000_b0e1aa6af7fa17a1.txt");
    String id = "000_b0e1aa6af7fa17a1";
    Article article = Article.of(Files.readString(seed)).withId(id);
    return Store.both(Files.createTempDirectory(folder, "readme")).stream()
        .peek(store -> store.load(org.bienban.Bienban.standard().read(article)));
  }

  @ParameterizedTest
  @MethodSource("both")
  void itsQueriesGiveWhatItShows(Store store) throws Exception {
    Matcher shown = QUERY.matcher(Files.readString(TestFiles.base().resolve("README.md")));
    int queries = 0;
    while (shown.find()) {
      assertThat(store.query(shown.group(1)))
          .as(shown.group(1))
          .containsExactlyInAnyOrderElementsOf(rows(shown.group(2)));
      queries++;
    }
    assertThat(queries).isEqualTo(5);
  }

  /** The rows of a table, without its head, as {@link Store#query} gives them. */
  private static List<String> rows(String table) {
    List<String> rows = new ArrayList<>();
    table.lines().skip(2).forEach(line -> rows.add(row(line)));
    return rows;
  }

  private static String row(String line) {
    String cells = line.substring(1, line.lastIndexOf('|'));
    return Arrays.stream(cells.split("\\|", -1))
        .map(String::strip)
        .map(cell -> cell.isEmpty() ? "null" : cell)
        .collect(Collectors.joining(" | "));
  }
}
