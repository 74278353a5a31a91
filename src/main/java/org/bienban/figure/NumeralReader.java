package org.bienban.figure;

import java.math.BigDecimal;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.NumberWord;
import org.bienban.lexicon.NumberWord.Role;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a token, in digits, in words, or both ({@code 15 nghìn tỷ},
 * {@code hai mươi mốt}, {@code 2 tỷ 500 triệu}, {@code ba triệu rưỡi}).
 */
final class NumeralReader {
  private static final int MOST_SCALES = 3;
  private static final long LARGEST = 1_000_000_000_000_000L;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final AnnotatedText text;
  private final Tokens tokens;

  NumeralReader(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Whether a number may start at token {@code i}; cheap, for the scan over all tokens. */
  boolean mayStart(int i) {
    return tokens.shape(i) == Shape.NUMBER || (text.has(Layers.NUMBER_WORDS, i) && opensWords(i));
  }

  /** The number that starts at token {@code i}; null where none does. */
  @Nullable Numeral at(int i) {
    if (i >= tokens.size()) {
      return null;
    }
    if (tokens.shape(i) != Shape.NUMBER) {
      return opensWords(i) ? new Words(i).read() : null;
    }
    BigDecimal value = Digits.value(tokens.text(), tokens.start(i), tokens.end(i));
    if (value == null) {
      return null;
    }
    boolean plain = value.scale() == 0 && onlyDigits(i);
    boolean padded = plain && tokens.charAt(i) == '0' && tokens.end(i) - tokens.start(i) > 1;
    Numeral digits = new Numeral(value, BigDecimal.ONE, i + 1, false, padded, plain);
    return role(i + 1) == Role.SCALE || role(i + 1) == Role.TENS || role(i + 1) == Role.HUNDRED
        ? scaled(digits)
        : digits;
  }

  /** The role of the number word at token {@code i}; null where there is none. */
  @Nullable Role role(int i) {
    NumberWord word = word(i);
    return word == null ? null : word.role();
  }

  private @Nullable NumberWord word(int i) {
    NumberWord word = text.at(Layers.NUMBER_WORDS, i);
    return word == null || word.role() == Role.NONE ? null : word;
  }

  private boolean opensWords(int i) {
    Role role = role(i);
    return role == Role.DIGIT
        || role == Role.TEN
        || (role == Role.HUNDRED && role(i + 1) == Role.ONES);
  }

  private boolean onlyDigits(int i) {
    for (int c = tokens.start(i); c < tokens.end(i); c++) {
      if (tokens.text().charAt(c) < '0') {
        return false;
      }
    }
    return true;
  }

  /**
   * Digits before powers of ten: {@code 1,2 triệu}, {@code 15 nghìn tỷ}, {@code 2 tỷ 500 triệu},
   * {@code 3 triệu rưỡi}.
   */
  private Numeral scaled(Numeral digits) {
    BigDecimal scale = BigDecimal.ONE;
    int end = digits.end();
    while (isMultiplier(end) && end - digits.end() < MOST_SCALES) {
      scale = scale.multiply(BigDecimal.valueOf(valueAt(end)));
      end++;
    }
    BigDecimal value = digits.value().multiply(scale);
    if (role(end) == Role.HALF) {
      return new Numeral(value.add(scale.multiply(HALF)), scale, end + 1, false, false, false);
    }
    Numeral rest = rest(end, scale);
    return rest == null
        ? new Numeral(value, scale, end, false, false, false)
        : new Numeral(value.add(rest.value()), scale, rest.end(), false, false, false);
  }

  private boolean isMultiplier(int i) {
    Role role = role(i);
    return role == Role.SCALE || role == Role.HUNDRED || role == Role.TENS;
  }

  private long valueAt(int i) {
    NumberWord word = word(i);
    return word == null ? 1 : word.value();
  }

  /** A smaller number with its own power of ten: {@code 500 triệu} after {@code 2 tỷ}. */
  private @Nullable Numeral rest(int i, BigDecimal scale) {
    if (i >= tokens.size()
        || tokens.shape(i) != Shape.NUMBER
        || tokens.lineBefore(i)
        || role(i + 1) != Role.SCALE
        || BigDecimal.valueOf(valueAt(i + 1)).compareTo(scale) >= 0) {
      return null;
    }
    Numeral rest = at(i);
    return rest != null && rest.isScaled() && rest.value().compareTo(scale) < 0 ? rest : null;
  }

  /** Reads a number in words from one token on. */
  private final class Words {
    private final int start;
    private int i;
    private long total;
    private long lastScale = 1;
    private long part;
    private boolean half;

    Words(int start) {
      this.start = start;
      this.i = start;
    }

    @Nullable Numeral read() {
      while (readPart()) {
        readScales();
      }
      if (i == start) {
        return null;
      }
      BigDecimal value = BigDecimal.valueOf(total);
      if (half) {
        value = value.add(BigDecimal.valueOf(lastScale).multiply(HALF));
      }
      return new Numeral(value, BigDecimal.ONE, i, true, false, false);
    }

    /** A number below a thousand; false where none follows or the number is at its end. */
    private boolean readPart() {
      part = 0;
      int before = i;
      if (half
          || total > LARGEST
          || (i > start && (lastScale == 1 || (i < tokens.size() && tokens.lineBefore(i))))) {
        return false;
      }
      if (i > start && isLooseDigit()) {
        total += valueAt(i++) * (lastScale / 10);
        lastScale = 1;
        return false;
      }
      readHundreds();
      if (!half) {
        readTens();
      }
      return i > before;
    }

    /** A digit after a power of ten and nothing after it: {@code hai nghìn tư} is 2,400. */
    private boolean isLooseDigit() {
      Role role = role(i);
      boolean digit = role == Role.ONES || (role == Role.DIGIT && valueAt(i) != 5);
      return digit && !isMultiplier(i + 1) && role(i + 1) != Role.LINK && role(i + 1) != Role.ONES;
    }

    private void readHundreds() {
      if (role(i) == Role.DIGIT && role(i + 1) == Role.HUNDRED) {
        part += 100 * valueAt(i);
        i += 2;
      } else if (role(i) == Role.HUNDRED && i == start) {
        part += 100;
        i++;
      } else if (role(i) == Role.NOUGHT && role(i + 1) == Role.HUNDRED) {
        i += 2;
      } else {
        return;
      }
      afterHundreds();
    }

    private void afterHundreds() {
      if (role(i) == Role.HALF) {
        part += 50;
        i++;
      } else if (role(i) == Role.LINK && isOnes(i + 1)) {
        part += valueAt(i + 1);
        i += 2;
      } else if (role(i) == Role.ONES || isLooseDigit()) {
        part += 10 * valueAt(i++);
      }
    }

    private void readTens() {
      if (role(i) == Role.TEN) {
        part += 10;
        i++;
        readOnes();
      } else if (role(i) == Role.DIGIT && role(i + 1) == Role.TENS) {
        part += 10 * valueAt(i);
        i += 2;
        readOnes();
      } else if (role(i) == Role.DIGIT && role(i + 1) == Role.ONES) {
        part += 10 * valueAt(i) + valueAt(i + 1);
        i += 2;
      } else if (role(i) == Role.LINK && i > start && isOnes(i + 1)) {
        part += valueAt(i + 1);
        i += 2;
      } else if (role(i) == Role.DIGIT && part % 100 == 0 && mayStandAlone()) {
        part += valueAt(i++);
      }
    }

    private boolean mayStandAlone() {
      return i == start || isMultiplier(i + 1);
    }

    private void readOnes() {
      if (isOnes(i) && !isYearNoun()) {
        part += valueAt(i++);
      }
    }

    /** The word for five is also the word for year: {@code hai mươi năm} is twenty years. */
    private boolean isYearNoun() {
      return role(i) == Role.DIGIT && valueAt(i) == 5;
    }

    private boolean isOnes(int at) {
      return role(at) == Role.DIGIT || role(at) == Role.ONES;
    }

    private void readScales() {
      long scale = 1;
      while (role(i) == Role.SCALE && scale <= 1_000_000L) {
        scale *= valueAt(i++);
      }
      total += part * scale;
      lastScale = scale;
      if (role(i) == Role.HALF && scale > 1) {
        half = true;
        i++;
      }
    }
  }
}
