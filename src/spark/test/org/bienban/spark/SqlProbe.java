package org.bienban.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** A program that knows Spark and the built jar alone, and asks in SQL. */
public final class SqlProbe {

  private SqlProbe() {}

  /** Prints the officials of a text. */
  public static void main(String[] args) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.extensions", "org.bienban.spark.BienbanExtensions")
            .getOrCreate()) {
      String sql =
          "SELECT concat_ws(',', bienban('Đồng chí Giàng Páo Mỷ, Phó Bí thư Tỉnh ủy Lai Châu"
              + " dự').officials.name)";
      System.out.println("officials: " + session.sql(sql).first().getString(0));
    }
  }
}
