package org.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bienban.testing.Command;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.Test;

/** The outputs that the README shows are those of the packaged command. */
class ReadmeOutputIT {
  private static final String README = TestFiles.read(TestFiles.base().resolve("README.md"));

  @Test
  void theTableOfTheSeedIsTheTrueOne() throws Exception {
    List<String> shown = block("becomes (`bienban extract --format text seeds`");
    List<String> lines =
        Command.run("extract", "--format", "text", TestFiles.base().resolve("seeds").toString())
            .out()
            .lines()
            .toList();
    List<String> kept = shown.stream().filter(line -> !line.strip().equals("…")).toList();
    assertThat(kept).hasSizeGreaterThan(30);
    assertThat(lines).containsAll(kept.stream().filter(line -> !line.isBlank()).toList());
  }

  @Test
  void theJsonOfTheShortTextIsTheTrueOne() throws Exception {
    Matcher text = Pattern.compile("each report\\. `(.*?)` gives").matcher(README);
    assertThat(text.find()).isTrue();
    String shown = block("gives (`bienban extract`)").stream().collect(Collectors.joining());
    assertThat(Command.read(text.group(1), "extract", "-").out()).isEqualTo(shown + "\n");
  }

  /** The indented lines after the line that holds these words. */
  private static List<String> block(String words) {
    return README
        .substring(README.indexOf(words))
        .lines()
        .skip(1)
        .dropWhile(String::isBlank)
        .takeWhile(line -> line.isBlank() || line.startsWith("    "))
        .map(line -> line.isBlank() ? "" : line.substring(4))
        .toList();
  }
}
