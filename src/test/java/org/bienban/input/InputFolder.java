package org.bienban.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of inputs share: a folder, and all items that some arguments give. */
abstract class InputFolder {

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  List<Item> items(Object... arguments) throws Exception {
    return items(InputOptions.standard(), arguments);
  }

  List<Item> items(InputOptions options, Object... arguments) throws Exception {
    return items(options, new byte[0], arguments);
  }

  List<Item> items(InputOptions options, byte[] standardInput, Object... arguments)
      throws Exception {
    List<String> paths = Arrays.stream(arguments).map(Object::toString).toList();
    List<Item> items = new ArrayList<>();
    try (Inputs inputs =
        Inputs.find(paths, options, new ByteArrayInputStream(standardInput), List.of())) {
      items.addAll(inputs.problems());
      while (inputs.hasNext()) {
        items.add(inputs.next().read());
      }
    }
    return items;
  }

  /** Each item in one line: {@code place [id] text}, {@code place ! reason}. */
  List<String> lines(List<Item> items) {
    return items.stream().map(this::line).toList();
  }

  private String line(Item item) {
    String place = item.place().replace(folder + "/", "");
    if (item instanceof Report report) {
      return place + " [" + report.id().orElse("") + "] " + report.article().text();
    }
    return place + " ! " + ((Reject) item).reason();
  }

  static Report report(Item item) {
    if (item instanceof Report report) {
      return report;
    }
    throw new AssertionError(item);
  }

  static InputOptions limited(int maxBytes) {
    return new InputOptions(maxBytes, Optional.empty(), Columns.standard(), Kind.TEXT);
  }
}
