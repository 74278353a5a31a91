package org.bienban.arguments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was given to a command. Immutable. */
public final class Arguments {

  private final Map<OptionSpec, List<String>> values;
  private final List<String> operands;
  private final List<String> words;

  Arguments(Map<OptionSpec, List<String>> values, List<String> operands, List<String> words) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.operands = List.copyOf(operands);
    this.words = List.copyOf(words);
  }

  /**
   * Makes a value of a word.
   *
   * @param <T> what the value is
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * The value.
     *
     * @throws UsageException that says what is wrong with the word, and names it
     */
    T read(String word) throws UsageException;
  }

  /** Whether the option is given. */
  public boolean has(OptionSpec option) {
    return values.containsKey(option);
  }

  /** The values of an option; empty unless it is given. */
  public List<String> words(OptionSpec option) {
    return values.getOrDefault(option, List.of());
  }

  /** The value of an option, as written. */
  public Optional<String> word(OptionSpec option) {
    List<String> words = words(option);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /**
   * The value of an option.
   *
   * @throws UsageException that names the option and its value, if it cannot be read
   */
  public <T> Optional<T> value(OptionSpec option, Reader<T> reader) throws UsageException {
    Optional<String> word = word(option);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(word.get()));
    } catch (UsageException e) {
      throw new UsageException(
          "Invalid value for option '" + option.name() + "': " + e.getMessage());
    }
  }

  /**
   * The one of these constants whose name in small letters is given.
   *
   * @throws UsageException that names the option, its value and the choices, if it is none of them
   */
  public <E extends Enum<E>> Optional<E> choice(OptionSpec option, List<E> choices)
      throws UsageException {
    return value(option, word -> chosen(word, choices));
  }

  private static <E extends Enum<E>> E chosen(String word, List<E> choices) throws UsageException {
    List<String> names =
        choices.stream().map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    int chosen = names.indexOf(word);
    if (chosen < 0) {
      throw UsageException.noneOf(word, names);
    }
    return choices.get(chosen);
  }

  /**
   * The whole number that is given.
   *
   * @param otherwise what it is unless it is given
   */
  public int number(OptionSpec option, int otherwise) throws UsageException {
    return value(option, Arguments::number).orElse(otherwise);
  }

  /** The day that is given, as ISO 8601 writes it: {@code 2018-11-24}. */
  public Optional<LocalDate> day(OptionSpec option) throws UsageException {
    return value(option, Arguments::day);
  }

  private static LocalDate day(String word) throws UsageException {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new UsageException("'" + word + "' is not a day like 2018-11-24");
    }
  }

  private static int number(String word) throws UsageException {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new UsageException("'" + word + "' is not a whole number");
    }
  }

  /** The options that are given and their values, in their order. */
  public Map<OptionSpec, List<String>> options() {
    return values;
  }

  /** What is given besides options. */
  public List<String> operands() {
    return operands;
  }

  /**
   * What is given besides options, one of them.
   *
   * @param index from 0; such an operand must be one that cannot be missing
   */
  public String operand(int index) {
    return operands.get(index);
  }

  /**
   * What the command below this one gets, which the first operand names: all words but that one.
   * Only where the words were read {@linkplain CommandSyntax#parseUpToOperand up to the operand}.
   */
  public List<String> wordsForCommand() {
    List<String> others = new ArrayList<>(words);
    others.remove(words.size() - operands.size());
    return others;
  }
}
