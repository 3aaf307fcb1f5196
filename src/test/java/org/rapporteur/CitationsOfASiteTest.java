package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a site's metadata for reference managers and harvesters with independent parsers. */
class CitationsOfASiteTest {

  private static final String HOSTILE = "End </script> {100%} of \\\\ & \\\"#1\\\" $5_a ~b ^c é";
  private static final String TITLE = "End </script> {100%} of \\ & “#1” $5_a ~b ^c é";
  private static final String BASE_URL = "https://example.org/r/";

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void createProject() throws Exception {
    project = SmallProject.in(folder);
    project.write(
        "content/report.yaml",
        """
        title: "%s"
        short-title: A report
        language: en
        wording: restated
        authors:
          - name: Lawyers for Rights, Justice and Peace
            kind: org
            url: https://example.net/
        restated-by:
          name: The Writers, and others
          kind: org
        source:
          title: Alternative report
          url: https://example.net/report
        body: {name: Human Rights Committee, code: CCPR}
        state: {name: United States, code: USA}
        submitted: 2023-09
        published: 2024-05
        licence: {text: CC-BY-4.0}
        base-url: https://example.org/r/
        instrument: iccpr-op2
        downloads: []
        contact:
          name: An organisation
        """
            .formatted(HOSTILE));
    project.write(
        "content/themes/02-water/wa-1.md",
        "---\ntitle: \"%s\"\narticles: OP-CRC-AC art. 3\n---\nSend </script> {nobody} back.\n"
            .formatted(HOSTILE));
    project.write(
        "content/themes/02-water/wa-2.md",
        """
        ---
        title: A secret title
        status: withdrawn
        successors: [wa-1]
        history:
          - date: 2024-06-01
            note: Taken back.
        ---
        """);
    project.write(
        "content/themes/02-water/wa-3.md",
        "---\ntitle: Merged\nstatus: merged\nsuccessors: [wa-1]\n---\nSend nobody back.\n");
  }

  @Test
  void theHeadHasTheMetadataThatZoteroReads() throws Exception {
    Map<String, String> site = project.build();
    Document home = Jsoup.parse(site.get("index.html"));
    assertEquals(List.of(TITLE), metas(home, "citation_title"));
    assertEquals(List.of("The Writers and others,"), metas(home, "citation_author"));
    assertEquals(List.of("2024/05"), metas(home, "citation_publication_date"));
    assertEquals(
        List.of("The Writers and others"), metas(home, "citation_technical_report_institution"));
    assertEquals(List.of(), metas(home, "citation_inbook_title"));
    assertEquals(List.of(BASE_URL), metas(home, "citation_public_url"));

    Document part = Jsoup.parse(site.get("r/wa-1/index.html"));
    assertEquals(List.of("WA-1: " + TITLE), metas(part, "citation_title"));
    assertEquals(List.of(TITLE), metas(part, "citation_inbook_title"));
    assertEquals(List.of(), metas(part, "citation_technical_report_institution"));
    assertEquals(
        List.of(
            "Send </script> {nobody} back. Restated from: Lawyers for Rights, Justice and Peace, "
                + "“Alternative report” <https://example.net/report>; not the authors’ own words."),
        metas(part, "citation_abstract"));
    assertEquals(List.of("OP-CRC-AC art. 3", "Water"), metas(part, "citation_keywords"));
    assertEquals(List.of(BASE_URL + "r/wa-1/"), hrefs(part, "cite-as"));
    assertEquals(List.of("https://schema.org/CreativeWork"), hrefs(part, "type"));
    assertEquals(List.of("../../themes/water/index.html"), hrefs(part, "collection"));
    assertEquals(List.of("../wa-1.bib", "../wa-1.ris"), hrefs(part, "describedby"));
    assertEquals(List.of("../wa-1.json"), hrefs(part, "item"));
    assertEquals(3, hrefs(home, "describedby").size());
    assertEquals(List.of("article"), property(part, "og:type"));
    assertEquals(List.of(BASE_URL + "r/wa-1/"), property(part, "og:url"));
    assertEquals(List.of("Send </script> {nobody} back."), property(part, "og:description"));
    assertEquals(property(part, "og:description"), metas(part, "description"));
    site.forEach(
        (path, page) -> assertFalse(path.endsWith(".html") && page.contains("byline"), path));
  }

  @Test
  void linkedDataIsJsonOfTheExpectedStructure() throws Exception {
    Map<String, String> site = project.build();
    JsonNode home = linked(Jsoup.parse(site.get("index.html")));
    assertEquals("Report", home.get("@type").asString());
    assertEquals(TITLE, home.get("name").asString());
    assertEquals("https://example.net/report", home.at("/isBasedOn/@id").asString());
    JsonNode dataset = home.get("subjectOf");
    assertEquals("dcat:Dataset", dataset.at("/@type/1").asString());
    assertEquals(
        List.of("recommendations.json", "recommendations.csv", "provisions.csv", "report.jsonld"),
        dataset
            .get("dcat:distribution")
            .valueStream()
            .map(node -> node.at("/dcat:downloadURL/@id").asString().replaceFirst(".*/", ""))
            .toList());
    assertEquals("2024-05", dataset.at("/dct:issued/@value").asString());
    assertEquals(
        "http://www.w3.org/2001/XMLSchema#gYearMonth", dataset.at("/dct:issued/@type").asString());
    assertEquals(
        "https://www.iana.org/assignments/media-types/text/csv",
        dataset.at("/dcat:distribution/1/dcat:mediaType/@id").asString());
    assertEquals("http://www.w3.org/ns/dcat#", home.at("/@context/1/dcat").asString());
    assertEquals(
        "Lawyers for Rights, Justice and Peace", home.at("/isBasedOn/author/0/name").asString());
    assertEquals("The Writers, and others", home.at("/author/0/name").asString());
    JsonNode work = linked(Jsoup.parse(site.get("r/wa-1/index.html"))).at("/@graph/0");
    assertEquals("CreativeWork", work.get("@type").asString());
    assertEquals("WA-1", work.get("identifier").asString());
    assertTrue(work.path("text").isMissingNode(), "the page itself has it");
    assertEquals("Legislation", work.at("/citation/0/@type").asString());
    assertEquals(BASE_URL + "articles/op-crc-ac/3/", work.at("/citation/0/@id").asString());
    assertTrue(work.path("about").isMissingNode());
    JsonNode inherited = linked(Jsoup.parse(site.get("r/de-1/index.html"))).at("/@graph/0");
    assertTrue(inherited.path("citation").isMissingNode(), "through its theme alone");
    assertEquals("Legislation", inherited.at("/about/0/@type").asString());
    JsonNode trail = linked(Jsoup.parse(site.get("r/wa-1/index.html"))).at("/@graph/1");
    assertEquals(3, trail.get("itemListElement").size());
    assertEquals("WA-1", trail.at("/itemListElement/2/name").asString());
    assertEquals(2, linked(Jsoup.parse(site.get("r/wa-1/index.html"))).get("@graph").size());
    JsonNode article = linked(Jsoup.parse(site.get("articles/op-crc-ac/3/index.html")));
    assertEquals(work.at("/citation/0/@id"), article.get("@id"));
    JsonNode instrument = article.get("isPartOf");
    assertEquals(BASE_URL + "articles/op-crc-ac/", instrument.get("@id").asString());
    assertTrue(instrument.get("sameAs").asString().startsWith("https://www.ohchr.org/"));
    JsonNode all = JsonMapper.shared().readTree(site.get("data/report.jsonld")).get("@graph");
    List<String> types = all.valueStream().map(node -> node.get("@type").asString()).toList();
    assertEquals(5, types.stream().filter(type -> !type.equals("Legislation")).count());
    assertEquals(2, types.stream().filter(type -> type.equals("Legislation")).count());
    assertTrue(
        all.valueStream()
            .anyMatch(
                node -> node.path("text").asString("").equals("Send </script> {nobody} back.")));
  }

  @Test
  void filesContainAllData() throws Exception {
    Map<String, String> site = project.build();
    BibTeXDatabase bib =
        new BibTeXConverter()
            .loadDatabase(
                new ByteArrayInputStream(
                    site.get("data/citations.bib").getBytes(StandardCharsets.UTF_8)));
    assertEquals(5, bib.getEntries().size());
    assertTrue(bib.getEntries().containsKey(new Key("ccpr-usa-2023-wa-1")));
    var entry = bib.getEntries().get(new Key("ccpr-usa-2023"));
    assertEquals("2024", entry.getField(BibTeXEntry.KEY_YEAR).toUserString());
    assertEquals(
        "{{The Writers, and others}}",
        "{" + entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString() + "}");

    List<RISReference> ris =
        new RISParser().parse(new StringReader(site.get("data/citations.ris"))).getReferences();
    assertEquals(5, ris.size());
    assertEquals(TITLE, ris.get(0).getTitle());
    RISReference part =
        ris.stream().filter(r -> "ccpr-usa-2023-wa-1".equals(r.getId())).findFirst().orElseThrow();
    assertEquals("WA-1: " + TITLE, part.getTitle());

    JsonNode csl = JsonMapper.shared().readTree(site.get("data/citations.csl.json"));
    assertEquals(5, csl.size());
    assertEquals(TITLE, csl.get(0).get("title").asString());
    assertEquals("The Writers, and others", csl.get(0).at("/author/0/literal").asString());
    assertEquals(2024, csl.get(0).at("/issued/date-parts/0/0").asInt());
    for (JsonNode item : csl) {
      assertTrue(List.of("report", "chapter").contains(item.get("type").asString()));
    }
  }

  @Test
  void aListHasAnOpenUrlForEachRecommendation() throws Exception {
    Document list = Jsoup.parse(project.build().get("r/index.html"));
    List<String> titles = list.select("span.Z3988").eachAttr("title");
    assertEquals(4, titles.size());
    Map<String, String> pairs =
        Stream.of(titles.get(3).split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    assertEquals("bookitem", pairs.get("rft.genre"));
    assertEquals("WA-1: " + TITLE, pairs.get("rft.atitle"));
    assertEquals(TITLE, pairs.get("rft.btitle"));
    assertEquals("The Writers, and others", pairs.get("rft.aucorp"));
    assertEquals("2024-05", pairs.get("rft.date"));
    assertEquals(BASE_URL + "r/wa-1/", pairs.get("rft_id"));
    assertEquals(0, list.select("meta[name=citation_title]").size());
  }

  @Test
  void theHeadLinksToThePdfIfThereIsOne() throws Exception {
    assertEquals(
        List.of(), metas(Jsoup.parse(project.build().get("index.html")), "citation_pdf_url"));
    String report = project.read("content/report.yaml");
    project.write("content/report.yaml", report.replace("downloads: []", "downloads: [pdf]"));
    assertEquals(
        List.of(BASE_URL + "report.pdf"),
        metas(Jsoup.parse(project.build().get("index.html")), "citation_pdf_url"));
  }

  @Test
  void linkedDataListsTranslations() throws Exception {
    project.write("content/report.fr.yaml", "title: Un rapport\n");
    project.write(
        "content/themes/01-detention/de-1.fr.md", "---\ntitle: Ouvrir\n---\nOuvrir les portes.\n");
    project.write(
        "site.yaml",
        """
        title: Both
        base-url: https://example.org/r/
        editions:
          - content: content
            base: en/
          - content: content
            base: fr/
            language: fr
        """);
    Map<String, String> site = project.build();
    JsonNode work = linked(Jsoup.parse(site.get("en/r/de-1/index.html"))).at("/@graph/0");
    assertEquals(BASE_URL + "fr/r/de-1/", work.at("/workTranslation/0/@id").asString());
    assertEquals("fr", work.at("/workTranslation/0/inLanguage").asString());
    JsonNode only = linked(Jsoup.parse(site.get("en/r/de-3/index.html"))).at("/@graph/0");
    assertTrue(only.path("workTranslation").isMissingNode(), "not translated");
  }

  @Test
  void withdrawnOnesAreNotCitedAndMergedOnesNameTheirSuccessor() throws Exception {
    Map<String, String> site = project.build();
    site.forEach((path, text) -> assertFalse(text.contains("A secret title"), path));
    for (String path : site.keySet()) {
      if (path.startsWith("data/citations") || path.equals("data/report.jsonld")) {
        assertFalse(site.get(path).contains("wa-2") || site.get(path).contains("wa-3"), path);
      }
    }
    Document merged = Jsoup.parse(site.get("r/wa-3/index.html"));
    String citation = merged.select("#citation").text();
    assertTrue(citation.contains("recommendation WA-3 (now WA-1)"), citation);
    assertTrue(citation.contains("/r/wa-3/"), citation);
    assertEquals(List.of("WA-3 (now WA-1): Merged"), metas(merged, "citation_title"));
  }

  @Test
  void withoutABaseUrlNoLinkIsAbsolute() throws Exception {
    String report = project.read("content/report.yaml");
    project.write("content/report.yaml", report.replaceFirst("base-url: .*\n", ""));
    Map<String, String> site = project.build();
    Document part = Jsoup.parse(site.get("r/wa-1/index.html"));
    assertEquals(List.of(), hrefs(part, "cite-as"));
    assertEquals(List.of(), metas(part, "citation_public_url"));
    assertEquals(1, linked(part).get("@graph").size(), "no trail");
    for (String path : site.keySet()) {
      assertFalse(site.get(path).contains("example.org/r/"), path);
    }
    // The protocol requires absolute addresses, so robots.txt names no sitemap either.
    assertFalse(site.containsKey("sitemap.xml"));
    assertEquals("User-agent: *\nAllow: /\n", site.get("robots.txt"));
  }

  @Test
  void theDatasetHasTheDescriptionAndLicenceOfTheReport() throws Exception {
    String report = project.read("content/report.yaml");
    project.write("content/report.yaml", report + "summary: What the *writers* found.\n");
    JsonNode dataset = dataset();
    String description = dataset.get("dct:description").asString();
    assertTrue(description.startsWith("What the writers found. Restated from:"), description);
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    assertEquals(licence, dataset.get("license").asString());
    assertEquals(licence, dataset.at("/dct:license/@id").asString());
    assertEquals(licence, dataset.at("/dcat:distribution/3/dct:license/@id").asString());

    project.write("content/report.yaml", report.replace("CC-BY-4.0", "Free to copy"));
    dataset = dataset();
    description = dataset.get("dct:description").asString();
    assertTrue(description.startsWith("Restated from:"), "without a summary: " + description);
    assertEquals("Free to copy", dataset.at("/dct:license/dct:title").asString());

    project.write("content/report.yaml", report.replace("licence: {text: CC-BY-4.0}\n", ""));
    dataset = dataset();
    assertTrue(dataset.path("license").isMissingNode(), "the report has no licence");
    assertTrue(dataset.at("/dcat:distribution/0/dct:license").isMissingNode());
  }

  private JsonNode dataset() throws Exception {
    return linked(Jsoup.parse(project.build().get("index.html"))).get("subjectOf");
  }

  private static JsonNode linked(Document page) {
    return JsonMapper.shared()
        .readTree(page.select("script[type=application/ld+json]").first().data());
  }

  private static List<String> metas(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
  }

  private static List<String> property(Document page, String name) {
    return page.select("meta").stream()
        .filter(meta -> meta.attr("property").equals(name))
        .map(meta -> meta.attr("content"))
        .collect(Collectors.toList());
  }

  private static List<String> hrefs(Document page, String rel) {
    return page.select("link").stream()
        .filter((Element link) -> link.attr("rel").equals(rel))
        .map(link -> link.attr("href"))
        .collect(Collectors.toList());
  }
}
