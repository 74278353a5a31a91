package org.bienban.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Row;
import org.bienban.input.FileReports;
import org.bienban.input.InputOptions;
import org.bienban.input.Item;
import org.bienban.input.Problems;
import org.bienban.input.Reject;

/** Reads files, one after the other. Immutable. */
final class FileItems implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final Outcomes.Settings settings;

  FileItems(Outcomes.Settings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    return settings.of(new Items(files, settings.options().value().inputs()));
  }

  /** The reports of the files. For one task. */
  private static final class Items implements Iterator<Item> {

    private final Configuration configuration = SparkHadoopUtil.get().conf();
    private final Iterator<Row> files;
    private final InputOptions options;
    private Optional<FileReports> open = Optional.empty();
    private Iterator<Item> current = Collections.emptyIterator();

    Items(Iterator<Row> files, InputOptions options) {
      this.files = files;
      this.options = options;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && files.hasNext()) {
        close();
        current = items(files.next());
      }
      if (!current.hasNext()) {
        close();
      }
      return current.hasNext();
    }

    @Override
    public Item next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    private Iterator<Item> items(Row file) {
      Path path = new Path(file.getString(0));
      String place = file.getString(1);
      Optional<String> id = Optional.ofNullable(file.getString(2));
      try {
        FileReports reports =
            FileReports.open(
                path.getName(), place, id, path.getFileSystem(configuration).open(path), options);
        open = Optional.of(reports);
        return new Mapped<>(reports, unread -> unread.read());
      } catch (IOException e) {
        return List.<Item>of(new Reject(place, id, Problems.describe(e))).iterator();
      }
    }

    private void close() {
      try {
        if (open.isPresent()) {
          open.get().close();
        }
        open = Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
