package org.bienban.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienban.text.Folding;
import org.junit.jupiter.api.Test;

class FeatureTextTest {
  private final FeatureText features = new FeatureText();

  @Test
  void featuresJoinPartsInAnyOrder() {
    features.write("VV").endPart();
    features.write("COM").write('^').endPart();
    features.endPart();
    features.join("p=", new int[] {0});
    features.join("x=", new int[] {1, 2, 0});
    assertThat(features.texts()).containsExactly("p=VV", "x=COM^VV");
  }

  @Test
  void aFoldedWordIsWrittenAsFolded() {
    Folding folding = new Folding();
    folding.set("Thưởng,", 0, 6);
    features.write("w1=").write(folding).endFeature();
    assertThat(features.texts()).containsExactly("w1=" + Folding.fold("thưởng"));
  }

  @Test
  void theHashIsThatOfTheLetters() {
    features.write("a").endPart();
    features.join("b=", new int[] {0});
    features.write("c=đ").endFeature();
    for (int i = 0; i < features.size(); i++) {
      assertThat(features.hash(i)).isEqualTo(FeatureText.hash(features.texts().get(i)));
    }
  }

  @Test
  void theNextRunStartsAnew() {
    features.write("a").endPart();
    features.join("b=", new int[] {0});
    features.clear();
    features.write("z").endPart();
    features.join("b=", new int[] {0});
    assertThat(features.texts()).containsExactly("b=z");
  }

  @Test
  void longAndManyFeaturesFit() {
    String longest = "x".repeat(5000);
    features.write(longest).endPart();
    for (int i = 0; i < 100; i++) {
      features.join("y=", new int[] {0, 0});
    }
    assertThat(features.texts()).hasSize(100).containsOnly("y=" + longest + longest);
  }
}
