package org.bienban.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inputs behind the arguments of one run: files as they are given, files of folders
 * sorted by their paths, so that the order does not depend on the file system. For one thread, used
 * once.
 */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final OutputFiles outputs;
  private final Summary summary;
  private final List<Found> found = new ArrayList<>();
  private final Set<Object> folders = new HashSet<>();

  private Inputs(OutputFiles outputs, Summary summary) {
    this.outputs = outputs;
    this.summary = summary;
  }

  /**
   * All inputs, each with its id.
   *
   * @param outputs are passed over in folders
   * @param summary is told of what is not there or cannot be read
   * @throws CliException if an input cannot be one in this run
   */
  static List<Input> find(List<String> arguments, OutputFiles outputs, Summary summary)
      throws CliException {
    Inputs inputs = new Inputs(outputs, summary);
    if (arguments.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new CliException("'-' is given twice, but there is one standard input");
    }
    for (String argument : arguments) {
      inputs.add(argument);
    }
    return inputs.withIds();
  }

  private void add(String argument) throws CliException {
    if (argument.equals(STANDARD_INPUT)) {
      found.add(new Found(Input.standard(), new Ids.Candidate("", argument, argument)));
      return;
    }
    try {
      Path path = PathNames.of(argument);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        addFolder(path, attributes);
      } else {
        addFile(path, attributes);
      }
    } catch (IOException e) {
      summary.failed(argument, e);
    } catch (CliException e) {
      summary.failed(e);
    }
  }

  private void addFile(Path file, BasicFileAttributes attributes) throws IOException, CliException {
    Object key = OutputFiles.key(file, attributes);
    if (outputs.contains(key)) {
      throw new CliException(
          file + ": is the output of this run, so it cannot be an input; give another -o");
    }
    found.add(Found.of(file, file.toString(), "", PathNames.name(file), key));
  }

  private void addFolder(Path folder, BasicFileAttributes attributes)
      throws IOException, CliException {
    folders.add(OutputFiles.key(folder, attributes));
    Walk walk = new Walk(folder, PathNames.name(folder));
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    if (walk.files.isEmpty() && walk.failures == 0) {
      summary.failed(new CliException(folder + ": there is no .txt file in this folder"));
    }
    walk.files.sort(Comparator.comparing(file -> file.candidate.relative()));
    found.addAll(walk.files);
  }

  private List<Input> withIds() {
    List<String> ids =
        Ids.assign(found.stream().map(Found::candidate).toList(), folders.size() > 1);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      inputs.add(found.get(i).withId(ids.get(i)));
    }
    return inputs;
  }

  /** An input before the ids are known. */
  private record Found(Input input, Ids.Candidate candidate) {

    static Found of(Path file, String shown, String folder, String relative, Object key) {
      return new Found(
          new Input(Optional.empty(), shown, Optional.of(file)),
          new Ids.Candidate(folder, relative, key));
    }

    Input withId(String id) {
      return input.path().isEmpty()
          ? input
          : new Input(Optional.of(id), input.shown(), input.path());
    }
  }

  /** Collects the text files of one folder. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final String name;
    private final List<Found> files = new ArrayList<>();
    private int failures;

    Walk(Path folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Object key = OutputFiles.key(file, attributes);
      if (isText(file) && !outputs.contains(key)) {
        if (attributes.isRegularFile()) {
          add(file, key);
        } else if (attributes.isSymbolicLink()) {
          fail(new CliException(file + ": is a link to a file that is not there"));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A link back to a folder above: all that lies there is visited anyway.
      if (!(e instanceof FileSystemLoopException)) {
        failures++;
        summary.failed(file.toString(), e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
    }

    private void add(Path file, Object key) {
      try {
        String relative = PathNames.relative(folder, file);
        files.add(Found.of(file, shown(relative), name, relative, key));
      } catch (CliException e) {
        fail(new CliException(file + ": " + e.getMessage(), e));
      }
    }

    private void fail(CliException e) {
      failures++;
      summary.failed(e);
    }

    private String shown(String relative) {
      String given = folder.toString();
      return given.isEmpty() || given.endsWith("/") ? given + relative : given + "/" + relative;
    }

    private static boolean isText(Path file) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }
  }
}
