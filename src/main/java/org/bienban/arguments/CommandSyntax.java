package org.bienban.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command is called and takes. Immutable.
 *
 * @param name all words of it: {@code bienban people list}
 * @param description what it does, for people; a sentence a line
 * @param operands what it takes besides options
 * @param options all its options
 * @param footer what the help ends with; may be empty
 */
public record CommandSyntax(
    String name,
    String description,
    List<Operand> operands,
    List<OptionSpec> options,
    String footer) {

  /** Keeps copies of the lists. */
  public CommandSyntax {
    operands = List.copyOf(operands);
    options = List.copyOf(options);
  }

  /** The same with more options. */
  public CommandSyntax plus(OptionSpec... more) {
    return new CommandSyntax(
        name, description, operands, OptionSpec.join(options, List.of(more)), footer);
  }

  /**
   * Reads the words after the command: options anywhere, all words behind {@code --} as they are.
   *
   * @throws UsageException if something is missing, too much, unknown or given twice
   */
  public Arguments parse(List<String> words) throws UsageException {
    return new Parser(this).parse(words);
  }

  /**
   * Reads the options up to the first word that is none; it and all behind it are operands.
   *
   * @throws UsageException as for {@link #parse}
   */
  public Arguments parseUpToOperand(List<String> words) throws UsageException {
    return new Parser(this).parseUpToOperand(words);
  }

  /** The names and letters of the options. */
  public List<String> optionNames() {
    return options.stream()
        .filter(option -> option.use() != OptionSpec.Use.HIDDEN)
        .flatMap(option -> Stream.of(option.name(), option.letter()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The help, in lines of 80 columns. */
  public String help() {
    return help(Map.of());
  }

  /**
   * The help, in lines of 80 columns.
   *
   * @param commands the commands below this one, with what they do
   */
  public String help(Map<String, String> commands) {
    return new Help(this).text(commands);
  }
}
