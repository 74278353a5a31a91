package org.bienban.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The inputs of one run, in the order of the arguments.
 *
 * <pre>{@code
 * try (Inputs inputs = Inputs.find(List.of("reports", "news.zip"), InputOptions.standard(), System.in, List.of())) {
 *   inputs.problems().forEach(System.err::println);
 *   while (inputs.hasNext()) {
 *     if (inputs.next().read() instanceof Report report) {
 *       MeetingRecord record = report.finish(bienban.read(report.article()));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Files are found when this is made, and their ids decided; they are opened one after the other
 * when their turn comes. Holds the names of the files and at most one document or row, whatever the
 * size of the archive. For one thread; what it gives can be read in others.
 */
public final class Inputs implements Iterator<Unread>, Closeable {

  private final List<Found> found;
  private final List<Reject> problems;
  private final Ids ids;
  private final long bytes;
  private final AtomicLong bytesRead = new AtomicLong();
  private final Opener opener;
  private int next;
  private int document;

  private Inputs(Finder finder, InputOptions options, InputStream standardInput) {
    this.found = finder.found();
    this.problems = List.copyOf(finder.problems());
    this.ids = Ids.of(found.stream().filter(Inputs::isNamed).toList(), finder.hasSeveralFolders());
    this.bytes = finder.bytes();
    this.opener = new Opener(options, standardInput, bytesRead);
  }

  /**
   * Finds the inputs.
   *
   * @param arguments files, folders, globs, archives; {@code "-"} for standard input
   * @param standardInput what {@code "-"} reads; stays open
   * @param written the files that this run writes, none of which is read, under whatever name
   * @throws InputException if the arguments cannot go together
   */
  public static Inputs find(
      List<String> arguments,
      InputOptions options,
      InputStream standardInput,
      Collection<Path> written)
      throws InputException {
    if (arguments.stream().filter(Finder.STANDARD_INPUT::equals).count() > 1) {
      throw new InputException("'-' is given twice, but there is one standard input");
    }
    Finder finder = new Finder(OutputFiles.of(written));
    arguments.forEach(finder::add);
    return new Inputs(finder, options, standardInput);
  }

  /** Whether the name of a file is the id of its report; rows have their own. */
  private static boolean isNamed(Found file) {
    return file.problem() == null
        && file.kind().isDocument()
        && file.root().type() != Root.Type.STANDARD_INPUT;
  }

  /** What is not there or cannot be an input, as found before the first is read. */
  public List<Reject> problems() {
    return problems;
  }

  /** Whether no input was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The ids that the names of several files give, which happens when a file is given twice. */
  public Set<String> repeatedIds() {
    return ids.repeated();
  }

  /** The size of all files; empty when standard input is among them. */
  public OptionalLong bytes() {
    boolean unknown =
        found.stream().anyMatch(file -> file.root().type() == Root.Type.STANDARD_INPUT);
    return unknown ? OptionalLong.empty() : OptionalLong.of(bytes);
  }

  /** So many bytes of the files were read; may be asked from any thread. */
  public long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public boolean hasNext() {
    while (!opener.hasNext() && next < found.size()) {
      Found file = found.get(next++);
      opener.open(file, isNamed(file) ? Optional.of(ids.id(document++)) : Optional.empty());
    }
    return opener.hasNext();
  }

  @Override
  public Unread next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return opener.next();
  }

  @Override
  public void close() throws IOException {
    opener.close();
  }
}
