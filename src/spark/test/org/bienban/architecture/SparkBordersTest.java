package org.bienban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.bienban.Bienban;
import org.junit.jupiter.api.Test;

class SparkBordersTest {

  private static final String HERE = "org.bienban.spark";

  /** What the package may know of the product, besides Java, Spark and Hadoop. */
  private static final List<String> KNOWN =
      List.of(
          HERE,
          "org.bienban",
          "org.bienban.record",
          "org.bienban.json",
          "org.bienban.input",
          "org.bienban.tables",
          "org.bienban.database",
          "org.bienban.arguments",
          "org.jspecify.annotations");

  private static final List<String> KNOWN_TREES =
      List.of("java.", "scala.", "org.apache.spark.", "org.apache.hadoop.");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .importUrl(Bienban.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void sparkKnowsTheDoorAndTheFormsOfResults() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(HERE)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe("are in " + KNOWN, SparkBordersTest::isKnown))
        .check(PRODUCT);
  }

  private static boolean isKnown(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return type.getBaseComponentType().isPrimitive()
        || KNOWN.contains(name)
        || KNOWN_TREES.stream().anyMatch((name + ".")::startsWith);
  }

  @Test
  void nobodyKnowsSpark() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(HERE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HERE, "org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(PRODUCT);
  }

  @Test
  void noFieldOfAClassChanges() {
    assertThat(PRODUCT.stream())
        .filteredOn(type -> type.getPackageName().equals(HERE))
        .flatExtracting(JavaClass::getFields)
        .filteredOn(field -> field.getModifiers().toString().contains("STATIC"))
        .allMatch(field -> field.getModifiers().toString().contains("FINAL"));
  }

  @Test
  void onlyTheJobWritesToStandardStreams() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(HERE)
        .and()
        .doNotHaveSimpleName("ExtractJob")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PRODUCT);
  }
}
