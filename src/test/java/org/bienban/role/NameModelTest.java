package org.bienban.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.MaxentModel;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameModelTest {
  private static final Path MODELS = Path.of(System.getProperty("bienban.basedir", "."), "models");
  private static final Path TESTDATA = Path.of(System.getProperty("bienban.testdata", "testdata"));
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final NamedRoleExtractor ROLES = new NamedRoleExtractor(LEXICON);

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bí thư Thành ủy Hà Nội Vương Hữu Khôi phát biểu.                  | Vương Hữu Khôi
          Thủ tướng Lào Khamtay Vongdara thăm thủy điện.                    | Khamtay Vongdara
          Tổng thống Hàn Quốc Lee Hae-soo phát biểu.                        | Lee Hae-soo
          Chủ tịch Quốc hội nước CHDCND Lào Pany Keovilay phát biểu.        | Pany Keovilay
          Bộ trưởng Bộ Thương mại Wilton Rossi ký biên bản.                 | Wilton Rossi
          Bộ trưởng Quốc phòng Sergei Volkin dự lễ.                         | Sergei Volkin
          Cùng dự có Hà Bổng, Phó Trưởng ban Dân tộc.                       | Hà Bổng
          Chủ trì có Blong Kim Thoa, Bí thư Huyện ủy.                       | Blong Kim Thoa
          Tham dự có Rơ Châm Hyưng, Chủ tịch Hội Nông dân xã.               | Rơ Châm Hyưng
          Touneh Nai Dương, Phó Bí thư Đảng ủy, trình bày báo cáo.          | Touneh Nai Dương
          Chủ tịch UBND tỉnh Quảng Ninh Đinh Gia Lượng phát biểu.           | Đinh Gia Lượng
          Chủ tịch UBND thị xã Cửa Lò Nguyễn Thị Duyên cho biết.            | Nguyễn Thị Duyên
          Kofi Mensah, Tổng Thư ký Liên hợp quốc, cảm ơn Việt Nam.          | Kofi Mensah
          Đại diện Sở Công Thương Hà Nội và Sở Y tế cho biết.               | NULL
          Lầu Năm Góc cũng ủng hộ việc này.                                 | NULL
          Hội nghị do Etihad Airways và Deutsche Bank tài trợ.              | NULL
          Đội bóng gặp Manchester United trên sân Old Trafford.             | NULL
          Đoàn đến Andhra Pradesh và Vương quốc Thái Lan.                   | NULL
          """,
      nullValues = "NULL")
  void doubtfulNamesHaveTheirEnds(String sentence, String name) {
    List<String> expected = name == null ? List.of() : List.of(name);
    assertThat(names(sentence)).isEqualTo(expected);
  }

  @Test
  void namesKnownFromTheModelAloneSaySo() {
    AnnotatedText text = LEXICON.annotate("Kofi Mensah, Tổng Thư ký Liên hợp quốc, cảm ơn.");
    assertThat(ROLES.extract(text).persons())
        .extracting(PersonMention::by)
        .containsExactly(PersonMention.NAME_MODEL);
  }

  @Test
  void rebuildsByteForByte() throws IOException {
    assertThat(NameModelBuilder.build(MODELS))
        .isEqualTo(Files.readAllBytes(MODELS.resolve("names.bin")));
  }

  @Test
  void theModelSaysWhatOpenNlpSays() throws IOException {
    AnnotatedText text = LEXICON.annotate("Dự lễ có Kofi Mensah, Hà Bổng và bà Rơ Châm Hyưng.");
    NameFeatures features = new NameFeatures(text);
    NameModel ours = NameModel.standard();
    MaxentModel theirs = openNlp();
    for (int from = 0; from < text.tokens().size(); from++) {
      for (int to = from + 1; to <= Math.min(from + 4, text.tokens().size()); to++) {
        FeatureText seen = features.of(from, to);
        double[] outcomes = theirs.eval(seen.texts().toArray(String[]::new));
        assertThat(ours.person(seen)).isEqualTo(outcomes[theirs.getIndex(NameModel.PERSON)]);
      }
    }
  }

  private static MaxentModel openNlp() throws IOException {
    try (InputStream in = Files.newInputStream(MODELS.resolve("names.bin"))) {
      return new BinaryGISModelReader(new DataInputStream(new BufferedInputStream(in))).getModel();
    }
  }

  @Test
  void noRowOfTheTestsIsTrainedOn() throws IOException {
    Set<String> trained = new HashSet<>();
    NameSentences sentences = new NameSentences(MODELS, NameModelBuilder.SEED);
    for (int i = 0; i < NameModelBuilder.SENTENCES; i++) {
      trained.add(Folding.fold(sentences.next().text()));
    }
    try (Stream<Path> files = Files.walk(TESTDATA)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(NameModelTest::isOfRows).toList()) {
        assertThat(cells(file).filter(NameModelTest::isSentence))
            .as(file.toString())
            .doesNotContainAnyElementsOf(trained);
      }
    }
  }

  @Test
  void sixteenThreadsAgreeWithOne() throws Exception {
    String sentence = "Tham dự có Rơ Châm Hyưng, Chủ tịch Hội Nông dân xã; Kofi Mensah, Đại sứ.";
    List<String> alone = names(sentence);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<List<String>> task = () -> names(sentence);
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 160; i++) {
        results.add(threads.submit(task));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> names(String sentence) {
    return ROLES.extract(LEXICON.annotate(sentence)).persons().stream()
        .map(PersonMention::name)
        .toList();
  }

  private static Stream<String> cells(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split("\t")))
        .map(Folding::fold);
  }

  /** Shorter cells are words and names, which may well be those of the tables. */
  /** Rows that wait are no tests; names and offices for other versions of the seed are facts. */
  private static boolean isOfRows(Path file) {
    boolean waiting = file.getFileName().toString().startsWith("pending");
    return !waiting && !file.startsWith(TESTDATA.resolve("seed"));
  }

  private static boolean isSentence(String cell) {
    return cell.split(" ").length >= 5;
  }
}
