package org.bienban.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where the records go. A regular file is written beside its place and moved there at the end, so
 * that it is whole or not there; pipes and devices are written directly. For one thread.
 */
final class Output implements Closeable {

  private final OutputStream out;
  private final String name;
  private final Format format;
  private final Optional<Move> move;
  private boolean started;

  private Output(OutputStream out, String name, Format format, Optional<Move> move) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.name = name;
    this.format = format;
    this.move = move;
  }

  /** Writes to {@code stream}, which stays open. */
  static Output to(OutputStream stream, Format format) {
    return new Output(new Uncloseable(stream), "standard output", format, Optional.empty());
  }

  /**
   * Writes to a file.
   *
   * @throws CliException if it cannot be written
   */
  static Output to(Path file, Format format) throws CliException {
    if (Files.isDirectory(file)) {
      throw new CliException(file + ": is a folder; give a file to -o");
    }
    try {
      return isPlain(file) ? beside(file, format) : direct(file, format);
    } catch (IOException e) {
      throw cannotWrite(file.toString(), e);
    }
  }

  /**
   * Writes one record.
   *
   * @throws BrokenPipeException if nobody reads any more
   * @throws CliException if it cannot be written
   */
  void write(String record) throws CliException, BrokenPipeException {
    print(started ? format.between : format.before);
    started = true;
    print(record);
  }

  /** All records are written: the file takes its place. */
  void finish() throws CliException, BrokenPipeException {
    if (started) {
      print(format.after);
    }
    try {
      out.close();
      if (started && move.isPresent()) {
        move.get().run();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Leaves nothing half written behind. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // What could not be written was told when it was written, or does not matter any more.
    }
    move.ifPresent(Move::undo);
  }

  private void print(String text) throws CliException, BrokenPipeException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private CliException failure(IOException e) throws BrokenPipeException {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
      throw new BrokenPipeException();
    }
    return cannotWrite(name, e);
  }

  private static CliException cannotWrite(String name, IOException e) {
    return new CliException(name + ": cannot be written: " + Log.describe(e), e);
  }

  private static boolean isPlain(Path file) {
    return !file.toAbsolutePath().startsWith("/dev")
        && (Files.isRegularFile(file) || Files.notExists(file));
  }

  private static Output direct(Path file, Format format) throws IOException {
    OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE);
    return new Output(stream, file.toString(), format, Optional.empty());
  }

  private static Output beside(Path file, Format format) throws CliException, IOException {
    // Through links: the file is replaced, not the link.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CliException(file + ": the folder " + folder + " does not exist; make it first");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    OutputStream stream = Files.newOutputStream(part);
    part.toFile().deleteOnExit();
    return new Output(stream, file.toString(), format, Optional.of(new Move(part, target)));
  }

  /** From beside the place to the place. */
  private record Move(Path part, Path target) {

    void run() throws IOException {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void undo() {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // Nothing more can be done; the name tells that it is a part.
      }
    }
  }

  /** Nobody reads the output any more: a reason to end, not to complain. */
  static final class BrokenPipeException extends Exception {

    private static final long serialVersionUID = 1L;
  }

  /** Flushes where it would close. */
  private static final class Uncloseable extends FilterOutputStream {

    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
