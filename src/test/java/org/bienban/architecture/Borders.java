package org.bienban.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The packages of the product and what each may know: nothing but what its line names. Whoever
 * needs more changes a line here, and says why.
 */
final class Borders {
  /** What every package may use: the plain language, numbers, days, collections, annotations. */
  private static final List<String> PLAIN =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.text",
          "java.time",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  private static final Map<String, List<String>> ALLOWED = new LinkedHashMap<>();

  static {
    allow("record");
    allow("compact", "java.io", "java.nio", "java.nio.charset");
    for (String reader : List.of("", "text", "lexicon", "place", "role")) {
      allow(reader, "compact");
    }
    allow("text", "opennlp.tools.tokenize", "opennlp.tools.util");
    allow("lexicon", "text", "record", "java.nio.file", "java.io", "java.nio.charset");
    allow("calendar", "text", "lexicon", "record");
    allow("place", "text", "lexicon", "record", "java.io", "java.nio.charset");
    allow("meeting", "text", "lexicon", "record", "calendar");
    allow("venue", "text", "lexicon", "record", "calendar", "place", "meeting");
    allow("role", "text", "lexicon", "record", "org.apache.commons.text.similarity");
    allow("role", "java.io", "opennlp.tools.ml.model", "opennlp.tools.ml.maxent");
    allow("role", "opennlp.tools.ml.maxent.io");
    allow("figure", "text", "lexicon", "record");
    allow("document", "text", "lexicon", "record");
    allow("assembly", "text", "lexicon", "record");
    allow("assembly", "calendar", "place", "meeting", "venue", "role", "figure", "document");
    allow("assembly", "org.apache.commons.text.similarity");
    allow("json", "record", "java.io", "java.nio.charset", "tools.jackson.core");
    allow("json", "tools.jackson.core.json", "tools.jackson.core.util");
    allow("json", "tools.jackson.databind", "tools.jackson.databind.json");
    allow("evaluation", "", "record", "java.io", "java.nio.charset", "java.nio.file");
    allow(
        "evaluation",
        "java.nio",
        "java.time.format",
        "tools.jackson.core",
        "tools.jackson.databind");
    allow("evaluation", "tools.jackson.databind.json");
    allow("input", "", "record", "java.io", "java.nio", "java.nio.charset", "java.nio.file");
    allow("input", "java.net", "java.nio.file.attribute", "java.security", "java.util.zip");
    allow("input", "java.util.concurrent.atomic", "de.siegmar.fastcsv.reader");
    allow("input", "org.jsoup", "org.jsoup.nodes", "org.jsoup.parser", "org.jsoup.select");
    allow("input", "tools.jackson.core", "tools.jackson.core.json", "tools.jackson.databind");
    allow("input", "tools.jackson.databind.json", "tools.jackson.core.base");
    // The only package that knows the library for options.
    allow("arguments", "org.apache.commons.cli", "org.apache.commons.text", "java.time.format");
    allow("arguments", "org.apache.commons.text.similarity");
    allow("cli", "", "record", "json", "lexicon", "evaluation", "input", "arguments");
    allow("cli", "me.tongfei.progressbar");
    allow("cli", "tools.jackson.databind", "tools.jackson.databind.json");
    allow("cli", "tools.jackson.databind.node");
    // The tables of models/ besides the lexicon, units above units, and a digest for ids.
    allow("people", "record", "text", "lexicon", "place");
    allow("people", "java.io", "java.nio.charset", "java.security");
    allow("tables", "record", "text", "java.io", "java.nio", "java.nio.charset", "java.nio.file");
    allow("tables", "java.security", "de.siegmar.fastcsv.writer");
    allow("database", "tables", "record", "people", "java.io", "java.nio.charset", "java.nio.file");
    allow("database", "java.net", "java.sql", "javax.sql", "java.util.concurrent");
    allow("database", "org.flywaydb.core", "org.flywaydb.core.api");
    allow("database", "org.flywaydb.core.api.configuration", "org.flywaydb.core.api.output");
    allow("database", "org.postgresql.ds", "org.postgresql.ds.common", "org.sqlite");
    allow("cli", "tables", "database", "people", "java.util.logging");
    allow("cli", "java.io", "java.nio", "java.nio.charset", "java.nio.file");
    allow("cli", "java.nio.file.attribute", "java.util.concurrent");
    allow("", "text", "lexicon", "record", "calendar", "place", "meeting", "venue", "role");
    allow("", "figure", "document", "assembly");
    allow("", "java.io", "java.nio.charset", "java.nio.file", "java.security");
  }

  private Borders() {}

  /** The packages that have a line here, as their names below the product's. */
  static Set<String> packages() {
    return ALLOWED.keySet();
  }

  /** The rule that a package keeps to what its line names. */
  static ArchRule rule(String name) {
    return rule(full(name), allowed(name));
  }

  /** The rule that the classes of one package use classes of these packages alone. */
  static ArchRule rule(String full, List<String> allowed) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(full)
        .should()
        .onlyDependOnClassesThat(isIn(allowed))
        .as(full + " knows only " + allowed);
  }

  private static List<String> allowed(String name) {
    List<String> all = new ArrayList<>(PLAIN);
    all.add(full(name));
    ALLOWED.get(name).forEach(other -> all.add(isOwn(other) ? full(other) : other));
    return all;
  }

  private static boolean isOwn(String name) {
    return ALLOWED.containsKey(name) || name.isEmpty();
  }

  private static String full(String name) {
    return name.isEmpty() ? "org.bienban" : "org.bienban." + name;
  }

  private static DescribedPredicate<JavaClass> isIn(List<String> packages) {
    return DescribedPredicate.describe(
        "are in " + packages,
        type -> {
          JavaClass base = type.getBaseComponentType();
          return base.isPrimitive() || packages.contains(base.getPackageName());
        });
  }

  private static void allow(String name, String... others) {
    ALLOWED.computeIfAbsent(name, n -> new ArrayList<>()).addAll(List.of(others));
  }
}
