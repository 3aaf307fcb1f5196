package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** A report's colour and logo, and the contrast of its own style sheet. */
class OwnColoursTest {

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void begin() throws IOException {
    project = SmallProject.in(folder.resolve("project"));
  }

  @Test
  void pagesLoadTheColourAndShowTheLogo() throws IOException {
    set("colour: \"#0a6640\"", "logo: assets/logo.png");
    Files.createDirectories(folder.resolve("project/content/assets"));
    Files.write(folder.resolve("project/content/assets/logo.png"), image());
    assertEquals(List.of(), project.check().stream().map(Diagnostic::rule).toList());
    Map<String, String> site = project.build();
    assertTrue(site.get("assets/colour-0a6640.css").contains("--link: #0a6640"));
    String page = site.get("r/de-1/index.html");
    assertTrue(page.contains("href=\"../../assets/colour-0a6640.css\""), page);
    assertTrue(page.contains("<img src=\"../../assets/logo.png\" alt=\"An organisation\">"), page);
    assertTrue(site.get("404.html").contains("/r/assets/logo.png"), site.get("404.html"));
  }

  @Test
  void thePdfShowsTheLogoOnItsCover() throws IOException {
    set("logo: assets/logo.png");
    project.replace("content/report.yaml", "downloads: []", "downloads: [pdf]");
    Files.createDirectories(folder.resolve("project/content/assets"));
    Files.write(folder.resolve("project/content/assets/logo.png"), image());
    project.build();
    try (PDDocument pdf = Loader.loadPDF(project.site().resolve("report.pdf").toFile())) {
      PDResources resources = pdf.getPage(0).getResources();
      int wide = 0;
      for (var name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)
            && resources.getXObject(name).getCOSObject().getInt("Width") == 40) {
          wide++;
        }
      }
      assertEquals(1, wide);
    }
  }

  @Test
  void aLogoThatIsNoImageOfTheReportIsReported() throws IOException {
    set("logo: assets/logo.png");
    Diagnostic problem = only(Rule.DEAD_LINK);
    assertTrue(problem.message().contains("assets/logo.png"));
    assertFalse(problem.help().isEmpty());
  }

  /** Without quotation marks, YAML takes the digits for a comment. */
  @Test
  void aColourWithoutQuotationMarksIsReported() throws IOException {
    set("colour: #0a6640");
    assertTrue(only(Rule.COMMENT_IN_VALUE).help().contains("quotes"));
  }

  @Test
  void aColourThatIsNotWrittenInDigitsIsReported() throws IOException {
    set("colour: red");
    assertTrue(only(Rule.BAD_VALUE).help().contains("#7a2e0e"));
  }

  /** The place is the line of the project's style sheet. */
  @Test
  void anIllegibleStyleSheetIsReported() throws IOException {
    project.write("templates/assets/own.css", "/* Ours */\n:root { --link: #aaa; }\n");
    Diagnostic problem = only(Rule.LOW_CONTRAST);
    assertEquals("templates/assets/own.css", problem.span().file());
    assertEquals(2, problem.span().line());
    assertTrue(project.outcome().failed());
  }

  @Test
  void theStatementGivesTheLowestContrast() throws IOException {
    assertTrue(statement().contains("at least 8.1:1 in light mode and 7.4:1 in dark mode"));
    set("colour: \"#0a6640\"");
    assertTrue(statement().contains("at least 6.2:1 in light mode"), statement());
    project.write("templates/assets/own.css", "p { color: hsl(0 0% 20%); }");
    assertTrue(statement().contains("could not be computed"), statement());
    project.write("templates/assets/style.css", "body { color: canvastext; }");
    assertTrue(statement().contains("could not be computed"), statement());
  }

  private String statement() throws IOException {
    return project.build().get("accessibility/index.html");
  }

  private Diagnostic only(Rule rule) throws IOException {
    List<Diagnostic> found = project.check().stream().filter(d -> d.rule() == rule).toList();
    assertEquals(1, found.size(), project.check().toString());
    return found.get(0);
  }

  private void set(String... lines) throws IOException {
    project.replace(
        "content/report.yaml", "downloads: []", "downloads: []\n" + String.join("\n", lines));
  }

  private static byte[] image() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
