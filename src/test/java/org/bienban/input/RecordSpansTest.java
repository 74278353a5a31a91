package org.bienban.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.record.Illustration;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Span;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSpansTest {

  private static final RecordJson JSON = RecordJson.compact().withRules();
  private static final int SHIFT = 100_000;

  static Stream<MeetingRecord> records() {
    return Stream.of(Illustration.full(), Bienban.standard().read(TestFiles.seed()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everySpanIsChangedAndNothingElse(MeetingRecord record) {
    MeetingRecord shifted =
        RecordSpans.map(record, span -> new Span(span.start() + SHIFT, span.end() + SHIFT));
    assertThat(JSON.write(shifted)).isEqualTo(shift(JSON.write(record)));
  }

  /** All numbers that are called {@code start} and {@code end} in the JSON. */
  private static String shift(String json) {
    return Pattern.compile("\"(start|end)\":(\\d+)")
        .matcher(json)
        .replaceAll(
            found -> "\"" + found.group(1) + "\":" + (Integer.parseInt(found.group(2)) + SHIFT));
  }
}
