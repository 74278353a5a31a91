package org.bienban.cli;

import java.util.Optional;
import org.bienban.database.Load;
import org.bienban.database.LoadCounts;
import org.bienban.database.Read;
import org.bienban.input.Reject;

/** A database as a target of reports. For one thread. */
final class LoadTarget implements Run.Target<Read> {

  private final Load load;
  private final Log log;

  LoadTarget(Load load, Log log) {
    this.load = load;
    this.log = log;
  }

  @Override
  public Optional<Reject> accept(Run.Done<Read> done) {
    return load.add(done.result())
        .map(reject -> new Reject(reject.place(), reject.id(), reject.reason()));
  }

  @Override
  public void rejected(Reject reject) {
    // Where the reason names what it is about, it is the place.
    String place = reject.place().isEmpty() ? reject.reason() : reject.place();
    load.add(Read.reject(place, reject.id(), reject.reason()));
  }

  @Override
  public void finish() {
    LoadCounts counts = load.finish();
    log.line(
        reports(counts.added())
            + " added, "
            + counts.replaced()
            + " replaced, "
            + counts.unchanged()
            + " unchanged, "
            + (counts.repeated() > 0 ? counts.repeated() + " repeated, " : "")
            + counts.rejected()
            + " rejected");
  }

  @Override
  public void close() {
    load.close();
  }

  static String reports(int count) {
    return count + (count == 1 ? " report" : " reports");
  }
}
