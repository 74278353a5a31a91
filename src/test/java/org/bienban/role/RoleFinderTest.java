package org.bienban.role;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RoleFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @TestFactory
  Stream<DynamicTest> roles() {
    return TestRow.cases("role/roles.tsv", RoleFinderTest::shown);
  }

  @TestFactory
  Stream<DynamicTest> behalf() {
    return TestRow.cases("role/behalf.tsv", RoleFinderTest::behalves);
  }

  /** {@code Lê An: spoke, chaired; Thủ tướng: spoke}, in the order of the text. */
  private static String shown(String phrase) {
    NamedRoles found = found(phrase);
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    for (RoleMention act : found.roles()) {
      String who =
          act.person() >= 0
              ? found.persons().get(act.person()).name()
              : found.titles().get(act.title()).text();
      String role = act.role().name().toLowerCase(Locale.ROOT);
      roles.computeIfAbsent(who, key -> new LinkedHashSet<>()).add(role);
    }
    return roles.isEmpty()
        ? "-"
        : roles.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static String behalves(String phrase) {
    NamedRoles found = found(phrase);
    return found.behalves().isEmpty()
        ? "-"
        : found.behalves().stream()
            .map(behalf -> found.persons().get(behalf.person()).name() + " < " + behalf.body())
            .collect(Collectors.joining("; "));
  }

  private static NamedRoles found(String phrase) {
    AnnotatedText text = LEXICON.annotate(phrase);
    return new NamedRoleExtractor().extract(text);
  }
}
