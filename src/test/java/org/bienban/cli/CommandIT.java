package org.bienban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bienban.json.RecordJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command as a shell runs it, in the poorest locale. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CommandIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String JAR = System.getProperty("bienban.jar", "target/bienban-cli.jar");

  @TempDir Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void writeReports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("in/hội nghị"));
    Files.writeString(reports.resolve("báo cáo.txt"), "Chào các đồng chí");
    Files.writeString(folder.resolve("in/b.txt"), "Chào");
  }

  @Test
  void namesBelowAFolderAreRightInEveryLocale() throws Exception {
    Run poor = sh("LC_ALL=C $BIENBAN extract in");
    assertThat(poor.code()).isZero();
    assertThat(poor.err()).isEmpty();
    assertThat(poor.out().lines().map(line -> RecordJson.compact().read(line).id()))
        .containsExactly("b", "hội nghị/báo cáo");
    assertThat(poor).isEqualTo(sh("LC_ALL=C.UTF-8 $BIENBAN extract in"));
  }

  @Test
  void aTableIsUtf8InEveryLocale() throws Exception {
    assertThat(sh("LC_ALL=C $BIENBAN extract -f text in").out())
        .contains("hội nghị/báo cáo\n================\n");
  }

  @Test
  void anArgumentThatTheLocaleHasLostIsToldInOneLine() throws Exception {
    Run run = sh("LC_ALL=C $BIENBAN extract 'in/hội nghị'");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("cannot express this path; run with LC_ALL=C.UTF-8");
  }

  @Test
  void aPlaceThatTheLocaleHasLostIsToldInOneLine() throws Exception {
    Run run = sh("LC_ALL=C $BIENBAN extract --home-place 'Lào Cai' in");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("--home-place: the locale has lost letters of it");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameThatIsNotUtf8IsToldInOneLine() throws Exception {
    Run run = sh("echo x > in/\"$(printf 'caf\\351')\".txt; LC_ALL=C.UTF-8 $BIENBAN extract in");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).endsWith(": the name of this file is not UTF-8; rename it\n");
  }

  @Test
  void soIsACurrentFolderThatItHasLost() throws Exception {
    Run run = sh("cd 'in/hội nghị'; LC_ALL=C $BIENBAN extract .");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("cannot express this path; run with LC_ALL=C.UTF-8");
  }

  @Test
  void aTextFromAPipeIsRead() throws Exception {
    Run run = sh("printf 'Ch\\303\\240o' | LC_ALL=C $BIENBAN extract -");
    assertThat(run.code()).isZero();
    assertThat(RecordJson.compact().read(run.out().strip()).source().sha256())
        .isEqualTo(
            RecordJson.compact()
                .read(sh("$BIENBAN extract in/b.txt").out().strip())
                .source()
                .sha256());
  }

  @Test
  void whatTheShellWritesIntoTheFolderIsNoInput() throws Exception {
    Run run = sh("$BIENBAN extract in > in/out.txt 2> in/err.txt");
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("in/out.txt"))).hasSize(2);
    assertThat(folder.resolve("in/err.txt")).isEmptyFile();
  }

  @Test
  void headEndsARunQuietly() throws Exception {
    for (int i = 0; i < 3000; i++) {
      Files.writeString(folder.resolve("in/" + i + ".txt"), "Chào");
    }
    Run run = sh("{ $BIENBAN extract in; echo $? >&2; } | head -1");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("0\n");
  }

  @Test
  void pipesAndDevicesAreWrittenDirectly() throws Exception {
    assertThat(sh("$BIENBAN extract in -o /dev/stdout | cat").out().lines()).hasSize(2);
    assertThat(sh("$BIENBAN extract in -o /dev/null")).isEqualTo(new Run(0, "", ""));
    assertThat(sh("mkfifo p; $BIENBAN extract in -o p & cat p").out().lines()).hasSize(2);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldInOneLine() throws Exception {
    Run run = sh("$BIENBAN extract in > /dev/full");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("bienban: standard output: cannot be written: No space left on device\n");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    assertThat(sh("$BIENBAN --version").out()).matches("bienban [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
  }

  @Test
  void exitCodesReachTheShell() throws Exception {
    assertThat(sh("$BIENBAN extract in/b.txt nope").code()).isEqualTo(1);
    assertThat(sh("$BIENBAN extract nope").code()).isEqualTo(2);
    assertThat(sh("$BIENBAN --nope").code()).isEqualTo(2);
  }

  private Run sh(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder shell =
        new ProcessBuilder(List.of("sh", "-c", script))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    shell.environment().put("BIENBAN", JAVA + " -jar " + Path.of(JAR).toAbsolutePath());
    int code = shell.start().waitFor();
    return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
