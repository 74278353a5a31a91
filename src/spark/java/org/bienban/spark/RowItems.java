package org.bienban.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.bienban.input.Item;
import org.bienban.input.RowReports;

/** Reads rows of a dataset, whose columns are text. Immutable. */
final class RowItems implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final Outcomes.Settings settings;

  RowItems(Outcomes.Settings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    RowReports reports = new RowReports(settings.options().value().inputs());
    return settings.of(new Mapped<>(rows, row -> item(reports, row)));
  }

  static Item item(RowReports reports, Row row) {
    Map<String, String> fields = new HashMap<>();
    String place = "";
    String[] names = row.schema().fieldNames();
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(Places.COLUMN)) {
        place = row.getString(i);
      } else if (!row.isNullAt(i)) {
        fields.put(names[i], row.getString(i));
      }
    }
    return reports.row(place, fields);
  }
}
