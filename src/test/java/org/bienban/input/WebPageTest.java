package org.bienban.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import org.bienban.record.Span;
import org.bienban.record.Title;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebPageTest extends InputFolder {

  private static final String PARAGRAPH =
      "Sáng 28/11/2017, tại hội trường, Huyện ủy tổ chức hội nghị cán bộ để quán triệt nghị quyết mới"
          + " cho 120 đại biểu của các xã, thị trấn trong toàn huyện.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Trang tin | Huyện</title>
      <meta property="og:title" content="Hội nghị cán bộ"/>
      <link rel="canonical" href="https://huyen.example/tin/1.html">
      <script type="application/ld+json">{"@graph":[{"datePublished":"2017-11-29T07:00:00+07:00"}]}</script>
      </head><body>
      <header><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></header>
      <ul class="menu"><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Liên hệ</a></li></ul>
      <div id="page"><div class="left">
      <h1>Hội nghị cán bộ huyện</h1>
      <div class="body">
      <p>%s</p>
      <p>Dự hội nghị có đồng chí <b>Nguy&#7877;n&nbsp;Th&#x1ECB;</b>
         <i>Hạnh</i>, Phó Bí thư Thường trực Huyện ủy &amp; các   đồng chí khác.<br>Ông Lê V&abreve;n Bình vắng.</p>
      <figure><img src="x.jpg" alt="ảnh"><figcaption>Đồng chí Nguyễn Thị Hạnh tại hội nghị</figcaption></figure>
      <script>var quảngCáo = "Nguyễn Văn Sai";</script>
      <p>Hội nghị kết thúc cùng ngày. %s</p>
      <ul><li><a href="/x">Tin khác thứ nhất của huyện</a></li><li><a href="/y">Tin khác thứ hai</a></li></ul>
      </div></div>
      <div class="right"><p><a href="/z">Thông báo tuyển dụng của ủy ban nhân dân huyện năm nay</a></p></div>
      </div>
      <footer><p>Cơ quan chủ quản: Ủy ban nhân dân huyện. Chịu trách nhiệm: ông Trần Văn Chân.</p></footer>
      </body></html>
      """
          .formatted(PARAGRAPH, PARAGRAPH);

  @Test
  void theTextIsThatOfTheArticle() {
    assertThat(WebPage.of(PAGE).text().lines())
        .containsExactly(
            "Hội nghị cán bộ huyện",
            PARAGRAPH,
            "Dự hội nghị có đồng chí Nguyễn\u00a0Thị Hạnh, Phó Bí thư Thường trực Huyện ủy & các đồng"
                + " chí khác.",
            "Ông Lê Văn Bình vắng.",
            "Đồng chí Nguyễn Thị Hạnh tại hội nghị",
            "Hội nghị kết thúc cùng ngày. " + PARAGRAPH);
  }

  @Test
  void theHeadSaysTitleAddressAndDay() throws Exception {
    Report report = report(items(file("a.html", PAGE)).get(0));
    assertThat(report.article().title()).contains("Hội nghị cán bộ");
    assertThat(report.article().uri()).contains("https://huyen.example/tin/1.html");
    assertThat(report.article().publishedOn()).contains(LocalDate.of(2017, 11, 29));
    assertThat(report.article().mediaType()).contains("text/html");
  }

  @Test
  void captionsAreKnown() {
    WebPage page = WebPage.of(PAGE);
    assertThat(page.captions())
        .extracting(caption -> caption.in(page.text()).strip())
        .containsExactly("Đồng chí Nguyễn Thị Hạnh tại hội nghị");
  }

  @Test
  void whoIsListedInACaptionWasThere() throws Exception {
    String caption = "Từ hàng ghế bên trái sang phải: Lê Văn Bình; Trần Thị Mai";
    String html = "<p>" + PARAGRAPH + "</p><%1$s>" + caption + "</%1$s>";
    assertThat(roles(html.formatted("figcaption"))).containsExactly("ATTENDED", "ATTENDED");
    assertThat(roles(html.formatted("p"))).isEmpty();
  }

  private List<String> roles(String html) throws Exception {
    Report report = report(items(file("a.html", html)).get(0));
    return Bienban.standard().read(report.article()).officials().stream()
        .flatMap(official -> official.roles().stream())
        .map(Enum::name)
        .toList();
  }

  @Test
  void everySpanOfTheRecordSaysInThePageWhatTheReaderSees() throws Exception {
    Report report = report(items(file("a.html", PAGE)).get(0));
    MeetingRecord inText = Bienban.standard().read(report.article());
    MeetingRecord inPage = report.finish(inText);
    List<Span> before = spans(inText);
    List<Span> after = spans(inPage);
    assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(10);
    for (int i = 0; i < after.size(); i++) {
      String words = before.get(i).in(report.article().text());
      assertThat(displayed(after.get(i).in(PAGE))).isEqualTo(displayed(words));
      assertThat(report.words(after.get(i))).isEqualTo(words);
    }
    Official official = inPage.officials().get(0);
    assertThat(official.mentions().get(0).in(PAGE))
        .isEqualTo("Nguy&#7877;n&nbsp;Th&#x1ECB;</b>\n   <i>Hạnh");
    assertThat(official.titles()).extracting(Title::position).contains("Phó Bí thư Thường trực");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A &amp; B &lt;C&gt; &copy &notit; &#x41;&#65;&#0;&#150; &unknown; & &; &#;</p>",
        "<p>a\r\nb\rc\u0000d</p><pre>x\n  y</pre>",
        "<p>một<!-- nhận xét -->hai<b>ba</p><p>bốn</b>năm",
        "<table><tr>lạc<td>một<td>hai</table>",
        "không có thẻ nào",
        "<p>\uD83D\uDE00 &#x1F600; hết</p>",
        "<p>a&ampb &ltc &Aacute;n &NotEqualTilde; x</p>",
        "<",
        "",
      })
  void everyCharacterStandsWhereItsPositionSays(String html) {
    WebPage page = WebPage.of(html);
    String text = page.text();
    for (int i = 0; i < text.length(); i++) {
      Span source = page.positions().inSource(new Span(i, i + 1));
      String written = Parser.unescapeEntities(source.in(html), false);
      if (text.charAt(i) > ' ' && text.charAt(i) != '\uFFFD') {
        assertThat(written).as("%s in %s", i, html).contains(String.valueOf(text.charAt(i)));
      }
    }
  }

  @Test
  void aMarkedArticleIsTakenEvenWhereOthersHaveMoreText() {
    String html =
        "<div><p>"
            + PARAGRAPH.repeat(4)
            + "</p></div><div itemprop=articleBody><p>"
            + PARAGRAPH.repeat(2)
            + "</p></div>";
    assertThat(WebPage.of(html).text()).isEqualTo(PARAGRAPH.repeat(2));
  }

  @Test
  void aPageWithoutAnyOfThisIsReadWhole() throws Exception {
    assertThat(WebPage.of("<p>Chào").text()).isEqualTo("Chào");
    assertThat(lines(items(file("a.html", "<nav>menu</nav>")))).containsExactly("a.html [a] ");
  }

  @Test
  void deepPagesAreReadToo() {
    assertThat(WebPage.of("<div>".repeat(20_000) + "sâu").text()).isEqualTo("sâu");
  }

  @Test
  void theDayMayStandInManyPlaces() {
    assertThat(day("<meta property='article:published_time' content='2019-01-02T20:00:00Z'>"))
        .contains(LocalDate.of(2019, 1, 3));
    assertThat(day("<meta itemprop=datePublished content='2019-01-02'>"))
        .contains(LocalDate.of(2019, 1, 2));
    assertThat(day("<span itemprop=datePublished>Thứ tư</span><time datetime='2019-01-04 08:00'>"))
        .contains(LocalDate.of(2019, 1, 4));
    assertThat(day("<script type='application/ld+json'>{broken</script>")).isEmpty();
  }

  private static Optional<LocalDate> day(String html) {
    return WebPage.of(html).metadata().published().flatMap(PublicationDay::parse);
  }

  /** Without tags, entities resolved, runs of blanks as one: what a reader sees. */
  private static String displayed(String html) {
    return Jsoup.parse(html).text().replaceAll("\\s+", " ").strip();
  }

  private static List<Span> spans(MeetingRecord record) {
    List<Span> spans = new ArrayList<>();
    collect(JsonMapper.shared().readTree(RecordJson.compact().write(record)), spans);
    return spans;
  }

  private static void collect(JsonNode node, List<Span> spans) {
    if (node.has("start") && node.get("start").isNumber()) {
      spans.add(new Span(node.get("start").intValue(), node.get("end").intValue()));
    } else {
      node.forEach(child -> collect(child, spans));
    }
  }
}
