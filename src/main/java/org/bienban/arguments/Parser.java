package org.bienban.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.bienban.arguments.OptionSpec.Takes;
import org.bienban.arguments.OptionSpec.Use;

/** Words in, options and operands out. For one thread. */
final class Parser {

  private final CommandSyntax syntax;
  private final Map<String, OptionSpec> byName = new HashMap<>();
  private final Options known = new Options();

  Parser(CommandSyntax syntax) {
    this.syntax = syntax;
    for (OptionSpec option : syntax.options()) {
      byName.put(undashed(option.name()), option);
      known.addOption(option(option));
    }
  }

  private static Option option(OptionSpec spec) {
    String letter = spec.letter().isEmpty() ? null : undashed(spec.letter());
    Option option = new Option(letter, undashed(spec.name()), spec.takes() != Takes.NONE, null);
    if (spec.takes() == Takes.SEVERAL) {
      option.setArgs(Option.UNLIMITED_VALUES);
    }
    return option;
  }

  private static String undashed(String name) {
    return name.substring(name.startsWith("--") ? 2 : 1);
  }

  Arguments parse(List<String> words) throws UsageException {
    Arguments given = read(words, /* stopAtOperand= */ false);
    if (isWhole(given)) {
      checkRequired(given);
      checkOperands(given.operands().size());
      checkEnd(given.operands());
    }
    return given;
  }

  Arguments parseUpToOperand(List<String> words) throws UsageException {
    Arguments given = read(words, /* stopAtOperand= */ true);
    if (isWhole(given)) {
      checkOperands(given.operands().size());
    }
    return given;
  }

  /** Something may be missing where the command only shows its help. */
  private static boolean isWhole(Arguments given) {
    return given.options().keySet().stream().noneMatch(option -> option.use() == Use.INSTEAD);
  }

  private Arguments read(List<String> words, boolean stopAtOperand) throws UsageException {
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    try {
      CommandLine line = parser.parse(known, words.toArray(String[]::new), stopAtOperand);
      return new Arguments(values(line), line.getArgList(), words);
    } catch (UnrecognizedOptionException e) {
      throw unknown(e.getOption());
    } catch (MissingArgumentException e) {
      OptionSpec option = spec(e.getOption());
      throw new UsageException(
          "Missing required parameter for option '" + option.name() + "' (" + option.label() + ")");
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private UsageException unknown(String word) {
    // Of "--frmat=text" the name.
    int end = word.indexOf('=');
    String name = end < 0 ? word : word.substring(0, end);
    return syntax.optionNames().contains(name)
        ? new UsageException("option '" + name + "' takes no value, but got '" + word + "'")
        : UsageException.unknown("option", name, syntax.optionNames());
  }

  private OptionSpec spec(Option option) {
    OptionSpec spec = byName.get(option.getLongOpt());
    if (spec == null) {
      throw new IllegalStateException("no such option: " + option);
    }
    return spec;
  }

  private Map<OptionSpec, List<String>> values(CommandLine line) throws UsageException {
    Map<OptionSpec, List<String>> values = new LinkedHashMap<>();
    for (Option option : line.getOptions()) {
      OptionSpec spec = spec(option);
      if (values.containsKey(spec) && !spec.mayRepeat()) {
        throw new UsageException("option '" + spec.name() + "' should be specified only once");
      }
      values.computeIfAbsent(spec, name -> new ArrayList<>()).addAll(option.getValuesList());
    }
    return values;
  }

  private void checkRequired(Arguments given) throws UsageException {
    for (OptionSpec option : syntax.options()) {
      if (option.use() == Use.REQUIRED && !given.has(option)) {
        throw new UsageException("Missing required option: '" + option.nameAndLabel() + "'");
      }
    }
  }

  private void checkOperands(int count) throws UsageException {
    int rest = count;
    List<Operand> missing = new ArrayList<>();
    for (Operand operand : syntax.operands()) {
      if (rest < operand.least()) {
        missing.add(operand);
      }
      rest = Math.max(0, rest - operand.least());
    }
    if (!missing.isEmpty()) {
      throw new UsageException(
          missing.stream()
              .map(operand -> "'" + operand.label() + "'")
              .collect(
                  Collectors.joining(
                      ", ",
                      missing.size() == 1
                          ? "Missing required parameter: "
                          : "Missing required parameters: ",
                      "")));
    }
  }

  private void checkEnd(List<String> operands) throws UsageException {
    long most = syntax.operands().stream().mapToLong(Operand::most).sum();
    if (operands.size() > most) {
      throw new UsageException("unexpected parameter '" + operands.get((int) most) + "'");
    }
  }
}
