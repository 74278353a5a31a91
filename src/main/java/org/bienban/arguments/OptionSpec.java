package org.bienban.arguments;

import java.util.ArrayList;
import java.util.List;

/**
 * An option, declared once: {@code OptionSpec.value("--output", "FILE", "Write to this
 * file.").withLetter("-o")}.
 *
 * @param name {@code --output}
 * @param letter {@code -o}; empty where there is none
 * @param label what the help calls its value: {@code FILE}; empty where it takes none
 * @param help what it does, for people
 * @param takes how many values it takes
 * @param use how it goes with the rest of the command
 */
public record OptionSpec(
    String name, String letter, String label, String help, Takes takes, Use use) {

  /** How many values an option takes. */
  public enum Takes {
    /** It is there or not. */
    NONE,
    /** {@code --format json}; given once. */
    ONE,
    /** {@code --delete a --delete b}. */
    ONE_EACH_TIME,
    /** {@code --sighting a b}, once or several times. */
    SEVERAL
  }

  /** How an option goes with the rest of the command. */
  public enum Use {
    /** The command may have it. */
    OPTIONAL,
    /** The command must have it. */
    REQUIRED,
    /** The help does not name it. */
    HIDDEN,
    /** The command does nothing else: with it, nothing is missing. */
    INSTEAD
  }

  /** Shows the help. */
  public static final OptionSpec HELP =
      flag("--help", "Show this help message and exit.").withLetter("-h").with(Use.INSTEAD);

  /** An option without a value. */
  public static OptionSpec flag(String name, String help) {
    return new OptionSpec(name, "", "", help, Takes.NONE, Use.OPTIONAL);
  }

  /** An option with one value. */
  public static OptionSpec value(String name, String label, String help) {
    return new OptionSpec(name, "", label, help, Takes.ONE, Use.OPTIONAL);
  }

  /** The options of several lists, in their order. */
  @SafeVarargs
  public static List<OptionSpec> join(List<OptionSpec>... lists) {
    List<OptionSpec> all = new ArrayList<>();
    for (List<OptionSpec> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  /** The same with a letter, such as {@code -o}. */
  public OptionSpec withLetter(String dashAndLetter) {
    return new OptionSpec(name, dashAndLetter, label, help, takes, use);
  }

  /** The same with another number of values. */
  public OptionSpec with(Takes values) {
    return new OptionSpec(name, letter, label, help, values, use);
  }

  /** The same with another place in the command. */
  public OptionSpec with(Use other) {
    return new OptionSpec(name, letter, label, help, takes, other);
  }

  boolean mayRepeat() {
    return takes == Takes.ONE_EACH_TIME || takes == Takes.SEVERAL;
  }

  /** {@code --output=FILE}. */
  String nameAndLabel() {
    return named(name);
  }

  /** {@code -o=FILE}, or with the name where there is no letter. */
  String shortest() {
    return named(letter.isEmpty() ? name : letter);
  }

  private String named(String given) {
    String value = label.isEmpty() ? given : given + "=" + label;
    return takes == Takes.SEVERAL ? value + "..." : value;
  }
}
