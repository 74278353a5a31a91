package org.bienban.cli;

/**
 * Which ids were there, in 8 to 16 bytes each: their hashes of 64 bits, of which two of a million
 * ids are the same once in thirty million runs. For one thread.
 */
final class IdSet {

  private static final int FIRST = 1 << 10;
  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  /** Zero is an empty place. */
  private long[] hashes = new long[FIRST];

  private int size;

  /** Whether the id is new. */
  boolean add(String id) {
    if (2 * size >= hashes.length) {
      grow();
    }
    boolean isNew = put(hashes, hash(id));
    size += isNew ? 1 : 0;
    return isNew;
  }

  private void grow() {
    long[] wider = new long[2 * hashes.length];
    for (long hash : hashes) {
      if (hash != 0) {
        put(wider, hash);
      }
    }
    hashes = wider;
  }

  private static boolean put(long[] table, long hash) {
    int i = (int) (hash >>> 32) & (table.length - 1);
    while (table[i] != 0) {
      if (table[i] == hash) {
        return false;
      }
      i = (i + 1) & (table.length - 1);
    }
    table[i] = hash;
    return true;
  }

  private static long hash(String id) {
    long hash = OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * MIX;
    return hash == 0 ? 1 : hash;
  }
}
