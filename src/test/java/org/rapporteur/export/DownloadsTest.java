package org.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.Cache;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Tests the downloads with veraPDF and EPUBCheck. */
class DownloadsTest {

  private static final String TRANSFORMER = "javax.xml.transform.TransformerFactory";

  /** All libraries but the HTML checker, whose jar contains other versions of EPUBCheck's. */
  private static URLClassLoader checkers;

  @TempDir Path folder;

  @BeforeAll
  static void loadCheckers() throws IOException {
    List<URL> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.replace('\\', '/').contains("/nu/validator/validator/")) {
        jars.add(Path.of(entry).toUri().toURL());
      }
    }
    checkers = new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  @AfterAll
  static void closeCheckers() throws IOException {
    checkers.close();
  }

  @Test
  void booksInEnglishAndArabicAreValid() throws Exception {
    Path site = BuiltReport.twoReports(folder).build();
    for (String base : List.of("usa/", "usa/ar/", "local/")) {
      assertEquals(List.of(), pdfProblems(site.resolve(base + "report.pdf")), base);
      assertEquals("", epubProblems(site.resolve(base + "report.epub")), base);
    }
  }

  @Test
  void thisReportsDownloadsAreValidAndReproducible() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    Path site = report.build();
    assertEquals(List.of(), pdfProblems(site.resolve("report.pdf")));
    assertEquals("", epubProblems(site.resolve("report.epub")));
    List<byte[]> before = new ArrayList<>();
    List<String> names = List.of("report.pdf", "report.epub", "report.docx", "report.zip");
    for (String name : names) {
      before.add(Files.readAllBytes(site.resolve(name)));
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      report.build(Optional.empty(), Cache.none());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (int i = 0; i < names.size(); i++) {
      assertArrayEquals(
          before.get(i), Files.readAllBytes(site.resolve(names.get(i))), names.get(i));
    }
  }

  @Test
  void theArchiveContainsTheSiteInOneFolderButNotItself() throws Exception {
    Path site = BuiltReport.own(folder).build();
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(site.resolve("report.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        Path file = site.resolve(entry.getName().substring("usa-2023/".length()));
        assertArrayEquals(Files.readAllBytes(file), zip.readAllBytes(), entry.getName());
      }
    }
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.contains("usa-2023/index.html"));
    assertTrue(names.contains("usa-2023/report.pdf"));
    assertFalse(names.contains("usa-2023/report.zip"));
    for (String host : List.of(".nojekyll", ".rapporteur-manifest", "robots.txt", "sitemap.xml")) {
      assertTrue(Files.exists(site.resolve(host)), host);
      assertFalse(names.contains("usa-2023/" + host), host + " is only for the host");
    }
  }

  @Test
  void theReportSelectsItsDownloads() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    Files.delete(folder.resolve("content/permalinks.yaml"));
    report.replace("content/report.yaml", "permalinks: true", "");
    report.replace(
        "content/report.yaml", "instrument: iccpr", "instrument: iccpr\ndownloads: epub");
    Path site = report.build(Optional.empty());
    assertTrue(Files.exists(site.resolve("report.epub")));
    assertFalse(Files.exists(site.resolve("report.pdf")));
    assertFalse(Files.exists(site.resolve("report.zip")));
    assertTrue(epubPart(site, "book/nav.xhtml").select("nav[epub:type=page-list]").isEmpty());
    assertFalse(epubPart(site, "book/package.opf").text().contains("pageNavigation"));
    String home = Files.readString(site.resolve("index.html"));
    assertTrue(home.contains("href=\"report.epub\""));
    assertFalse(home.contains("report.pdf"));
  }

  @Test
  void theEpubHasACoverLandmarksAndTheOriginalsAuthors() throws Exception {
    Path site = BuiltReport.own(folder).build();
    Document book = epubPart(site, "book/package.opf");
    assertEquals("cover.svg", book.expectFirst("item[properties=cover-image]").attr("href"));
    assertEquals("The Rapporteur project", book.expectFirst("dc|creator").text());
    assertEquals("The Advocates for Human Rights", book.expectFirst("dc|contributor").text());
    assertEquals("ant", book.expectFirst("meta[property=role]").text());
    assertTrue(
        book.expectFirst("dc|source")
            .text()
            .endsWith(
                "https://theadvocatesforhumanrights.org/International_Submissions/A/Index?id=432"));
    assertFalse(book.select("meta[property=schema:accessibilitySummary]").text().isEmpty());
    assertEquals(
        List.of("cover.xhtml", "nav.xhtml", "theme-1.xhtml", "index.xhtml"),
        epubPart(site, "book/nav.xhtml").select("nav[epub:type=landmarks] a").eachAttr("href"));
    assertEquals(
        "United States: migrants’ rights and human trafficking",
        String.join(" ", epubPart(site, "book/cover.svg").select("text[font-size=92]").eachText()));
  }

  @Test
  void personsHaveTheNameByWhichLibrariesSort() throws Exception {
    BuiltReport report = BuiltReport.own(folder);
    String author = "  - name: The Advocates for Human Rights\n";
    String person =
        "  - {name: Ana van der Berg, kind: person, family: van der Berg, given: Ana}\n";
    report.replace("content/report.yaml", author, person + author);
    Path site = report.build();
    Document book = epubPart(site, "book/package.opf");
    assertEquals("Ana van der Berg", book.expectFirst("dc|contributor#original-author-1").text());
    assertEquals("van der Berg, Ana", book.select("meta[property=file-as]").text());
    assertEquals("#original-author-1", book.select("meta[property=file-as]").attr("refines"));
  }

  @Test
  void theEpubListsThePagesOfThePdf() throws Exception {
    Path site = BuiltReport.own(folder).build();
    Document book = epubPart(site, "book/package.opf");
    String pdf = book.expectFirst("dc|identifier").text() + "report.pdf";
    assertEquals(pdf, book.expectFirst("dc|source#pages").text());
    assertEquals("pagination", book.expectFirst("meta[refines=#pages]").text());
    assertEquals(pdf, book.expectFirst("meta[property=pageBreakSource]").text());
    assertTrue(
        book.select("meta[property=schema:accessibilityFeature]")
            .eachText()
            .containsAll(List.of("pageNavigation", "pageBreakMarkers", "printPageNumbers")));
    List<Element> links =
        epubPart(site, "book/nav.xhtml").select("nav[epub:type=page-list] li > a");
    try (PDDocument document = Loader.loadPDF(site.resolve("report.pdf").toFile())) {
      assertEquals(document.getNumberOfPages(), links.size());
      for (int page = 1; page <= links.size(); page++) {
        Element link = links.get(page - 1);
        assertEquals(String.valueOf(page), link.text());
        String[] target = link.attr("href").split("#", -1);
        Element mark = epubPart(site, "book/" + target[0]).expectFirst("[id=" + target[1] + "]");
        assertEquals("doc-pagebreak", mark.attr("role"));
        assertEquals(String.valueOf(page), mark.attr("aria-label"));
        Element next = Objects.requireNonNull(mark.nextElementSibling(), target[1]);
        if (target[0].startsWith("theme-")) {
          assertTrue(letters(text(document, page)).contains(letters(next.text())), next.text());
        }
      }
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Document epubPart(Path site, String name) throws IOException {
    try (ZipFile zip = new ZipFile(site.resolve("report.epub").toFile())) {
      return Jsoup.parse(
          new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8),
          "",
          Parser.xmlParser());
    }
  }

  /** Checks a file against PDF/UA-1 and PDF/A-3a. */
  private static List<String> pdfProblems(Path file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> problems = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(Files.readAllBytes(file)), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        validator.validate(parser).getTestAssertions().stream()
            .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
            .distinct()
            .limit(20)
            .forEach(problems::add);
      }
    }
    return problems;
  }

  /** Runs EPUBCheck, which needs its own transformer instead of the JDK's. */
  private static String epubProblems(Path file) throws Exception {
    StringWriter output = new StringWriter();
    String transformer = System.clearProperty(TRANSFORMER);
    try {
      Thread.currentThread().setContextClassLoader(checkers);
      Class<?> checker = checkers.loadClass("com.adobe.epubcheck.api.EpubCheck");
      Object check =
          checker
              .getConstructor(File.class, PrintWriter.class)
              .newInstance(file.toFile(), new PrintWriter(output, true));
      Object result = checker.getMethod("doValidate").invoke(check);
      return result.equals(0) ? "" : output.toString().replaceAll("(?m)^INFO.*\\R", "");
    } finally {
      if (transformer != null) {
        System.setProperty(TRANSFORMER, transformer);
      }
      Thread.currentThread().setContextClassLoader(DownloadsTest.class.getClassLoader());
    }
  }
}
