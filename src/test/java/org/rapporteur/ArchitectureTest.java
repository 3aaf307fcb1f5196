package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: arrows point down only, and each library has one room. */
class ArchitectureTest {

  private static final String BASE = "org.rapporteur";

  /** From top to bottom; a package may use what stands below it. Empty rooms are kept for later. */
  private static final List<String> FLOORS =
      List.of(
          "cli",
          "serve",
          "",
          "publish",
          "author",
          "compare",
          "check",
          "export",
          "render",
          "plan",
          "page",
          "lint",
          "load",
          "markdown",
          "cite",
          "model",
          "treaty",
          "yaml",
          "message",
          "asset",
          "diagnostic",
          "cache",
          "parallel");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> arrowsPointDown() {
    return FLOORS.stream()
        .filter(floor -> !floor.equals("cli"))
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor.isEmpty() ? "root" : floor,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(name(floor))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above(floor))
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @Test
  void nothingTurnsInACircle() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void renderNeverSeesTheReport() {
    noClasses()
        .that()
        .resideInAPackage(name("render"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(BASE + ".model.Report")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryHasItsRoom() {
    return Stream.of(
            wall("freemarker..", "render"),
            wall("com.google.zxing..", "render"),
            wall("com.vladsch.flexmark..", "markdown"),
            wall("tools.jackson.dataformat..", "yaml"),
            wall("org.snakeyaml..", "yaml"),
            wall("tools.jackson.core..", "yaml", "export", "cite", "plan"),
            wall("de.undercouch..", "cite"),
            wall("org.jbibtex.."),
            wall("org.jsoup..", "check", "export"),
            wall("com.openhtmltopdf..", "export.download"),
            wall("org.apache.pdfbox..", "export.download", "asset"),
            wall("picocli..", "cli"))
        .flatMap(test -> test);
  }

  private static Stream<DynamicTest> wall(String library, String... rooms) {
    return Stream.of(
        DynamicTest.dynamicTest(
            library,
            () ->
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        Stream.of(rooms).map(ArchitectureTest::name).toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(CLASSES)));
  }

  /** The machine's own language may write other digits and letters: output knows ROOT alone. */
  @Test
  void nothingAsksForTheMachinesLanguage() {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(CLASSES);
  }

  @Test
  void nothingIsCalledManagerUtilOrHelper() {
    classes().should().haveNameNotMatching(".*(Manager|Utils?|Helper)").check(CLASSES);
  }

  private static String name(String floor) {
    return floor.isEmpty() ? BASE : BASE + "." + floor + "..";
  }

  private static String[] above(String floor) {
    return FLOORS.subList(0, FLOORS.indexOf(floor)).stream()
        .map(ArchitectureTest::name)
        .toArray(String[]::new);
  }
}
