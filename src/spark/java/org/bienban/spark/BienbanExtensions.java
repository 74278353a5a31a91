package org.bienban.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Makes the SQL function {@code bienban} known to every session: {@code --conf
 * spark.sql.extensions=org.bienban.spark.BienbanExtensions}.
 */
public final class BienbanExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  /** Spark makes one. */
  public BienbanExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectFunction(
        new Tuple3<>(SqlFunction.identifier(), SqlFunction.info(), new SqlFunction.Builder()));
    return BoxedUnit.UNIT;
  }
}
