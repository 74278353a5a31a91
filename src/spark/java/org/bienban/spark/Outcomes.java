package org.bienban.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bienban.input.Item;
import org.bienban.input.Reject;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of what became of reports: the columns of a {@link Form}, then {@code year} of publication,
 * for who divides the output by it, and {@code reject}, which is null for a record. For one task.
 */
final class Outcomes implements Iterator<Row> {

  /** The rejects, as the command writes them. */
  static final StructType REJECT =
      new StructType()
          .add("place", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("reason", DataTypes.StringType, false);

  private final Iterator<Item> items;
  private final Form form;
  private final Extraction extraction;
  private final Optional<RunCounts> total;
  private Counts counts = Counts.NONE;
  private boolean told;

  private Outcomes(Iterator<Item> items, Settings settings) {
    this.items = items;
    this.form = settings.form;
    this.extraction = new Extraction(settings.options.value());
    this.total = Optional.ofNullable(settings.counts);
  }

  /**
   * What a task needs to know.
   *
   * @param counts where the counts go, if somebody wants them
   */
  record Settings(Broadcast<BienbanOptions> options, Form form, @Nullable RunCounts counts)
      implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    /** Reads these items. */
    Iterator<Row> of(Iterator<Item> items) {
      return new Outcomes(items, this);
    }

    /** The columns. */
    StructType type() {
      return Outcomes.type(form);
    }
  }

  /** The columns of the outcomes of a form, all of which may be null. */
  static StructType type(Form form) {
    return form.type().add("year", DataTypes.IntegerType).add("reject", REJECT);
  }

  @Override
  public boolean hasNext() {
    boolean more = items.hasNext();
    if (!more && !told) {
      told = true;
      int partition = TaskContext.getPartitionId();
      total.ifPresent(sum -> sum.add(new RunCounts.OfPartition(partition, counts)));
    }
    return more;
  }

  @Override
  public Row next() {
    Extraction.Result result = extraction.read(items.next());
    counts = counts.plus(Counts.of(result));
    return result.record().map(this::row).orElseGet(() -> row(result.reject().orElseThrow()));
  }

  private Row row(MeetingRecord record) {
    @Nullable Object[] cells = row(form.cells(record));
    cells[cells.length - 2] =
        record.source().publishedOn().map(day -> (Object) day.getYear()).orElse(null);
    return RowFactory.create(cells);
  }

  private Row row(Reject reject) {
    @Nullable Object[] cells = row(new Object[form.type().size()]);
    String place = reject.place().isEmpty() ? null : reject.place();
    cells[cells.length - 1] = RowFactory.create(place, reject.id().orElse(null), reject.reason());
    return RowFactory.create(cells);
  }

  private static @Nullable Object[] row(@Nullable Object[] first) {
    return java.util.Arrays.copyOf(first, first.length + 2);
  }
}
