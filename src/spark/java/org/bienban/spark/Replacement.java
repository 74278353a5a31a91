package org.bienban.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.bienban.input.InputException;

/**
 * The folder of a result: written beside its place and moved there when it is whole, so that
 * whoever looks sees the result of the last run or of this one. A run that was killed leaves {@code
 * .NAME.new} behind, which the next one takes away. For one run at a time, and one thread.
 */
final class Replacement {

  /** Says that the folder is a result, which may be replaced; holds the counts. */
  private static final String MARK = "_bienban.json";

  private final FileSystem files;
  private final Path target;
  private final Path fresh;
  private final Path old;

  private Replacement(FileSystem files, Path target) {
    this.files = files;
    this.target = target;
    this.fresh = new Path(target.getParent(), "." + target.getName() + ".new");
    this.old = new Path(target.getParent(), "." + target.getName() + ".old");
  }

  /**
   * Begins a result.
   *
   * @throws InputException if something else is in its place
   */
  static Replacement begin(String folder, Configuration configuration)
      throws IOException, InputException {
    Path path = new Path(folder);
    FileSystem files = path.getFileSystem(configuration);
    Replacement result = new Replacement(files, files.makeQualified(path));
    result.recover();
    result.check(folder);
    files.delete(result.fresh, /* recursive= */ true);
    return result;
  }

  /** The address of a part of the result while it is written. */
  String part(String name) {
    return new Path(fresh, name).toString();
  }

  /**
   * All is written: the result takes its place.
   *
   * @param summary of the run, as JSON
   */
  void finish(String summary) throws IOException {
    try (FSDataOutputStream mark = files.create(new Path(fresh, MARK))) {
      mark.write((summary + "\n").getBytes(StandardCharsets.UTF_8));
    }
    if (files.exists(target)) {
      move(target, old);
    }
    move(fresh, target);
    files.delete(old, /* recursive= */ true);
  }

  /** A run that was killed between its two moves has taken the old result away. */
  private void recover() throws IOException {
    if (files.exists(old) && !files.exists(target)) {
      move(old, target);
    }
    files.delete(old, /* recursive= */ true);
  }

  private void check(String folder) throws IOException, InputException {
    FileStatus[] there;
    try {
      there = files.listStatus(target);
    } catch (FileNotFoundException e) {
      return;
    }
    if (there.length > 0 && !files.exists(new Path(target, MARK))) {
      throw new InputException(
          folder + ": holds something else than a result, so it is not replaced; give another one");
    }
  }

  private void move(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException(from + " cannot be moved to " + to);
    }
  }
}
