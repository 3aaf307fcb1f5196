package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.ProgramDigest;
import org.rapporteur.message.Messages;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.Language;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.ReportMetadata.Wording;
import org.rapporteur.model.StatusVocabulary;

/** Tests citations in every style and language, and their cache. */
class CitationStylerTest {

  private static final Path TABLE = Path.of("src/test/resources/org/rapporteur/cite/table.txt");
  private static final String HOME = "https://example.org/usa/";

  @TempDir Path folder;

  @Test
  void everyStyleCitesAsInTheTable() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Wording wording : Wording.values()) {
      table.append(shown("en", wording, HOME));
    }
    for (String language : List.of("fr", "es", "ar")) {
      table.append(shown(language, Wording.RESTATED, HOME));
    }
    table.append(shown("en", Wording.OWN, ""));
    if (Boolean.getBoolean("rewrite")) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table.toString());
  }

  @Test
  void localeAndTimeZoneDoNotChangeACitation() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String before = shown("en", Wording.RESTATED, HOME);
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(before, shown("en", Wording.RESTATED, HOME), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void readsCachedTemplatesWithoutRunningTheStyle() throws IOException {
    List<CitationTemplates> templates = cached("un", "A title");
    Path file = onlyFile();
    assertEquals(templates, cached("un", "A title"));
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    cached("un", "A title");
    assertEquals(0, Files.getLastModifiedTime(file).toMillis(), "not written again");
  }

  @Test
  void cachesEachTitleAndStyleSeparately() throws IOException {
    cached("un", "A title");
    assertTrue(text(cached("un", "Another title")).contains("Another title"));
    assertFalse(text(cached("apa", "A title")).equals(text(cached("un", "A title"))));
  }

  @Test
  void regeneratesADamagedCacheFile() throws IOException {
    List<CitationTemplates> templates = cached("un", "A title");
    Path file = onlyFile();
    String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<String> damaged =
        List.of(
            "",
            "\n",
            "nothing",
            whole.substring(0, whole.length() / 2),
            whole.replace("A title", "B title"));
    for (String text : damaged) {
      Files.writeString(file, text, StandardCharsets.ISO_8859_1);
      assertEquals(templates, cached("un", "A title"), text);
      assertEquals(whole, Files.readString(file, StandardCharsets.ISO_8859_1), "rewritten");
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(templates, cached("un", "A title"));
  }

  @Test
  void anotherProgramVersionDoesNotUseTheCache() throws IOException {
    cached("un", "A title");
    styled(new CitationStyler(cache("2")), "un", "A title");
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void theCacheKeySeparatesTheFieldsOfARecord() throws IOException {
    // The text of a record is the same for both: its fields must be separated.
    String one = "A, container=, date=Optional.empty, kind=B";
    cached("un", "A");
    cached("un", one);
    assertTrue(text(cached("un", one)).contains(one));
  }

  @Test
  void worksWithoutAUsableCacheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file");
    Cache below = Cache.in(file.resolve("below"), new ProgramDigest("1"), 1 << 20);
    assertEquals(cached("un", "A title"), styled(new CitationStyler(below), "un", "A title"));
    assertEquals("a file", Files.readString(file));
  }

  @Test
  void aStyleCannotReadOtherFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String csl =
        "<!DOCTYPE style [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<info><title>&x;</title></info><citation><layout><text value=\"&x;\"/></layout>"
            + "</citation></style>";
    CslFile file = CslFile.read(csl);
    assertEquals("a style cannot have a DOCTYPE", file.problem().orElseThrow().message());
    assertFalse(file.title().contains("secret"));
  }

  @Test
  void reportsTheProblemOfAFileWithItsLine() {
    String open =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">\n";
    assertEquals("2 this is not well-formed XML", problem(open + "<citation"));
    assertEquals("1 this is not a CSL style: the root element is not <style>", problem("<html/>"));
    assertEquals("1 this style has no <citation> with a <layout>", problem(open + "</style>"));
    assertEquals(
        "2 this style refers to another style and has no rules of its own",
        problem(open + "<info><link rel=\"independent-parent\" href=\"x\"/></info></style>"));
    assertEquals(
        "3 the macro “a” calls itself",
        problem(
            open
                + "<macro name=\"a\"><text macro=\"b\"/></macro>\n"
                + "<macro name=\"b\"><text macro=\"a\"/></macro>\n"
                + "<citation><layout><text macro=\"a\"/></layout></citation></style>"));
  }

  @Test
  void omitsAndReportsAStyleThatTheLibraryCannotRun() {
    String csl =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<citation><layout><names variable=\"author\"><label form=\"odd\"/></names>"
            + "<date variable=\"issued\" form=\"none\"/><number/></layout></citation></style>";
    List<String> failed = new ArrayList<>();
    ReportMetadata metadata = metadata("en", Wording.OWN, "A title");
    Messages messages = Messages.of("en");
    List<CitationTemplates> templates =
        new CitationStyler(Cache.none())
            .style(
                CitedWorks.of(metadata, messages, HOME),
                messages,
                List.of(CitationStyle.shipped("un", ""), new CitationStyle("x.csl", "X", csl)),
                (style, reason) -> failed.add(style.id() + ": " + reason));
    assertEquals(List.of("un"), templates.stream().map(CitationTemplates::id).toList());
    assertEquals(List.of("x.csl: Unknown term form: odd"), failed);
  }

  @Test
  void titlesCannotContainPlaceholders() {
    String hostile = "\uE010\uE011\uE012 </script> \" { } % \\ \uE001 <b>";
    CitedWorks works = CitedWorks.of(metadata("en", Wording.OWN, hostile), Messages.of("en"), HOME);
    List<CitationTemplates> templates = styled(works, Messages.of("en"));
    for (CitationTemplates style : templates) {
      String whole =
          plain(style.report().fill(new CitationTemplate.Values("PIN", "TITLE", HOME, "DAY")));
      assertFalse(whole.contains("PIN") || whole.contains("TITLE"), whole);
      assertTrue(whole.contains("{ } % \\"), whole);
    }
  }

  private static String problem(String csl) {
    CslFile.Problem problem = CslFile.read(csl).problem().orElseThrow();
    return problem.line() + " " + problem.message();
  }

  private List<CitationTemplates> cached(String style, String title) {
    return styled(new CitationStyler(cache("1")), style, title);
  }

  private static List<CitationTemplates> styled(CitationStyler styler, String style, String title) {
    Messages messages = Messages.of("en");
    CitedWorks works = CitedWorks.of(metadata("en", Wording.OWN, title), messages, HOME);
    return styler.style(
        works,
        messages,
        ShippedStyles.all().stream().filter(s -> s.id().equals(style)).toList(),
        (failed, reason) -> {});
  }

  private Cache cache(String program) {
    return Cache.in(folder.resolve("cache"), new ProgramDigest(program), 1 << 20);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      return all.get(0);
    }
  }

  private static String shown(String language, Wording wording, String home) {
    Messages messages = Messages.of(language);
    CitedWorks works =
        CitedWorks.of(metadata(language, wording, "Detention: what is asked"), messages, home);
    StringBuilder text = new StringBuilder("# " + language + " " + wording);
    text.append(home.isEmpty() ? " without an address" : "").append("\n\n");
    String day = messages.text("cite.accessed");
    for (CitationTemplates style : styled(works, messages)) {
      String report = plain(style.report().fill(new CitationTemplate.Values("", "", home, day)));
      String pinpoint = messages.text("cite.pinpoint-recommendation", "ND-3");
      String title = "ND-3: Lift the “Muslim Bans”. Why not?";
      String address = home.isEmpty() ? "" : home + "r/nd-3/";
      String part =
          plain(style.part().fill(new CitationTemplate.Values(pinpoint, title, address, day)));
      text.append(style.id()).append("\n  ").append(report).append("\n  ").append(part);
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private static List<CitationTemplates> styled(CitedWorks works, Messages messages) {
    return new CitationStyler(Cache.none())
        .style(works, messages, ShippedStyles.all(), (style, reason) -> {});
  }

  private static String text(List<CitationTemplates> templates) {
    return templates.stream().map(t -> plain(t.report().runs())).collect(Collectors.joining());
  }

  private static String plain(List<StyledText> runs) {
    return runs.stream()
        .map(run -> run.emphasis() ? "*" + run.text() + "*" : run.text())
        .collect(Collectors.joining());
  }

  private static ReportMetadata metadata(String language, Wording wording, String title) {
    ReportMetadata.Author one =
        new ReportMetadata.Author("Lawyers for Rights, Justice and Peace", true, Optional.empty());
    ReportMetadata.Author two = new ReportMetadata.Author("Ann Maria Lee", false, Optional.empty());
    ReportMetadata.Author by =
        new ReportMetadata.Author("The Rapporteur project", true, Optional.empty());
    return new ReportMetadata(
        new Phrase(title, language),
        new Phrase("USA 2023", language),
        new Language(language),
        new Language(language),
        wording,
        ReportMetadata.Kind.SUBMISSION,
        Optional.empty(),
        List.of(one, two),
        wording == Wording.RESTATED ? Optional.of(by) : Optional.empty(),
        Optional.of(
            new ReportMetadata.Source(
                "Alternative report",
                Optional.of("https://example.net/report"),
                PartialDate.parse("2026-11-20"),
                Optional.empty(),
                Optional.of("INT/CCPR/CSS/USA/1"))),
        Optional.of(new ReportMetadata.Body("Human Rights Committee", Optional.of("CCPR"))),
        Optional.of(
            new ReportMetadata.Session(Optional.of(139), Optional.empty(), Optional.empty())),
        Optional.of(new ReportMetadata.State("United States", Optional.of("USA"))),
        PartialDate.parse("2023-09"),
        PartialDate.parse("2026-11-24"),
        Optional.empty(),
        Optional.empty(),
        new AccessibilityInfo(List.of(), List.of(), Optional.empty()),
        LocatedProse.empty(language),
        LocatedProse.empty(language),
        LocatedProse.empty(language),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        List.of(),
        StatusVocabulary.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new FactSpans("content/report.yaml", java.util.Map.of()));
  }
}
