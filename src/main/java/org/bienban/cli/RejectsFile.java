package org.bienban.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bienban.input.Reject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What could not be read, for programs: {@code {"place":"news.jsonl:17","reason":"…"}} a line. Each
 * is there as soon as it is known. For one thread.
 */
final class RejectsFile implements Closeable {

  /** Not of the class, which every run loads: most runs write no rejects. */
  private final JsonMapper json = JsonMapper.builder().build();

  private final Path file;
  private final BufferedWriter out;

  private RejectsFile(Path file, BufferedWriter out) {
    this.file = file;
    this.out = out;
  }

  /** Opens the file, which is emptied. */
  static Optional<RejectsFile> open(Optional<Path> file) throws CliException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new RejectsFile(file.get(), Files.newBufferedWriter(file.get())));
    } catch (IOException e) {
      throw failure(file.get(), e);
    }
  }

  void write(Reject reject) throws CliException {
    ObjectNode node = json.createObjectNode();
    if (!reject.place().isEmpty()) {
      node.put("place", reject.place());
    }
    reject.id().ifPresent(id -> node.put("id", id));
    node.put("reason", reject.reason());
    try {
      out.write(json.writeValueAsString(node));
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // Every line was flushed when it was written.
    }
  }

  private static CliException failure(Path file, IOException e) {
    return new CliException(file + ": cannot be written: " + Log.describe(e), e);
  }
}
