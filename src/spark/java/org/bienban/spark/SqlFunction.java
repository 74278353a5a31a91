package org.bienban.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataTypes;
import org.bienban.input.RowReports;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction4;

/**
 * The SQL function {@code bienban(text[, id, url, published])}: the record of a text, as a struct;
 * null where the text gives none.
 */
final class SqlFunction {

  static final String NAME = "bienban";

  private static final int MOST_ARGUMENTS = 4;

  private static final ExpressionInfo INFO =
      new ExpressionInfo(
          BienbanSpark.class.getName(),
          "",
          NAME,
          "_FUNC_(text[, id, url, published]) - the record of a Vietnamese meeting report; null"
              + " where the text gives none",
          /* arguments= */ "",
          /* examples= */ "",
          /* note= */ "",
          /* group= */ "",
          /* since= */ "",
          /* deprecated= */ "",
          "scala_udf");

  private SqlFunction() {}

  /** What a session needs to know of it. */
  static FunctionIdentifier identifier() {
    return new FunctionIdentifier(NAME);
  }

  static ExpressionInfo info() {
    return INFO;
  }

  /** Makes it known to one session. */
  static void register(SparkSession session) {
    org.apache.spark.sql.classic.SparkSession classic =
        (org.apache.spark.sql.classic.SparkSession) session;
    classic
        .sessionState()
        .functionRegistry()
        .createOrReplaceTempFunction(NAME, new Builder(), "scala_udf");
  }

  /** Makes the expression of a call. */
  static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
    @Override
    public Expression apply(Seq<Expression> arguments) {
      if (arguments.isEmpty() || arguments.size() > MOST_ARGUMENTS) {
        throw new IllegalArgumentException(
            NAME + " has " + arguments.size() + " arguments; give (text[, id, url, published])");
      }
      List<Expression> all = new ArrayList<>();
      CollectionConverters.asJava(arguments).forEach(argument -> all.add(text(argument)));
      while (all.size() < MOST_ARGUMENTS) {
        all.add(Literal.create(null, DataTypes.StringType));
      }
      return new ScalaUDF(
          new Call(),
          BienbanSpark.schema(),
          CollectionConverters.asScala(all).toSeq(),
          CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq(),
          Option.empty(),
          Option.apply(NAME),
          /* nullable= */ true,
          /* udfDeterministic= */ true);
    }

    private static Expression text(Expression argument) {
      return new Cast(
          argument,
          DataTypes.StringType,
          Option.empty(),
          org.apache.spark.sql.catalyst.expressions.EvalMode.LEGACY());
    }
  }

  /** A call on an executor. Immutable. */
  private static final class Call
      extends AbstractFunction4<Object, Object, Object, Object, @Nullable Object>
      implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Row apply(Object text, Object id, Object url, Object published) {
      Map<String, String> fields = new HashMap<>();
      put(fields, "text", text);
      put(fields, "id", id);
      put(fields, "url", url);
      put(fields, "published", published);
      BienbanOptions options = BienbanOptions.standard();
      RowReports reports = new RowReports(options.inputs());
      Extraction.Result result = new Extraction(options).read(reports.row("", fields));
      return result.record().map(SqlFunction::row).orElse(null);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
      if (value != null) {
        fields.put(name, value.toString());
      }
    }
  }

  private static Row row(MeetingRecord record) {
    return RecordSchema.standard().row(record);
  }
}
