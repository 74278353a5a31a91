package org.bienban.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged command, run as a program of its own in the poorest locale. */
public final class Command {
  private Command() {}

  /** What a run left behind. */
  public record Run(int code, String out, String err) {}

  /** Runs the command with these arguments. */
  public static Run run(String... arguments) throws IOException, InterruptedException {
    return read("", arguments);
  }

  /** Runs the command with this text as its standard input. */
  public static Run read(String input, String... arguments)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bienban");
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder program =
        new ProcessBuilder(line(arguments))
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    program.environment().put("LC_ALL", "C");
    int code = program.start().waitFor();
    return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static List<String> line(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-jar");
    line.add(
        Path.of(System.getProperty("bienban.jar", "target/bienban-cli.jar"))
            .toAbsolutePath()
            .toString());
    line.addAll(List.of(arguments));
    return line;
  }
}
