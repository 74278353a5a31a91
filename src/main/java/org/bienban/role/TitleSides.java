package org.bienban.role;

/**
 * Tells which of the titles between two persons are the second one's: in {@code A, Phó Chính ủy và
 * Bí thư B} what stands behind {@code và}, in {@code A, Bí thư đồng chí B, Chủ tịch} none. For one
 * sentence and one thread.
 */
final class TitleSides {
  private static final int UNKNOWN = -1;

  private final Neighbours around;
  private final HolderWords words;
  private final WaitingTitles waiting;
  private final Holders holders;

  TitleSides(Neighbours around, HolderWords words, WaitingTitles waiting, Holders holders) {
    this.around = around;
    this.words = words;
    this.waiting = waiting;
    this.holders = holders;
  }

  /** True where the last title before a person is the person's own. */
  boolean touches(int person) {
    return followsTitle(person) || isOfNext(person);
  }

  /** True where a title stands right before the person, or with a note in brackets between. */
  private boolean followsTitle(int person) {
    int before = isNote(person - 1) && person > 1 ? person - 2 : person - 1;
    return around.is(before, Chunk.Kind.TITLE) || isDashed(before);
  }

  private boolean isNote(int i) {
    return around.is(i, Chunk.Kind.BRACKET) && around.at(i).to() - around.at(i).from() > 1;
  }

  /** A dash between an office and its holder: {@code có Bí thư - A | và Chủ tịch - B}. */
  private boolean isDashed(int dash) {
    boolean title = around.is(dash, Chunk.Kind.DASH) && around.is(dash - 1, Chunk.Kind.TITLE);
    if (!title || !holders.isNamed()) {
      return title && waiting.size() == 1;
    }
    boolean joined = around.is(dash - 2, Chunk.Kind.AND) || around.is(dash - 2, Chunk.Kind.COMMA);
    return holders.isTitledBefore() && joined;
  }

  /**
   * An office between two persons that is the second one's, for the first has his before his name:
   * {@code Chủ tịch UBND tỉnh A, Giám đốc Bệnh viện tỉnh, GS.TS | B}.
   */
  private boolean isOfNext(int person) {
    boolean between =
        holders.isTitledBefore() && waiting.size() == 1 && around.isBehindOffice(person);
    if (!between) {
      return false;
    }
    Chunk name = around.at(person);
    boolean honoured = words.isAddressed(name) && !words.isCalled(name);
    return honoured && !around.hasTitleBehind(person);
  }

  /**
   * Where the titles of the second person begin among those between two persons, if the words show
   * it: behind {@code và} in {@code A, Phó Chính ủy và Bí thư B}, at the form of address in {@code
   * A, Bí thư đồng chí B, Chủ tịch}, at the last where both have titles on both sides.
   */
  void bound(int person) {
    boolean open = !waiting.isBounded() && !waiting.isPlural();
    if (open && holders.isNamed() && !waiting.isEmpty()) {
      waiting.bound(boundaryBefore(person));
    }
  }

  private int boundaryBefore(int person) {
    int all = waiting.size();
    int joint = waiting.joint();
    boolean titled = holders.isTitledBefore();
    if (!titled && joint == 0 && words.isServed(waiting.get(all - 1))) {
      return all; // "A, Trợ lý Thủ tướng B": B is whom A serves
    }
    if (!titled && joint > 0 && joint < all) {
      return joint;
    }
    if (!around.hasTitleBehind(person)) {
      return UNKNOWN;
    }
    boolean addressed = words.isAddressed(around.at(person));
    return titled ? all - 1 : addressed ? all : UNKNOWN;
  }

  /** The first of the titles that wait which is the person's that comes. */
  int firstOfNext(boolean touches) {
    if (waiting.isBounded()) {
      return waiting.boundary();
    }
    if (!holders.isNamed()) {
      return 0;
    }
    if (!touches) {
      return waiting.size();
    }
    return holders.isTitledBefore() ? 0 : Math.max(0, waiting.size() - 1);
  }

  /** True where several behind the person may have its title: a plural, or one deputy's office. */
  boolean isOfSeveral(int person, boolean touches) {
    boolean plural = waiting.isPlural();
    boolean listed = plural && !holders.isNamed() && around.isNamedByLink(person);
    return listed || (touches && (plural || isDeputy()));
  }

  /** True where one deputy waits: several may have his office ({@code Phó Thủ tướng A, B, C}). */
  private boolean isDeputy() {
    int last = waiting.size() - 1;
    return waiting.boundary() == last && words.isDeputy(waiting.get(last));
  }
}
