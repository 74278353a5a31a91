package org.bienban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bienban.input.Reject;
import org.bienban.tables.CsvFolder;
import org.bienban.tables.ReportRows;

/** A folder of tables as a target of reports. It takes its place when there is a report in it. */
final class CsvOutput implements Run.Target<ReportRows> {

  private final Path folder;
  private final CsvFolder csv;
  private boolean started;

  private CsvOutput(Path folder, CsvFolder csv) {
    this.folder = folder;
    this.csv = csv;
  }

  static CsvOutput to(Path folder) throws CliException {
    try {
      String unique = String.valueOf(ProcessHandle.current().pid());
      return new CsvOutput(folder, CsvFolder.open(folder, unique));
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  @Override
  public Optional<Reject> accept(Run.Done<ReportRows> done) throws CliException {
    started = true;
    try {
      csv.write(done.result());
      return Optional.empty();
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  @Override
  public void finish() throws CliException {
    if (!started) {
      return;
    }
    try {
      csv.finish();
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      // What could not be written was told; the name of what is left tells that it is a part.
    }
  }

  private static CliException cannotWrite(Path folder, IOException e) {
    return new CliException(folder + ": cannot be written: " + Log.describe(e), e);
  }
}
