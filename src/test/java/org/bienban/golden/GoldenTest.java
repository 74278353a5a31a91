package org.bienban.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.bienban.testing.SoundRecord;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole reports and their whole records. {@code -Dbienban.rewriteGolden=true} writes the records
 * anew; read each change as a careful reader before it is kept. What is not right yet waits in
 * {@code pending/}, with the record that would be right.
 */
class GoldenTest {

  static List<Path> reports() {
    return TestFiles.list(TestFiles.path("golden"), ".txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void theRecordIsTheOneThatWasRead(Path report) throws IOException {
    String text = TestFiles.read(report);
    String id = report.getFileName().toString().replace(".txt", "");
    Path expected = report.resolveSibling(id + ".json");
    MeetingRecord record = Bienban.standard().read(Article.of(text).withId(id));
    SoundRecord.check(text, record);
    if (Boolean.getBoolean("bienban.rewriteGolden")) {
      Files.writeString(expected, RecordJson.pretty().write(record) + "\n");
    }
    List<String> expectedLines = lines(TestFiles.read(expected));
    List<String> lines = lines(RecordJson.compact().write(record));
    assertThat(without(lines, expectedLines)).as("not expected").isEmpty();
    assertThat(without(expectedLines, lines)).as("missing").isEmpty();
    assertThat(lines).isEqualTo(expectedLines);
  }

  /** Each field of a record, and each item of a list, as one line. */
  private static List<String> lines(String json) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : JsonMapper.shared().readTree(json).properties()) {
      JsonNode value = field.getValue();
      if (value.isArray()) {
        value.valueStream().forEach(item -> lines.add(field.getKey() + " " + item));
      } else {
        lines.add(field.getKey() + " " + value);
      }
    }
    return lines;
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }
}
