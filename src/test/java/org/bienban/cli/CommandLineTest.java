package org.bienban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What tests of the command share: a folder, and a run of the command with all that it gives back.
 */
abstract class CommandLineTest {

  @TempDir Path folder = Path.of("");

  /** What a run gave back. */
  record Run(int code, String out, String err) {

    List<String> ids() {
      return out.lines().map(line -> line.replaceFirst(".*?\"id\":\"(.*?)\".*", "$1")).toList();
    }

    List<String> errors() {
      return err.lines().toList();
    }
  }

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  Run extract(Object... arguments) {
    return run(
        new byte[0],
        Stream.concat(Stream.of("extract"), Arrays.stream(arguments)).toArray(Object[]::new));
  }

  static Run run(byte[] in, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(args, new ByteArrayInputStream(in), out, err);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  Path file(String name, String text) throws IOException {
    return file(name, text, UTF_8);
  }

  Path file(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(charset));
  }

  List<String> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names = new ArrayList<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names.stream().sorted().toList();
    }
  }
}
