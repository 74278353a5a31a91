package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTest extends CommandLineTest {

  private static final String HAC = "đồng chí Lò Văn Hặc, Bí thư Tỉnh ủy Lai Châu dự hội nghị.";

  private void load() throws IOException {
    file("in/a.txt", "Ngày 28/11/2017, " + HAC);
    file("in/b.txt", "Ngày 3/5/2018, " + HAC);
    file(
        "in/c.txt",
        "Ngày 4/5/2018, đồng chí Vàng A Sếnh, Phó Bí thư Tỉnh ủy Lai Châu dự hội nghị.");
    assertThat(run(new byte[0], "load", folder.resolve("in"), "--db", db()).code()).isZero();
  }

  private Object db() {
    return folder.resolve("x.db");
  }

  private Run people(Object... arguments) {
    return run(
        new byte[0],
        Stream.concat(Stream.of("people", "--db", db()), Arrays.stream(arguments))
            .toArray(Object[]::new));
  }

  private String id(String name) {
    return people("list", name).out().lines().skip(1).findFirst().orElse("").substring(2, 18);
  }

  @Test
  void personsAreListedInColumns() throws IOException {
    load();
    assertThat(people("list").out().lines().map(line -> line.replaceAll("[0-9a-f]{16}", "ID")))
        .containsExactly(
            "  PERSON            NAME         FIRST       LAST        REPORTS  OFFICE LAST SEEN",
            "  ID  Lò Văn Hặc   2017-11-28  2018-05-03        2  Bí thư Tỉnh ủy Lai Châu",
            "  ID  Vàng A Sếnh  2018-05-04  2018-05-04        1  Phó Bí thư Tỉnh ủy Lai Châu");
    Run one = people("list", "--limit", "1");
    assertThat(one.out().lines()).hasSize(2);
    assertThat(one.errors())
        .containsExactly("bienban: there are more than 1 persons; give --limit N to see more");
    assertThat(people("list", "Lò Văn Hạc").out()).isEqualTo("no person is called Lò Văn Hạc\n");
    assertThat(people("doubts").out()).isEqualTo("no doubts\n");
  }

  @Test
  void aPersonIsShownWithOfficesAndReports() throws IOException {
    load();
    String id = id("hặc");
    assertThat(people("show", id).out())
        .isEqualTo(
            id
                + "  Lò Văn Hặc\n\n"
                + "  FIRST SEEN  LAST SEEN   REPORTS  OFFICE\n"
                + "  2017-11-28  2018-05-03        2  Bí thư, Tỉnh ủy Lai Châu\n\n"
                + "  DAY         REPORT  NAME        OFFICES\n"
                + "  2017-11-28  a       Lò Văn Hặc  Bí thư, Tỉnh ủy Lai Châu\n"
                + "  2018-05-03  b       Lò Văn Hặc  Bí thư, Tỉnh ủy Lai Châu\n");
  }

  @Test
  void doubtsAreListedWithWhatSpeaksForAndAgainst() throws IOException {
    file("in/d.txt", "Ngày 6/8/2018, ông Lê Văn Hải, Phó Giám đốc Sở Y tế tỉnh Lai Châu, dự họp.");
    file("in/e.txt", "Ngày 6/8/2018, ông Lê Văn Hải, Chánh Văn phòng UBND tỉnh Lai Châu, dự họp.");
    load();
    assertThat(people("doubts").out())
        .contains("SAME PERSON?", "for: same place", "against: common name");
  }

  @Test
  void personsAreMergedAndSplitAtOnce() throws IOException {
    load();
    Run merged = people("merge", id("hặc"), id("sếnh"));
    assertThat(merged.out().lines().toList()).hasSize(2);
    assertThat(people("list").out().lines()).hasSize(2);
    Run split = people("split", id("hặc"), "--sighting", "a", "c");
    assertThat(split.out().lines().toList()).hasSize(3);
    assertThat(split.code()).isZero();
  }

  @Test
  void whatIsWrongIsToldInOneLine() throws IOException {
    assertThat(people("list").errors())
        .containsExactly(
            "bienban: "
                + db()
                + ": there is no such database; make it with 'bienban load', or give --db");
    load();
    String id = id("hặc");
    for (List<Object> wrong :
        List.<List<Object>>of(
            List.of("show", "12"),
            List.of("show", "00000000000000aa"),
            List.of("merge", id),
            List.of("merge", id, "00000000000000aa"),
            List.of("split", id),
            List.of("split", id, "--sighting", "c"),
            List.of("list", "--limit", "0"),
            List.of("lst"),
            List.of())) {
      Run run = people(wrong.toArray());
      assertThat(run.code()).as(wrong.toString()).isEqualTo(2);
      assertThat(run.errors()).as(wrong.toString()).hasSize(1);
      assertThat(run.out()).as(wrong.toString()).isEmpty();
    }
  }
}
