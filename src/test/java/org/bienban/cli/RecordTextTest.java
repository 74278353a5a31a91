package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bienban.record.Illustration;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Source;
import org.junit.jupiter.api.Test;

class RecordTextTest {

  @Test
  void aRecordReadsAsAPage() {
    assertThat(RecordText.write(Illustration.full()))
        .isEqualTo(
            """
            2018/11/hoi-nghi
            ================
            Lai Châu: quán triệt Nghị quyết
            Hội nghị cán bộ toàn quốc học tập, quán triệt các nghị quyết
            conference · online · XXXX-11-23 · by Ban Bí thư Trung ương Đảng

            Officials (2)
              Name                       Titles                                   Venue                      Roles
              Giàng Páo Mỷ               Phó Bí thư Thường trực Tỉnh ủy Lai Châu  điểm cầu Tỉnh ủy Lai Châu  attended
              for Ban Bí thư Trung ương
                Đảng
              Võ Văn Thưởng                                                                                  spoke

            Venues (2)
              Name                       Kind    Within               Place
              điểm cầu Trung ương        bridge
              điểm cầu Tỉnh ủy Lai Châu  bridge  điểm cầu Trung ương  Lai Châu (12)

            Groups (1)
              Who                          Venue
              lãnh đạo các sở, ban, ngành  điểm cầu Tỉnh ủy Lai Châu

            Counts (3)
                                        Value  Unit        Venue                      Part of
                                        4 274  người nghe
              about 2 725.5 to 3 000 of 4 000  người nghe  điểm cầu Tỉnh ủy Lai Châu  4 274 người nghe
                                      1 548.5  người nghe                             4 274 người nghe

            Checks (2)
              Result         Kind   Figures
              holds          sum    4 274 người nghe = 2 725.5 + 1 548.5
              DOES NOT HOLD  ratio  expected 4 000 người nghe, found 4 274

            Documents (1)
              Kind        Number    Name                               Issuer
              resolution  18-NQ/TW  Một số vấn đề về tiếp tục đổi mới  Ban Chấp hành Trung ương
                                                                         Đảng

            Dates (1)
              When                      Precision  Text
              2017-10-01 to 2017-12-31  quarter    quý IV

            Diagnostics (2)
              Code                          At       Message
              MISSING_COMMA_BETWEEN_TITLES  430-430  two titles without a comma were read as two
              YEAR_UNKNOWN                           no year is given
            """);
  }

  @Test
  void anEmptyRecordSaysSo() {
    Source source =
        new Source(
            Optional.empty(), "0".repeat(64), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(RecordText.write(MeetingRecord.empty("x", source)))
        .isEqualTo("x\n=\n(nothing was found in this text)\n");
  }
}
