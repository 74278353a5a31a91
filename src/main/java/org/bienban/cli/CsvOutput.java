package org.bienban.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.bienban.tables.CsvFolder;
import org.bienban.tables.ReportRows;

/** A folder of tables as a target of results. It takes its place when there is a report in it. */
final class CsvOutput implements AutoCloseable, ResultTarget<ReportRows> {

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
  public void write(ReportRows report) throws CliException {
    started = true;
    try {
      csv.write(report);
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
  public void close() throws CliException {
    try {
      csv.close();
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private static CliException cannotWrite(Path folder, IOException e) {
    return new CliException(folder + ": cannot be written: " + Log.describe(e), e);
  }
}
