package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdSetTest {

  @Test
  void anIdIsNewOnce() {
    IdSet ids = new IdSet();
    for (int i = 0; i < 50_000; i++) {
      assertThat(ids.add("2018/11/report-" + i)).isTrue();
    }
    for (int i = 0; i < 50_000; i++) {
      assertThat(ids.add("2018/11/report-" + i)).isFalse();
    }
    assertThat(ids.add("")).isTrue();
  }
}
