package org.bienban.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.bienban.database.Credentials;
import org.bienban.database.Database;
import org.bienban.database.DatabaseAddress;
import org.bienban.database.Load;
import org.bienban.database.LoadSettings;
import org.bienban.database.Read;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/**
 * Stores outcomes of the form {@link Form#JSON} in a database, a run of the store for each task.
 * Storing again changes nothing, so a task that is run again does not matter. Immutable.
 */
final class DatabaseLoad implements ForeachPartitionFunction<Row> {

  private static final long serialVersionUID = 1L;

  /** As many tasks write to a server at once: more would wait for each other. */
  private static final int MOST_WRITERS = 8;

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;

  private DatabaseLoad(String url, Credentials credentials) {
    this.url = url;
    this.user = credentials.user().orElse(null);
    this.password = credentials.password().orElse(null);
  }

  /** The database that the job's {@code OUT} names. */
  static DatabaseLoad to(JobOptions options) {
    Credentials environment = Credentials.of(System.getenv());
    Credentials credentials =
        options
            .credentials()
            .map(file -> Credentials.read(file).or(environment))
            .orElse(environment);
    return new DatabaseLoad(options.out(), credentials);
  }

  /** Makes the schema where there is none, then stores all. */
  void load(Dataset<Row> outcomes) {
    Database.open(address());
    boolean isFile = address().file().isPresent();
    int most = isFile ? 1 : MOST_WRITERS;
    outcomes.coalesce(most).foreachPartition(this);
  }

  @Override
  public void call(Iterator<Row> outcomes) {
    if (!outcomes.hasNext()) {
      return;
    }
    String version = String.valueOf(BienbanSpark.class.getPackage().getImplementationVersion());
    try (Load load =
        Load.begin(Database.open(address()), LoadSettings.of("bienban " + version, "spark"))) {
      outcomes.forEachRemaining(outcome -> load.add(read(outcome)));
      load.finish();
    }
  }

  private static Read read(Row outcome) {
    Row reject = outcome.getAs("reject");
    if (reject != null) {
      String place = Optional.ofNullable(reject.getString(0)).orElse(reject.getString(2));
      return Read.reject(place, Optional.ofNullable(reject.getString(1)), reject.getString(2));
    }
    MeetingRecord record = RecordJson.compact().read(outcome.getAs("value"));
    return Read.report(record.source().uri().orElse(record.id()), record);
  }

  private DatabaseAddress address() {
    Credentials credentials =
        new Credentials(Optional.ofNullable(user), Optional.ofNullable(password));
    return DatabaseAddress.of(url, credentials);
  }
}
