package org.bienban.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 *
 * <p>Keeps a bit a file: ids are made when they are asked for. Immutable.
 */
final class Ids {

  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;

  private final List<? extends Candidate> candidates;
  private final boolean severalFolders;
  private final BitSet longer = new BitSet();

  /** A file that gets an id. */
  interface Candidate {
    /** The name of the given folder that it lies in; empty for a file given by itself. */
    String folder();

    /**
     * Its path below that folder, with {@code /}, or its name; for an entry, {@code archive/entry}.
     */
    String relative();

    /** The same without the endings. */
    String plain();

    /** Equal for the same file. */
    Object key();
  }

  private Ids(List<? extends Candidate> candidates, boolean severalFolders) {
    this.candidates = candidates;
    this.severalFolders = severalFolders;
  }

  /** Decides the ids of all candidates. */
  static Ids of(List<? extends Candidate> candidates, boolean severalFolders) {
    Ids ids = new Ids(candidates, severalFolders);
    // A longer id may meet another one: "a.txt" of "a.txt.txt" and of "a.txt" beside "a.html".
    boolean changed = true;
    while (changed) {
      changed = ids.lengthen();
    }
    return ids;
  }

  /** The id of candidate {@code i}. */
  String id(int i) {
    Candidate candidate = candidates.get(i);
    if (!longer.get(i)) {
      return candidate.plain();
    }
    return severalFolders && !candidate.folder().isEmpty()
        ? candidate.folder() + "/" + candidate.relative()
        : candidate.relative();
  }

  /** The ids that occur more than once, in order. */
  Set<String> repeated() {
    Set<String> repeated = new LinkedHashSet<>();
    sharing().forEach((id, sharing) -> repeated.add(id));
    return repeated;
  }

  private boolean lengthen() {
    boolean changed = false;
    for (List<Integer> sharing : sharing().values()) {
      Set<Object> keys = new HashSet<>();
      sharing.forEach(i -> keys.add(candidates.get(i).key()));
      for (int i : keys.size() > 1 ? sharing : List.<Integer>of()) {
        String before = id(i);
        longer.set(i);
        changed |= !before.equals(id(i));
      }
    }
    return changed;
  }

  /** The candidates of each id that several have; hashes find them without a map of all ids. */
  private Map<String, List<Integer>> sharing() {
    long[] hashes = new long[candidates.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(id(i));
    }
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    Set<Long> repeated = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        repeated.add(sorted[i]);
      }
    }
    Map<String, List<Integer>> sharing = new LinkedHashMap<>();
    for (int i = 0; i < hashes.length; i++) {
      if (repeated.contains(hashes[i])) {
        sharing.computeIfAbsent(id(i), id -> new ArrayList<>()).add(i);
      }
    }
    sharing.values().removeIf(indices -> indices.size() < 2);
    return sharing;
  }

  /** A hash of 64 bits, so that chance hardly ever makes two the same. */
  static long hash(String id) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    return hash ^ (hash >>> 32);
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
