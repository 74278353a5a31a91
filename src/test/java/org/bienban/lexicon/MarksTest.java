package org.bienban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void theLongestPhraseOfALayerStays() {
    Marks marks = new Marks(4);
    marks.put(3, 10, 2);
    marks.put(3, 11, 4);
    marks.put(3, 12, 3);
    marks.endToken(0);
    assertThat(marks.length(1 << 3, 0)).isEqualTo(4);
    assertThat(marks.entry(1 << 3, 0)).isEqualTo(11);
  }

  @Test
  void ofPhrasesThatEndTogetherTheLastStays() {
    Marks marks = new Marks(2);
    marks.put(0, 10, 2);
    marks.put(0, 11, 2);
    marks.endToken(0);
    assertThat(marks.entry(1, 0)).isEqualTo(11);
  }

  @Test
  void aTokenWithoutAPhraseHasNoLayer() {
    Marks marks = new Marks(2);
    marks.put(5, 1, 1);
    marks.endToken(0);
    assertThat(marks.has(-1, 1)).isFalse();
    assertThat(marks.has(-1, -1)).isFalse();
    assertThat(marks.has(-1, 2)).isFalse();
  }

  @Test
  void thereIsRoomForEveryLayerAtEveryToken() {
    int tokens = 500;
    Marks marks = new Marks(tokens);
    for (int i = 0; i < tokens; i++) {
      for (int layer = 0; layer < Integer.SIZE; layer++) {
        marks.put(layer, layer * i, i + 1 + layer);
      }
      marks.endToken(i);
    }
    for (int layer = 0; layer < Integer.SIZE; layer++) {
      assertThat(marks.length(1 << layer, tokens - 1)).isEqualTo(layer + 1);
      assertThat(marks.entry(1 << layer, tokens - 1)).isEqualTo(layer * (tokens - 1));
    }
  }

  @Test
  void theLongestPhraseAndTheLastEntryFit() {
    Marks marks = new Marks(1);
    marks.put(31, Marks.MOST_ENTRIES - 1, Marks.MOST_TOKENS);
    marks.endToken(0);
    assertThat(marks.length(1 << 31, 0)).isEqualTo(Marks.MOST_TOKENS);
    assertThat(marks.entry(1 << 31, 0)).isEqualTo(Marks.MOST_ENTRIES - 1);
  }
}
