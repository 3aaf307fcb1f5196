package org.rapporteur.export.word;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.text.XmlWriter;

/**
 * Creates a Word document from the XHTML of a template.
 *
 * <p>Headings, lists, quotations, tables, notes, links and pictures become Word's own. Elements
 * with the classes {@code title}, {@code subtitle}, {@code caption}, {@code label}, {@code note},
 * {@code mast}, {@code meta}, {@code record} and {@code demand} have styles of their own. Every id
 * that a link leads to, and that of each element of the class {@code rec}, is a bookmark.
 */
public final class WordDocument {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WordDocument() {}

  /**
   * Creates the files of the document, in the order of the package.
   *
   * @param images the pictures of the report by path
   */
  public static Map<String, byte[]> create(
      WordFacts facts, byte[] html, Map<String, byte[]> images) {
    Document text = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    NotesPart notes = NotesPart.takenFrom(text);
    WordLanguage language = new WordLanguage(facts.language().tag());
    PicturePart pictures = new PicturePart(images);
    WordContext context =
        new WordContext(
            language,
            facts.rightToLeft(),
            targets(text),
            new Bookmarks(),
            new NumberingPart(),
            notes,
            pictures);
    PackageParts parts = new PackageParts(facts, language);
    Relations relations = parts.relations();
    String document = document(text.body(), context, relations, parts);
    Relations noteRelations = new Relations();
    String footnotes = notes.write(context, noteRelations);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", PackageParts.contentTypes(pictures.files().keySet()));
    files.put("_rels/.rels", PackageParts.packageRelations());
    files.put("docProps/core.xml", parts.core());
    files.put("docProps/app.xml", PackageParts.application());
    files.put("word/document.xml", document);
    files.put("word/_rels/document.xml.rels", relations.write());
    files.put("word/footnotes.xml", footnotes);
    if (!noteRelations.isEmpty()) {
      files.put("word/_rels/footnotes.xml.rels", noteRelations.write());
    }
    files.put("word/numbering.xml", context.numbering().write());
    files.put("word/styles.xml", parts.styles());
    files.put("word/settings.xml", parts.settings());
    files.put("word/header.xml", parts.header());
    files.put("word/footer.xml", parts.footer());
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, file) -> bytes.put(name, file.getBytes(StandardCharsets.UTF_8)));
    bytes.putAll(pictures.files());
    return bytes;
  }

  /** The ids that links lead to, and those of recommendations. */
  private static Set<String> targets(Document text) {
    Set<String> targets = new HashSet<>();
    for (Element link : text.select("a[href^=#]:not([role=doc-noteref], [role=doc-backlink])")) {
      targets.add(link.attr("href").substring(1));
    }
    text.select(".rec[id]").forEach(item -> targets.add(item.id()));
    Set<String> existing = new HashSet<>();
    text.select("[id]").forEach(element -> existing.add(element.id()));
    targets.retainAll(existing);
    targets.remove("");
    return targets;
  }

  private static String document(
      Element body, WordContext context, Relations relations, PackageParts parts) {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("w:document").attribute("xmlns:w", NAMESPACE).attribute("xmlns:r", RELATIONS);
    PicturePart.declare(xml);
    xml.start("w:body").line();
    new BlockWriter(xml, relations, context).body(body);
    parts.section(xml);
    xml.end().end();
    xml.finish();
    return out.toString();
  }
}
