package org.bienban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bienban.input.Reject;
import org.bienban.record.MeetingRecord;

/**
 * Counts what became of the inputs, tells of each problem when it happens, and sums up at the end.
 * For one thread.
 */
final class Summary implements AutoCloseable {

  /** As many repeated ids are named in the last line. */
  private static final int NAMED = 5;

  /** As many repeated ids of rows are told of; of more only the number is known. */
  private static final int MOST_REPEATS = 1000;

  private static final double NANOS = 1e9;

  private final Log log;
  private final Optional<RejectsFile> file;
  private final TreeMap<String, List<String>> repeats = new TreeMap<>();
  private final TreeMap<String, List<String>> later = new TreeMap<>();
  private final IdSet seen = new IdSet();
  private final long started = System.nanoTime();
  private long documents;
  private long officials;
  private long figures;
  private long checks;
  private long failedChecks;
  private long rejects;

  /**
   * Starts at nothing.
   *
   * @param repeated the ids that several inputs are known to share
   */
  Summary(Log log, Optional<RejectsFile> file, Set<String> repeated) {
    this.log = log;
    this.file = file;
    repeated.forEach(id -> repeats.put(id, new ArrayList<>()));
  }

  /** Nothing came of an input. */
  void rejected(Reject reject, Optional<Throwable> cause) throws CliException {
    rejects++;
    log.line(reject.toString());
    cause.ifPresent(log::trace);
    if (file.isPresent()) {
      file.get().write(reject);
    }
  }

  /** A record is out. */
  void written(String place, MeetingRecord record) {
    documents++;
    officials += record.officials().size();
    figures += record.counts().size();
    checks += record.checks().size();
    failedChecks += record.checks().stream().filter(check -> !check.holds()).count();
    boolean again = !seen.add(record.id());
    if (repeats.containsKey(record.id())) {
      repeats.get(record.id()).add(place);
    } else if (again && (later.size() < MOST_REPEATS || later.containsKey(record.id()))) {
      later.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(place);
    }
  }

  /** {@code 120 documents (60/s), 1 reject}. */
  String progress() {
    return String.format(
        Locale.ROOT,
        "%s (%.0f/s), %s",
        number(documents, "document"),
        documents / seconds(),
        number(rejects, "reject"));
  }

  /** Names the repeats and sums up. */
  int finish(RunOptions.Summing form, long bytes) {
    repeats.values().removeIf(inputs -> inputs.size() < 2);
    repeats.forEach(
        (id, places) ->
            log.line(
                places.size() + " records have the id '" + id + "': " + String.join(", ", places)));
    later.forEach(
        (id, places) -> log.line("the id '" + id + "' came before: " + String.join(", ", places)));
    sumUp(form, bytes);
    return exitCode();
  }

  @Override
  public void close() {
    file.ifPresent(RejectsFile::close);
  }

  private void sumUp(RunOptions.Summing form, long bytes) {
    if (form == RunOptions.Summing.JSON) {
      log.text(json(bytes) + "\n");
    } else if (form == RunOptions.Summing.TEXT || log.isTerminal()) {
      log.line(line());
    } else if (rejects > 1 || !repeats.isEmpty() || !later.isEmpty()) {
      log.line(troubles());
    }
  }

  private int exitCode() {
    if (documents == 0) {
      return ExitCode.NOTHING;
    }
    return rejects == 0 ? ExitCode.FINE : ExitCode.SOME_FAILED;
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s, %s, %s, %.1f s",
        number(documents, "document"),
        number(officials, "official"),
        number(figures, "figure"),
        number(failedChecks, "check") + " of " + checks + " failed",
        number(rejects, "reject"),
        seconds());
  }

  private String json(long bytes) {
    return String.format(
        Locale.ROOT,
        "{\"documents\":%d,\"officials\":%d,\"figures\":%d,\"checks\":%d,\"failedChecks\":%d,"
            + "\"rejects\":%d,\"bytes\":%d,\"seconds\":%.3f}",
        documents,
        officials,
        figures,
        checks,
        failedChecks,
        rejects,
        bytes,
        seconds());
  }

  private double seconds() {
    return (System.nanoTime() - started) / NANOS;
  }

  private String troubles() {
    return number(documents, "record") + " written, " + rejects + " failed" + repeatedIds();
  }

  private String repeatedIds() {
    List<String> ids = new ArrayList<>(repeats.keySet());
    ids.addAll(later.keySet());
    if (ids.isEmpty()) {
      return "";
    }
    String more = ids.size() > NAMED ? ", …" : "";
    return ", "
        + number(ids.size(), "repeated id")
        + ": "
        + String.join(", ", ids.stream().limit(NAMED).toList())
        + more;
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
