package org.bienban.role;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GroupFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @TestFactory
  Stream<DynamicTest> groups() {
    return TestRow.cases("role/groups.tsv", GroupFinderTest::shown);
  }

  private static String shown(String phrase) {
    NamedRoles found = new NamedRoleExtractor().extract(LEXICON.annotate(phrase));
    return found.groups().isEmpty()
        ? "-"
        : found.groups().stream().map(GroupMention::text).collect(Collectors.joining(" | "));
  }
}
