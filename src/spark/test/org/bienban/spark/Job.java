package org.bienban.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.bienban.Article;
import org.bienban.record.MeetingRecord;

/** The job in the session of the tests. */
public final class Job {

  private Job() {}

  /** Runs it with these arguments. */
  public static Counts run(Object... args) throws Exception {
    List<String> words = Arrays.stream(args).map(String::valueOf).toList();
    return ExtractJob.run(Local.session(), new JobOptions(JobOptions.SYNTAX.parse(words)));
  }

  /** The records of articles, by way of typed rows. */
  public static List<MeetingRecord> records(List<Article> articles) {
    Dataset<Row> records = BienbanSpark.records(Local.rows(articles), BienbanOptions.standard());
    return records.collectAsList().stream().map(RowJson::record).toList();
  }
}
