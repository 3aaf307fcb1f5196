package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks that packages depend only on lower ones, and that each library is used only by certain
 * packages.
 */
class ArchitectureTest {

  private static final String BASE = "org.rapporteur";

  /**
   * The packages from top to bottom. A package may use those below it. Packages without classes are
   * planned.
   */
  private static final List<String> LAYERS =
      List.of(
          "cli",
          "audit",
          "serve",
          "build",
          "publish",
          "importer",
          "author",
          "compare",
          "check",
          "export",
          "render",
          "plan",
          "view",
          "permalink",
          "index",
          "lint",
          "load",
          "markdown",
          "cite",
          "style",
          "model",
          "catalogue",
          "treaty",
          "yaml",
          "message",
          "asset",
          "font",
          "diagnostic",
          "cache",
          "text",
          "parallel");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> dependOnLowerPackagesOnly() {
    return LAYERS.stream()
        .filter(layer -> !layer.equals("cli"))
        .map(
            layer ->
                DynamicTest.dynamicTest(
                    layer,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(packagePattern(layer))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packagesAbove(layer))
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** So that it can become a library of its own. */
  @Test
  void treatyUsesNoOtherPackage() {
    classes()
        .that()
        .resideInAPackage(packagePattern("treaty"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packagePattern("treaty"), "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void renderDoesNotUseTheReport() {
    noClasses()
        .that()
        .resideInAPackage(packagePattern("render"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(BASE + ".model.Report")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> librariesAreUsedByCertainPackagesOnly() {
    return Stream.of(
            usedOnlyBy("freemarker..", "render"),
            usedOnlyBy("com.google.zxing..", "render"),
            usedOnlyBy("com.vladsch.flexmark..", "markdown", "importer"),
            usedOnlyBy("tools.jackson.dataformat..", "yaml"),
            usedOnlyBy("org.snakeyaml..", "yaml"),
            usedOnlyBy("tools.jackson.core..", "yaml", "export", "cite", "view", "text", "cli"),
            usedOnlyBy("tools.jackson.databind..", "audit"),
            usedOnlyBy("java.net.http..", "audit"),
            usedOnlyBy("de.undercouch..", "cite"),
            usedOnlyBy("org.jbibtex.."),
            usedOnlyBy("org.jsoup..", "check", "export", "importer"),
            usedOnlyBy("org.zwobble.mammoth..", "importer"),
            usedOnlyBy("de.siegmar.fastcsv..", "importer"),
            usedOnlyBy("org.dhatim.fastexcel..", "importer"),
            usedOnlyBy("org.apache.commons.compress..", "importer"),
            usedOnlyBy("com.openhtmltopdf..", "export.download"),
            usedOnlyBy("org.apache.pdfbox..", "export.download", "asset", "font"),
            usedOnlyBy("org.apache.fontbox..", "font"),
            usedOnlyBy("org.htmlunit..", "style"),
            usedOnlyBy("picocli..", "cli"))
        .flatMap(test -> test);
  }

  private static Stream<DynamicTest> usedOnlyBy(String library, String... packages) {
    return Stream.of(
        DynamicTest.dynamicTest(
            library,
            () ->
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        Stream.of(packages)
                            .map(ArchitectureTest::packagePattern)
                            .toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(CLASSES)));
  }

  /** The default locale may use other digits and letters, so output must use the ROOT locale. */
  @Test
  void nothingUsesTheDefaultLocale() {
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
  void noClassIsNamedManagerUtilOrHelper() {
    classes().should().haveNameNotMatching(".*(Manager|Utils?|Helper)").check(CLASSES);
  }

  /** More collaborators mean that a type is missing. Records are data and can have more. */
  @Test
  void servicesHaveAtMostSixCollaborators() {
    Set<String> tooMany = new TreeSet<>();
    for (JavaClass service : CLASSES) {
      if (!service.isRecord() && !service.isEnum()) {
        for (JavaConstructor constructor : service.getConstructors()) {
          if (constructor.getRawParameterTypes().size() > 6) {
            tooMany.add(service.getName());
          }
        }
      }
    }
    assertEquals(Set.of(), tooMany);
  }

  /** The guide for developers names classes and packages that exist. */
  @Test
  void theGuideNamesWhatExists() throws IOException {
    String guide = Files.readString(Path.of("docs/architecture.md"));
    Matcher named = Pattern.compile("`([a-z.]+\\.[A-Z]\\w*)`").matcher(guide);
    Set<String> missing = new TreeSet<>();
    while (named.find()) {
      String file = BASE + "." + named.group(1);
      if (Files.notExists(Path.of("src/main/java", file.replace('.', '/') + ".java"))) {
        missing.add(named.group(1));
      }
    }
    for (String layer : LAYERS) {
      if (!guide.contains("| `" + layer + "` |")) {
        missing.add(layer);
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static String packagePattern(String layer) {
    return BASE + "." + layer + "..";
  }

  private static String[] packagesAbove(String layer) {
    return LAYERS.subList(0, LAYERS.indexOf(layer)).stream()
        .map(ArchitectureTest::packagePattern)
        .toArray(String[]::new);
  }
}
