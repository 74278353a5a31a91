package org.bienban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar beside the jars of Spark and no other. */
class SparkJarIT {

  @TempDir private Path folder = Path.of("");

  @Test
  void noOtherJarHasTheClassesForSpark() throws IOException {
    try (Stream<Path> files = Files.list(TestFiles.base().resolve("target"))) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        boolean isOurs = jar.getFileName().toString().equals("bienban-spark.jar");
        assertThat(names(jar).anyMatch(name -> name.startsWith("org/bienban/spark/")))
            .as(jar.toString())
            .isEqualTo(isOurs);
      }
    }
  }

  @Test
  void theJarHasNothingThatSparkHasItself() throws IOException {
    assertThat(names(Cluster.jar()))
        .noneMatch(name -> name.startsWith("org/apache/spark/"))
        .noneMatch(name -> name.startsWith("scala/"))
        .noneMatch(name -> name.startsWith("com/fasterxml/"))
        .noneMatch(name -> name.startsWith("org/slf4j/"))
        .noneMatch(name -> name.startsWith("org/apache/commons/"))
        .noneMatch(name -> name.startsWith("opennlp/"))
        .anyMatch(name -> name.startsWith("tools/jackson/core/"));
  }

  @Test
  void sparkAndTheJarAreEnoughForSql() throws Exception {
    String log = run(SqlProbe.class.getName(), List.of());
    assertThat(log).contains("officials: Giàng Páo Mỷ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "tables", "json"})
  void sparkAndTheJarAreEnoughForTheJob(String format) throws Exception {
    Path out = folder.resolve("out");
    String log = submit(out.toString(), format);
    assertThat(log).contains("bienban: 1 document, 8 officials");
    assertThat(out.resolve("rejects/_SUCCESS")).exists();
  }

  @Test
  void sparkAndTheJarAreEnoughForADatabase() throws Exception {
    Path file = folder.resolve("archive.db");
    String log = submit(file.toString(), "jdbc");
    assertThat(log).contains("bienban: 1 document, 8 officials");
    assertThat(file).exists();
  }

  private String submit(String out, String format) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--master", "local[1]"));
    for (String setting :
        List.of("driver.host=127.0.0.1", "driver.bindAddress=127.0.0.1", "ui.enabled=false")) {
      arguments.addAll(List.of("--conf", "spark." + setting));
    }
    arguments.addAll(List.of("--class", Cluster.JOB, Cluster.jar().toString()));
    arguments.addAll(List.of(seeds(), out, "--format", format));
    return run("org.apache.spark.deploy.SparkSubmit", arguments);
  }

  private static String seeds() {
    return TestFiles.base().resolve("seeds").toAbsolutePath().toString();
  }

  private String run(String main, List<String> arguments) throws Exception {
    Path home = Cluster.home();
    String classPath = home.resolve("jars") + "/*";
    if (main.equals(SqlProbe.class.getName())) {
      classPath += ":" + Cluster.jar() + ":" + probe();
    }
    Process program = Cluster.start(folder, home, "program", classPath, main, arguments);
    int code = program.waitFor();
    String log = Files.readString(folder.resolve("program.log"));
    assertThat(code).as(log).isZero();
    return log;
  }

  /** A folder with the one class. */
  private Path probe() throws IOException {
    String name = SqlProbe.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve("probe").resolve(name);
    Files.createDirectories(copy.getParent());
    URI location = URI.create(SqlProbe.class.getResource("SqlProbe.class").toString());
    Files.copy(Path.of(location), copy);
    return folder.resolve("probe");
  }

  private static Stream<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName()).toList().stream();
    }
  }
}
