package org.bienban.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.commons.text.WordUtils;
import org.bienban.arguments.OptionSpec.Takes;
import org.bienban.arguments.OptionSpec.Use;

/** The help of a command. */
final class Help {

  private static final int WIDTH = 80;

  /** What is longer has a line of its own. */
  private static final int WIDEST_LABEL = 28;

  private final CommandSyntax syntax;

  Help(CommandSyntax syntax) {
    this.syntax = syntax;
  }

  String text(Map<String, String> commands) {
    StringBuilder text = new StringBuilder();
    text.append(usage());
    syntax.description().lines().forEach(line -> text.append(wrapped(line, 0)).append('\n'));
    text.append(table(parameters()));
    if (!commands.isEmpty()) {
      Map<String, String> rows = new LinkedHashMap<>();
      commands.forEach((name, description) -> rows.put("  " + name, description));
      text.append("Commands:\n").append(table(rows));
    }
    if (!syntax.footer().isEmpty()) {
      text.append('\n').append(syntax.footer().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String usage() {
    String start = "Usage: " + syntax.name() + " ";
    StringJoiner words = new StringJoiner(" ");
    for (OptionSpec option : syntax.options()) {
      if (option.use() == Use.REQUIRED) {
        words.add(option.shortest());
      } else if (option.use() != Use.HIDDEN) {
        words.add("[" + option.shortest() + "]" + (option.mayRepeat() ? "..." : ""));
      }
    }
    syntax.operands().forEach(operand -> words.add(operand.shown()));
    return start + wrapped(words.toString(), start.length()) + "\n";
  }

  /** Operands and options with what they are. */
  private Map<String, String> parameters() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Operand operand : syntax.operands()) {
      if (!operand.help().isEmpty()) {
        rows.put("      " + operand.shown(), operand.help());
      }
    }
    for (OptionSpec option : syntax.options()) {
      if (option.use() != Use.HIDDEN) {
        String letter = option.letter().isEmpty() ? "      " : "  " + option.letter() + ", ";
        rows.put(letter + option.nameAndLabel(), help(option));
      }
    }
    return rows;
  }

  private static String help(OptionSpec option) {
    return option.takes() == Takes.ONE_EACH_TIME
        ? option.help() + " May be given several times."
        : option.help();
  }

  private static String table(Map<String, String> rows) {
    int column =
        2
            + rows.keySet().stream()
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST_LABEL)
                .max()
                .orElse(WIDEST_LABEL);
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (label, help) -> {
          boolean fits = label.length() + 2 <= column;
          table
              .append(label)
              .append(fits ? " ".repeat(column - label.length()) : "\n" + " ".repeat(column))
              .append(wrapped(help, column))
              .append('\n');
        });
    return table.toString();
  }

  /** Lines from this column on; the first of them is taken to stand there already. */
  private static String wrapped(String text, int column) {
    String nextLine = "\n" + " ".repeat(column);
    return WordUtils.wrap(text, WIDTH - column, nextLine, /* wrapLongWords= */ false);
  }
}
