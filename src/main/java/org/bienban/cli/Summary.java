package org.bienban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what became of the inputs, tells of each problem when it happens, and sums up at the end.
 */
final class Summary {

  /** As many repeated ids are named in the last line. */
  private static final int NAMED = 5;

  private final Log log;
  private final TreeMap<String, List<String>> repeats = new TreeMap<>();
  private int written;
  private int failed;

  Summary(Log log) {
    this.log = log;
  }

  /** The ids that several inputs share. */
  void expectRepeats(Set<String> ids) {
    ids.forEach(id -> repeats.put(id, new ArrayList<>()));
  }

  void failed(String input, Throwable problem) {
    failed++;
    log.problem(input, problem);
  }

  /** The message names the input. */
  void failed(CliException problem) {
    failed++;
    log.problem(problem);
  }

  void written(Input input) {
    written++;
    input.id().map(repeats::get).ifPresent(inputs -> inputs.add(input.shown()));
  }

  /** Names the repeats; sums up, unless one line or none has said it all. */
  int finish() {
    repeats.values().removeIf(inputs -> inputs.size() < 2);
    repeats.forEach(
        (id, inputs) ->
            log.line(
                inputs.size()
                    + " records have the id '"
                    + id
                    + "', all are written: "
                    + String.join(", ", inputs)));
    if (failed > 1 || !repeats.isEmpty()) {
      log.line(sum());
    }
    return exitCode();
  }

  private int exitCode() {
    if (written == 0) {
      return ExitCode.NOTHING;
    }
    return failed == 0 ? ExitCode.FINE : ExitCode.SOME_FAILED;
  }

  private String sum() {
    return number(written, "record") + " written, " + failed + " failed" + repeatedIds();
  }

  private String repeatedIds() {
    if (repeats.isEmpty()) {
      return "";
    }
    String more = repeats.size() > NAMED ? ", …" : "";
    return ", "
        + number(repeats.size(), "repeated id")
        + ": "
        + String.join(", ", repeats.keySet().stream().limit(NAMED).toList())
        + more;
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
