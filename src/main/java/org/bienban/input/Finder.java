package org.bienban.input;

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
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inputs behind the arguments of one run: files as they are given, files of folders
 * sorted by their paths, so that the order does not depend on the file system, entries of archives
 * in the order of the archive. For one thread, used once.
 */
final class Finder {

  static final String STANDARD_INPUT = "-";

  private static final String KINDS = ".txt, .html, .jsonl, .json, .csv, each also .gz, or .zip";

  private final OutputFiles outputs;
  private final List<Reject> problems = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final Set<Object> folders = new HashSet<>();
  private long bytes;

  Finder(OutputFiles outputs) {
    this.outputs = outputs;
  }

  List<Found> found() {
    return found;
  }

  List<Reject> problems() {
    return problems;
  }

  boolean hasSeveralFolders() {
    return folders.size() > 1;
  }

  /** The size of all files that were found. */
  long bytes() {
    return bytes;
  }

  /** Finds what an argument stands for; what is not there becomes a problem. */
  void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      Root root = new Root(Root.Type.STANDARD_INPUT, Path.of(""), "standard input", "", argument);
      found.add(new Found(root, argument, null, null));
      return;
    }
    try {
      if (Glob.isGlob(argument) && !exists(argument)) {
        addGlob(argument);
      } else {
        addPath(argument);
      }
    } catch (IOException e) {
      problems.add(Reject.of(argument, Problems.describe(e)));
    } catch (InputException e) {
      problems.add(Reject.of("", String.valueOf(e.getMessage())));
    }
  }

  private static boolean exists(String argument) {
    try {
      return Files.exists(PathNames.of(argument));
    } catch (InputException e) {
      return false;
    }
  }

  private void addPath(String argument) throws IOException, InputException {
    Path path = PathNames.of(argument);
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      int before = found.size();
      Walk walk = addFolder(path, attributes, name -> Kind.of(name.toString()).isPresent());
      if (found.size() == before && walk.failures == 0) {
        problems.add(Reject.of(path.toString(), "there is no report in this folder: " + KINDS));
      }
    } else {
      addFile(path, attributes);
    }
  }

  private void addFile(Path file, BasicFileAttributes attributes)
      throws IOException, InputException {
    if (outputs.contains(OutputFiles.key(file, attributes))) {
      throw new InputException(
          file + ": is the output of this run, so it cannot be an input; give another -o");
    }
    bytes += attributes.size();
    String name = PathNames.name(file);
    Root root = new Root(Root.Type.FILE, file, file.toString(), "", name);
    addFound(new Found(root, name, null, null));
  }

  private void addGlob(String argument) throws IOException, InputException {
    Glob glob = Glob.of(argument);
    Path folder = PathNames.of(glob.folder());
    BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
    int before = found.size();
    Walk walk = addFolder(folder, attributes, glob::matches);
    if (found.size() == before && walk.failures == 0) {
      throw new InputException(argument + ": there is no file whose path fits this pattern");
    }
  }

  private Walk addFolder(Path folder, BasicFileAttributes attributes, Predicate<Path> wanted)
      throws IOException, InputException {
    folders.add(OutputFiles.key(folder, attributes));
    String given = folder.toString().equals(".") ? "" : folder.toString();
    Root root = new Root(Root.Type.FOLDER, folder, given, PathNames.name(folder), "");
    Walk walk = new Walk(root, wanted);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    walk.files.sort(Comparator.comparing(Found::name));
    walk.files.forEach(this::addFound);
    return walk;
  }

  /** Archives are looked into now, because their entries need ids. */
  private void addFound(Found file) {
    if (file.kind() != Kind.ZIP) {
      found.add(file);
      return;
    }
    Root archive =
        new Root(Root.Type.ARCHIVE, file.path(), file.place(), file.root().folder(), file.name());
    ArchiveList.add(archive, found);
  }

  /** Collects the reports of one folder. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Root root;
    private final Predicate<Path> wanted;
    private final List<Found> files = new ArrayList<>();
    private int failures;

    Walk(Root root, Predicate<Path> wanted) {
      this.root = root;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      boolean output = outputs.contains(OutputFiles.key(file, attributes));
      if (wanted.test(root.path().relativize(file)) && !output) {
        if (attributes.isRegularFile()) {
          bytes += attributes.size();
          add(file);
        } else if (attributes.isSymbolicLink()) {
          fail(Reject.of(file.toString(), "is a link to a file that is not there"));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A link back to a folder above: all that lies there is visited anyway.
      if (!(e instanceof FileSystemLoopException)) {
        fail(Reject.of(file.toString(), Problems.describe(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
    }

    private void add(Path file) {
      try {
        String name = PathNames.relative(root.path(), file);
        boolean same = root.path().relativize(file).toString().equals(name);
        files.add(new Found(root, name, same ? null : file, null));
      } catch (InputException e) {
        fail(Reject.of(file.toString(), String.valueOf(e.getMessage())));
      }
    }

    private void fail(Reject reject) {
      failures++;
      problems.add(reject);
    }
  }
}
