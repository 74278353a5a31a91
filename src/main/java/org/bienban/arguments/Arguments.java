package org.bienban.arguments;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given to a command. Immutable. */
public final class Arguments {

  private final Map<OptionSpec, List<String>> values;
  private final List<String> operands;

  Arguments(Map<OptionSpec, List<String>> values, List<String> operands) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.operands = List.copyOf(operands);
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
   * The whole number that is given.
   *
   * @param otherwise what it is unless it is given
   */
  public int number(OptionSpec option, int otherwise) throws UsageException {
    return value(option, Arguments::number).orElse(otherwise);
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
}
