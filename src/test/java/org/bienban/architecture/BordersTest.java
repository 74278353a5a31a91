package org.bienban.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.bienban.Bienban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BordersTest {
  /** Without what the profile {@code spark} adds, which has a test of its own. */
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/org/bienban/spark/"))
          .importUrl(Bienban.class.getProtectionDomain().getCodeSource().getLocation());

  static Set<String> packages() {
    return Borders.packages();
  }

  @ParameterizedTest(name = "org.bienban {0}")
  @MethodSource("packages")
  void aPackageKnowsOnlyWhatItsLineNames(String name) {
    Borders.rule(name).check(PRODUCT);
  }

  @Test
  void everyPackageHasALine() {
    assertThat(PRODUCT.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> Borders.packages().contains(below(name)), "has a line in Borders");
  }

  @Test
  void packagesMakeNoCircle() {
    SlicesRuleDefinition.slices()
        .matching("org.bienban.(*)..")
        .should()
        .beFreeOfCycles()
        .check(PRODUCT);
  }

  @Test
  void onlyTheCommandWritesToStandardStreams() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.bienban.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PRODUCT);
  }

  @Test
  void nothingButTheCommandAndTheNamesOfFilesLooksAtTheMachine() {
    Set<String> machine =
        Set.of("getenv", "getProperty", "currentTimeMillis", "nanoTime", "exit", "setProperty");
    assertThat(PRODUCT.stream())
        .filteredOn(type -> !type.getPackageName().equals("org.bienban.cli"))
        .filteredOn(type -> !type.getName().equals("org.bienban.input.PathNames"))
        .flatExtracting(JavaClass::getMethodCallsFromSelf)
        .filteredOn(call -> call.getTargetOwner().getFullName().equals("java.lang.System"))
        .noneMatch(call -> machine.contains(call.getName()));
  }

  @Test
  void noClassOfTheLibraryHasAFieldThatChanges() {
    assertThat(PRODUCT.stream())
        .filteredOn(type -> !type.getPackageName().equals("org.bienban.cli"))
        .flatExtracting(JavaClass::getFields)
        .filteredOn(field -> field.getModifiers().toString().contains("STATIC"))
        .allMatch(field -> field.getModifiers().toString().contains("FINAL"));
  }

  /** The class below uses an address of the network, which no line allows. */
  @Test
  void anImportThatNoLineNamesFailsTheRule() {
    JavaClasses stranger = new ClassFileImporter().importClasses(Stranger.class);
    String here = Stranger.class.getPackageName();
    assertThatThrownBy(() -> Borders.rule(here, List.of("java.lang", here)).check(stranger))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("java.net.URI");
    Borders.rule(here, List.of("java.lang", "java.net", here)).check(stranger);
  }

  private static String below(String full) {
    return full.equals("org.bienban") ? "" : full.substring("org.bienban.".length());
  }

  /** What a class would look like that breaks the rule. */
  static final class Stranger {
    URI somewhere() {
      return URI.create("https://example.org");
    }
  }
}
