package org.bienban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script beside the packaged command. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartScriptIT {
  private static final Path JAR =
      Path.of(System.getProperty("bienban.jar", "target/bienban-cli.jar")).toAbsolutePath();

  @TempDir Path folder = Path.of("");
  private Path home = Path.of("");
  private Path cache = Path.of("");

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    cache = folder.resolve("the cache");
    install(folder.resolve("tools"));
    Files.writeString(folder.resolve("a b.txt"), "Ông Lê Văn Mẫu, Bộ trưởng Bộ Y tế, chủ trì.");
  }

  private void install(Path tools) throws IOException {
    home = Files.createDirectories(tools);
    Files.copy(JAR, home.resolve("bienban-cli.jar"));
    Path script = home.resolve("bienban");
    Files.copy(JAR.resolveSibling("bienban"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void givesWhatTheJarGivesFromAnArchiveThatItMadeOnce() throws Exception {
    Run first = run("extract", "a b.txt");
    assertThat(first.code()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("Lê Văn Mẫu");
    List<Path> made = archives();
    assertThat(made).hasSize(1);
    assertThat(run("extract", "a b.txt")).isEqualTo(first);
    assertThat(archives()).isEqualTo(made);
  }

  @Test
  void loadsItsClassesFromTheArchive() throws Exception {
    run("extract", "a b.txt");
    Run told = sh("BIENBAN_JAVA_OPTS=-Xlog:class+load", "extract", "a b.txt");
    assertThat(told.out()).containsPattern("org\\.bienban\\.Stages source: shared objects file");
  }

  @Test
  void runsWithoutAnArchiveWhereNoneCanBeKept() throws Exception {
    Files.writeString(cache, "a file where the folder would be");
    Run run = run("extract", "a b.txt");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Lê Văn Mẫu");
  }

  @Test
  void anArchiveThatIsNoneDoesNotMatter() throws Exception {
    Run first = run("extract", "a b.txt");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertThat(run("extract", "a b.txt")).isEqualTo(first);
  }

  /** Java 17 archives no classes below a folder with a blank in its name, but runs. */
  @Test
  void aFolderMayHaveABlankInItsName() throws Exception {
    Run first = run("extract", "a b.txt");
    install(folder.resolve("my tools"));
    assertThat(run("extract", "a b.txt")).isEqualTo(first);
  }

  @Test
  void exitCodesAndProblemsAreThoseOfTheCommand() throws Exception {
    Run run = run("extract", "nowhere.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("bienban: nowhere.txt: there is no such file or folder\n");
  }

  @Test
  void aMissingJarIsToldInOneLine() throws Exception {
    Files.delete(home.resolve("bienban-cli.jar"));
    Run run = run("extract", "a b.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("bienban-cli.jar is missing; build it with mvn package");
  }

  @Test
  void aMissingJavaIsToldInOneLine() throws Exception {
    Run run = sh("JAVA_HOME=/nowhere", "extract", "a b.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("bienban: there is no Java; install 17 or later, or set JAVA_HOME\n");
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("bienban"))) {
      return files.toList();
    }
  }

  private Run run(String... arguments) throws Exception {
    return sh("JAVA_HOME=" + System.getProperty("java.home"), arguments);
  }

  private Run sh(String variable, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bienban").toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    String[] parts = variable.split("=", 2);
    builder.environment().put(parts[0], parts[1]);
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }
}
