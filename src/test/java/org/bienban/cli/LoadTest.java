package org.bienban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadTest extends CommandLineTest {

  @Test
  void aFolderIsLoadedAndLoadingAgainChangesNothing() throws IOException {
    file("in/a.txt", "Sáng 28/11/2017, đồng chí Lò Văn Hặc, Bí thư Tỉnh ủy Lai Châu, dự họp.");
    file("in/b.txt", "Chào các đồng chí");
    assertThat(load("in"))
        .isEqualTo(
            new Run(0, "", "bienban: 2 reports added, 0 replaced, 0 unchanged, 0 rejected\n"));
    assertThat(load("in").err())
        .isEqualTo("bienban: 0 reports added, 0 replaced, 2 unchanged, 0 rejected\n");
    file("in/b.txt", "Chào đồng chí");
    assertThat(load("in").err())
        .isEqualTo("bienban: 0 reports added, 1 replaced, 1 unchanged, 0 rejected\n");
    assertThat(filesIn(folder)).containsExactly("in", "x.db");
  }

  @Test
  void whatCannotBeReadIsRejectedAndTheOthersAreStored() throws IOException {
    file("in/a.txt", "Chào");
    file("in/b.txt", " ");
    Run run = load("in");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors())
        .containsExactly(
            "bienban: " + folder.resolve("in/b.txt") + ": the text is empty or blank",
            "bienban: 1 report added, 0 replaced, 0 unchanged, 1 rejected");
  }

  @Test
  void twoTextsWithOneIdAreToldWithThePlaceOfTheSecond() throws IOException {
    file("x/a.txt", "một");
    file("y/a.txt", "hai");
    Run run =
        run(
            new byte[0],
            "load",
            folder.resolve("x/a.txt"),
            folder.resolve("y/a.txt"),
            "--db",
            folder.resolve("x.db"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors().get(0))
        .isEqualTo(
            "bienban: "
                + folder.resolve("y/a.txt")
                + ": another text of this run has the id 'a.txt'");
  }

  @Test
  void aReportIsDeletedByItsId() throws IOException {
    file("in/a.txt", "Chào");
    load("in");
    Run run = run(new byte[0], "load", "--delete", "a", "--db", folder.resolve("x.db"));
    assertThat(run).isEqualTo(new Run(0, "", "bienban: 1 report deleted\n"));
    Run again = run(new byte[0], "load", "--delete", "a", "--db", folder.resolve("x.db"));
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.errors())
        .contains("bienban: there is no report with the id 'a', so none is deleted");
  }

  @Test
  void whereThereIsNothingToLoadNoDatabaseIsMade() {
    assertThat(load("none").code()).isEqualTo(2);
    assertThat(folder.resolve("x.db")).doesNotExist();
    assertThat(run(new byte[0], "load").errors())
        .containsExactly("bienban: there is nothing to load; give a PATH or --delete ID");
  }

  @Test
  void noPasswordIsPrintedEvenWithStackTraces() throws IOException {
    file("in/a.txt", "Chào");
    Path file = file("login", "user=an\npassword=s3cret\n");
    for (String db :
        new String[] {
          "jdbc:postgresql://an:s3cret@localhost:1/x",
          "jdbc:postgresql://localhost:1/x?password=s3cret",
          "jdbc:nothing://an:s3cret@localhost:1/x"
        }) {
      Run run =
          run(
              new byte[0],
              "load",
              folder.resolve("in"),
              "--db",
              db,
              "--db-credentials",
              file,
              "--debug");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).doesNotContain("s3cret").isNotEmpty();
    }
  }

  @Test
  void csvIsAFolderOfTables() throws IOException {
    file("in/a.txt", "Sáng 28/11/2017, đồng chí Lò Văn Hặc, Bí thư Tỉnh ủy Lai Châu, dự họp.");
    Run run = extract(folder.resolve("in"), "-f", "csv", "-o", folder.resolve("out"));
    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (Stream<String> lines = Files.lines(folder.resolve("out/appearance.csv"), UTF_8)) {
      assertThat(lines).hasSize(2).anyMatch(line -> line.contains("Lò Văn Hặc"));
    }
    assertThat(extract(folder.resolve("in"), "-f", "csv").errors())
        .containsExactly(
            "bienban: --format csv writes a folder with a file a table; give -o FOLDER");
  }

  private Run load(String input) {
    return run(new byte[0], "load", folder.resolve(input), "--db", folder.resolve("x.db"));
  }
}
