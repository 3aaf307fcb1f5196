package org.rapporteur.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word file, read without the product's code. */
public record WordFile(Map<String, byte[]> parts) {

  public static WordFile read(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new WordFile(parts);
  }

  public String text(String part) {
    return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }

  /** What Word could not open, or repair only by dropping something. */
  public List<String> problems() throws Exception {
    List<String> problems = new ArrayList<>(schemaProblems());
    String types = text("[Content_Types].xml");
    for (String name : parts.keySet()) {
      String extension = name.substring(name.lastIndexOf('.') + 1);
      if (!name.equals("[Content_Types].xml")
          && !types.contains("PartName=\"/" + name + "\"")
          && (extension.equals("xml") || !types.contains("Extension=\"" + extension + "\""))) {
        problems.add(name + " has no content type");
      }
      if (extension.equals("rels")) {
        relations(name, problems);
      }
    }
    references("word/document.xml", problems);
    references("word/footnotes.xml", problems);
    return problems;
  }

  private List<String> schemaProblems() throws XmlException, IOException {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ByteArrayInputStream in = new ByteArrayInputStream(part.getValue());
      XmlObject parsed =
          switch (part.getKey()) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(in);
            case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(in);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
            case "word/styles.xml" -> StylesDocument.Factory.parse(in);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
            case "word/header.xml" -> HdrDocument.Factory.parse(in);
            case "word/footer.xml" -> FtrDocument.Factory.parse(in);
            default -> XmlObject.Factory.newInstance();
          };
      List<XmlError> errors = new ArrayList<>();
      if (!parsed.validate(new XmlOptions().setErrorListener(errors))) {
        errors.stream()
            .limit(10)
            .forEach(error -> problems.add(part.getKey() + ": " + error.getMessage()));
      }
    }
    return problems;
  }

  private void relations(String name, List<String> problems) throws Exception {
    String folder = name.replaceFirst("_rels/[^/]*$", "");
    for (Element relation : elements(name, "Relationship")) {
      String target = folder + relation.getAttribute("Target");
      if (relation.getAttribute("TargetMode").isEmpty() && !parts.containsKey(target)) {
        problems.add(name + " refers to " + target);
      }
    }
  }

  /** Checks that what a part names exists: styles, lists, notes, bookmarks, relations. */
  private void references(String part, List<String> problems) throws Exception {
    TreeSet<String> styles = values("word/styles.xml", "w:style", "w:styleId");
    TreeSet<String> lists = values("word/numbering.xml", "w:num", "w:numId");
    TreeSet<String> notes = values("word/footnotes.xml", "w:footnote", "w:id");
    TreeSet<String> marks = values("word/document.xml", "w:bookmarkStart", "w:name");
    marks.addAll(values("word/footnotes.xml", "w:bookmarkStart", "w:name"));
    String rels = part.replace("word/", "word/_rels/") + ".rels";
    TreeSet<String> relations =
        parts.containsKey(rels) ? values(rels, "Relationship", "Id") : new TreeSet<>();
    missing(part, "w:pStyle", "w:val", styles, problems);
    missing(part, "w:rStyle", "w:val", styles, problems);
    missing(part, "w:tblStyle", "w:val", styles, problems);
    missing(part, "w:numId", "w:val", lists, problems);
    missing(part, "w:footnoteReference", "w:id", notes, problems);
    missing(part, "w:hyperlink", "w:anchor", marks, problems);
    missing(part, "w:hyperlink", "r:id", relations, problems);
    missing(part, "a:blip", "r:embed", relations, problems);
    for (String name : marks) {
      if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,39}")) {
        problems.add("a bookmark is named " + name);
      }
    }
    for (String attribute : List.of("w:id", "w:name")) {
      List<Element> all = elements(part, "w:bookmarkStart");
      if (all.stream().map(e -> e.getAttribute(attribute)).distinct().count() != all.size()) {
        problems.add("two bookmarks have the same " + attribute);
      }
    }
  }

  private void missing(
      String part, String name, String attribute, TreeSet<String> known, List<String> problems)
      throws Exception {
    for (Element element : elements(part, name)) {
      String value = element.getAttribute(attribute);
      if (!value.isEmpty() && !known.contains(value)) {
        problems.add(part + ": " + name + " refers to " + value);
      }
    }
  }

  private TreeSet<String> values(String part, String name, String attribute) throws Exception {
    TreeSet<String> values = new TreeSet<>();
    elements(part, name).forEach(element -> values.add(element.getAttribute(attribute)));
    return values;
  }

  public List<Element> elements(String part, String name)
      throws ParserConfigurationException, IOException, SAXException {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(parts.get(part)));
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
