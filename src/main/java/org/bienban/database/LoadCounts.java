package org.bienban.database;

/**
 * What a run did.
 *
 * @param added reports that were not there
 * @param replaced reports that were there and say something else now
 * @param unchanged reports that were there as they are
 * @param repeated reports that this run had before, with the same text
 * @param deleted reports that were taken out
 * @param rejected inputs without a report in the database
 */
public record LoadCounts(
    int added, int replaced, int unchanged, int repeated, int deleted, int rejected) {

  /** Nothing yet. */
  static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0, 0, 0);

  /** Reports that are in the database now because of this run or were there already. */
  public int stored() {
    return added + replaced + unchanged;
  }

  LoadCounts plus(LoadCounts more) {
    return new LoadCounts(
        added + more.added,
        replaced + more.replaced,
        unchanged + more.unchanged,
        repeated + more.repeated,
        deleted + more.deleted,
        rejected + more.rejected);
  }
}
