package org.bienban.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each file its id, from the list of all of them.
 *
 * <p>The id is the path below the given folder, or the name of a file given by itself, without the
 * ending. Where different files would share it, the ending stays, and with several folders the
 * folder's name goes first. The same file given twice keeps its id.
 */
final class Ids {

  /**
   * A file that gets an id.
   *
   * @param folder the name of the given folder that it lies in; empty for a file given by itself
   * @param relative its path below that folder, with {@code /}, or its name
   * @param key equal for the same file
   */
  record Candidate(String folder, String relative, Object key) {}

  private Ids() {}

  /** The ids, in the order of the candidates. */
  static List<String> assign(List<Candidate> candidates, boolean severalFolders) {
    List<String> ids = new ArrayList<>();
    candidates.forEach(candidate -> ids.add(withoutEnding(candidate.relative)));
    // A longer id may meet another one: "a.txt" of "a.txt.txt" and of "a.txt" beside "a.html".
    boolean longer;
    do {
      longer = lengthen(ids, candidates, clashes(ids, candidates), severalFolders);
    } while (longer);
    return ids;
  }

  /** The ids that occur more than once, in order. */
  static Set<String> repeated(List<String> ids) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    ids.stream().filter(id -> !seen.add(id)).forEach(repeated::add);
    return repeated;
  }

  private static Set<String> clashes(List<String> ids, List<Candidate> candidates) {
    Map<String, Object> keys = new HashMap<>();
    Set<String> clashes = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      Object key = candidates.get(i).key;
      Object other = keys.putIfAbsent(ids.get(i), key);
      if (other != null && !other.equals(key)) {
        clashes.add(ids.get(i));
      }
    }
    return clashes;
  }

  private static boolean lengthen(
      List<String> ids, List<Candidate> candidates, Set<String> clashes, boolean severalFolders) {
    boolean changed = false;
    for (int i = 0; i < ids.size(); i++) {
      if (clashes.contains(ids.get(i))) {
        String full = full(candidates.get(i), severalFolders);
        changed |= !full.equals(ids.set(i, full));
      }
    }
    return changed;
  }

  private static String full(Candidate candidate, boolean severalFolders) {
    return severalFolders && !candidate.folder.isEmpty()
        ? candidate.folder + "/" + candidate.relative
        : candidate.relative;
  }

  /** {@code a/b.txt} and {@code a/b.txt.gz} become {@code a/b}; {@code .txt} alone stays. */
  static String withoutEnding(String path) {
    String unpacked =
        path.toLowerCase(Locale.ROOT).endsWith(".gz") ? cut(path, path.length() - 3) : path;
    return cut(unpacked, unpacked.lastIndexOf('.'));
  }

  private static String cut(String path, int dot) {
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
