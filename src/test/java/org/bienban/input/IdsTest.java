package org.bienban.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "a.txt, a",
    "2018/11/a.txt, 2018/11/a",
    "a.b.txt, a.b",
    "a.jsonl.gz, a",
    "a.txt.GZ, a",
    "a, a",
    "v1.2/a, v1.2/a",
    "x/.txt, x/.txt",
    ".txt.gz, .txt",
    "a., a"
  })
  void theEndingGoes(String path, String id) {
    assertThat(Ids.withoutEnding(path)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0} -> {1}, several folders: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // folder:path, … | one folder | several folders
        "f:a.txt f:b.txt               | a b               | a b",
        "f:a.txt f:a.html f:b.txt      | a.txt a.html b    | f/a.txt f/a.html b",
        "f:a.txt g:a.txt g:b.txt       | a.txt a.txt b     | f/a.txt g/a.txt b",
        "f:a.txt :a.txt                | a.txt a.txt       | f/a.txt a.txt",
        "f:a.txt f:a.html f:a.txt.gz   | a.txt a.html a.txt.gz | f/a.txt f/a.html f/a.txt.gz",
        "f:a.txt f:a.html f:a.txt.txt  | a.txt a.html a.txt.txt | f/a.txt f/a.html a.txt",
        "f:x/a.txt f:y/a.txt           | x/a y/a           | x/a y/a",
      })
  void whereTheyWouldClashTheyGetLonger(String files, String one, String several) {
    assertThat(ids(files, false)).containsExactly(one.split(" "));
    assertThat(ids(files, true)).containsExactly(several.split(" "));
  }

  @Test
  void theSameFileTwiceKeepsItsId() {
    assertThat(ids("f:a.txt f:a.txt f:b.txt", false)).containsExactly("a", "a", "b");
    assertThat(Ids.of(candidates("f:a.txt f:a.txt f:b.txt"), false).repeated())
        .containsExactly("a");
  }

  private static List<String> ids(String files, boolean several) {
    List<File> candidates = candidates(files);
    Ids ids = Ids.of(candidates, several);
    return IntStream.range(0, candidates.size()).mapToObj(ids::id).toList();
  }

  private static List<File> candidates(String files) {
    return Arrays.stream(files.split(" "))
        .map(file -> new File(file.split(":")[0], file.split(":")[1], file))
        .toList();
  }

  private record File(String folder, String relative, Object key) implements Ids.Candidate {
    @Override
    public String plain() {
      return Ids.withoutEnding(relative);
    }
  }
}
