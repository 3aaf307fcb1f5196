package org.rapporteur.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.audit.InstalledBrowser;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers and programs find in the outputs of an edition, read without the product's code. */
final class SiteOutputs {

  /** The attributes that hold an address, or words for readers who do not see a picture. */
  private static final List<String> ATTRIBUTES = List.of("href", "alt", "title", "descr", "Target");

  private final Path edition;

  /**
   * @param edition the folder of the edition's site
   */
  SiteOutputs(Path edition) {
    this.edition = edition;
  }

  /** The text of each output by its name, without white space. */
  Map<String, String> texts(boolean browser) throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("home", page("index.html"));
    texts.put("page", page("r/ab-1/index.html"));
    texts.put("theme", page("themes/first/index.html"));
    texts.put("article", page("articles/iccpr/9/index.html"));
    if (Files.exists(edition.resolve("articles/water-charter"))) {
      texts.put(
          "instrument",
          page("articles/water-charter/index.html") + page("articles/water-charter/1/index.html"));
    }
    texts.put("print", page("print/index.html"));
    texts.put("about", page("about/index.html"));
    if (browser) {
      texts.put("paper", paper(edition.resolve("print/index.html")));
    }
    texts.put("pdf", pdf(edition.resolve("report.pdf")));
    texts.put("epub", book("report.epub", ".*\\.(xhtml|opf)"));
    texts.put("docx", book("report.docx", ".*\\.(xml|rels)"));
    texts.put("json", json("data/recommendations.json"));
    texts.put("csv", Files.readString(edition.resolve("data/recommendations.csv")));
    texts.put("jsonld", json("data/report.jsonld"));
    texts.put("feed", xml(Files.newInputStream(edition.resolve("feed.xml"))));
    texts.put("search", search());
    texts.replaceAll((name, text) -> compact(text));
    return texts;
  }

  /** A text without white space and invisible marks, in which breaks of lines do not matter. */
  static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Z}\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", "");
  }

  /** The text of a page, with those of pictures and abbreviations, and the targets of its links. */
  private String page(String path) throws IOException {
    Document page = Jsoup.parse(Files.readString(edition.resolve(path)));
    page.select("script, style, head, template").remove();
    StringBuilder text = new StringBuilder(page.body().wholeText());
    for (String attribute : ATTRIBUTES) {
      page.body()
          .select("[" + attribute + "]")
          .forEach(element -> text.append(' ').append(element.attr(attribute)));
    }
    return text.toString();
  }

  private static String paper(Path page) throws IOException, InterruptedException {
    Path file = Files.createTempFile("paper", ".pdf");
    run(
        InstalledBrowser.onThisMachine().find().toString(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
        "--print-to-pdf=" + file,
        page.toUri().toString());
    return pdf(file);
  }

  /** Whether a browser can draw a word: it needs a font of the system for Devanagari. */
  static boolean canDraw(String word) throws IOException, InterruptedException {
    return Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.DEVANAGARI
        || !run("fc-list", ":lang=hi").isBlank();
  }

  /** The text of a PDF by pdftotext where it is installed, else by PDFBox. */
  private static String pdf(Path file) throws IOException, InterruptedException {
    return printed(file) + " " + alternatives(file);
  }

  /** What a PDF's structure gives instead of a picture or an abbreviation. */
  private static String alternatives(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      StringBuilder text = new StringBuilder();
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject()
            instanceof COSDictionary dictionary) {
          for (COSName name : List.of(COSName.ALT, COSName.E)) {
            text.append(' ').append(dictionary.getString(name, ""));
          }
        }
      }
      return text.toString();
    }
  }

  private static String printed(Path file) throws IOException, InterruptedException {
    if (Files.isExecutable(Path.of("/usr/bin/pdftotext"))) {
      return run("/usr/bin/pdftotext", "-raw", file.toString(), "-");
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command));
    }
    return text;
  }

  /** The text of the files of a book whose names match a pattern. */
  private String book(String name, String files) throws Exception {
    StringBuilder text = new StringBuilder();
    byte[] book = Files.readAllBytes(edition.resolve(name));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(files)) {
          text.append(xml(new ByteArrayInputStream(zip.readAllBytes()))).append(' ');
        }
      }
    }
    return text.toString();
  }

  private static String xml(InputStream in)
      throws IOException, SAXException, ParserConfigurationException {
    StringBuilder text = new StringBuilder();
    append(
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement(),
        text);
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    for (int i = 0; node.hasAttributes() && i < node.getAttributes().getLength(); i++) {
      if (ATTRIBUTES.contains(node.getAttributes().item(i).getNodeName())) {
        text.append(' ').append(node.getAttributes().item(i).getNodeValue()).append(' ');
      }
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      append(children.item(i), text);
    }
  }

  private String json(String path) throws IOException {
    return values(new JsonMapper().readTree(Files.readString(edition.resolve(path))));
  }

  private static String values(JsonNode node) {
    return node.isContainer()
        ? node.valueStream().map(SiteOutputs::values).collect(Collectors.joining(" "))
        : node.asString();
  }

  /** The texts of the search index, whose scripts are a call with JSON. */
  private String search() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(edition.resolve("search/index"))) {
      List<Path> all = files.filter(file -> file.toString().contains("texts-")).sorted().toList();
      for (Path file : all) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
