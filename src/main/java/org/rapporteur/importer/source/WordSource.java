package org.rapporteur.importer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Reads Word documents. Mammoth converts the text; the file's own XML gives what it omits:
 * automatic numbers, heading levels, page headers, comments, and what changes deleted.
 */
final class WordSource {

  private static final String MAIN = "word/document.xml";
  private static final List<String> TEXTS =
      List.of(MAIN, "word/footnotes.xml", "word/endnotes.xml");

  private final Places places = new Places();
  private final List<SetAside> aside = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  /**
   * Reads a file.
   *
   * @throws SourceException if it is no Word document, or a damaged or hostile one
   */
  SourceDocument read(byte[] bytes) {
    Map<String, byte[]> parts = WordPackage.read(bytes);
    if (parts.containsKey("word/vbaProject.bin")) {
      remarks.add("The document contains macros, which were not read.");
    }
    WordStyles styles = new WordStyles(part(parts, "word/styles.xml"));
    WordParagraphs paragraphs =
        new WordParagraphs(styles, new WordNumbering(part(parts, "word/numbering.xml"), styles));
    WordRevisions revisions = new WordRevisions(places);
    Map<String, byte[]> settled = new LinkedHashMap<>(parts);
    for (String name : TEXTS) {
      Document part = part(parts, name);
      if (part != null) {
        String kind = name.equals(MAIN) ? "paragraph" : kind(name) + " paragraph";
        revisions.settle(part, kind);
        paragraphs.mark(part, kind);
        settled.put(name, SafeXml.write(part));
      }
    }
    Element body = Jsoup.parseBodyFragment(html(settled)).body();
    new WordHtml(paragraphs.all(), places, aside).describe(body);
    HtmlNotes notes = new HtmlNotes(body);
    HtmlBlocks blocks = new HtmlBlocks(places, notes).read(body);
    Map<String, List<Paragraph>> noteTexts = new LinkedHashMap<>();
    notes
        .elements()
        .forEach(
            (name, element) ->
                noteTexts.put(
                    name,
                    HtmlBlocks.paragraphs(new HtmlBlocks(places, notes).read(element).blocks())));
    aside.addAll(revisions.aside());
    aside.addAll(blocks.aside());
    outside(parts);
    remarks.addAll(revisions.remarks());
    remarks.addAll(blocks.remarks());
    Map<String, byte[]> used = new LinkedHashMap<>();
    blocks.pictures().forEach((name, src) -> picture(name, src, used));
    return new SourceDocument(
        SourceFormat.DOCX,
        property(parts, "title"),
        property(parts, "language").or(paragraphs::language),
        blocks.blocks(),
        noteTexts,
        used,
        aside,
        remarks,
        paragraphs.ids());
  }

  private void picture(String name, String src, Map<String, byte[]> used) {
    byte[] bytes = pictures.get(src);
    if (bytes != null) {
      used.put(name, bytes);
    }
  }

  private String html(Map<String, byte[]> parts) {
    DocumentConverter converter =
        new DocumentConverter()
            .disableDefaultStyleMap()
            .disableEmbeddedStyleMap()
            .imageConverter(
                image -> {
                  String src = "image-" + (pictures.size() + 1);
                  try (java.io.InputStream in = image.getInputStream()) {
                    pictures.put(src, in.readAllBytes());
                  } catch (IOException e) {
                    pictures.put(src, new byte[0]);
                  }
                  return Map.of("src", src, "alt", image.getAltText().orElse(""));
                });
    try {
      return converter.convertToHtml(new ByteArrayInputStream(zip(parts))).getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw SafeZip.damaged();
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Lists page headers, page footers and comments. */
  private void outside(Map<String, byte[]> parts) {
    List<String> seen = new ArrayList<>();
    for (String name : parts.keySet()) {
      if (name.matches("word/(header|footer)[0-9]*\\.xml")) {
        String why = name.contains("header") ? "page header" : "page footer";
        String text = WordText.of(SafeXml.read(parts.get(name))).strip();
        if (!text.isEmpty() && !seen.contains(why + text)) {
          seen.add(why + text);
          aside.add(new SetAside(places.next(why), text, "a " + why));
        }
      } else if (name.equals("word/comments.xml")) {
        for (org.w3c.dom.Element comment : SafeXml.all(SafeXml.read(parts.get(name)), "comment")) {
          aside.add(
              new SetAside(places.next("comment"), WordText.of(comment).strip(), "a comment"));
        }
      }
    }
  }

  private static Optional<String> property(Map<String, byte[]> parts, String name) {
    Document core = part(parts, "docProps/core.xml");
    return core == null
        ? Optional.empty()
        : SafeXml.all(core, name).stream()
            .map(org.w3c.dom.Element::getTextContent)
            .map(Blank::collapsed)
            .filter(text -> !text.isEmpty())
            .findFirst();
  }

  private static @Nullable Document part(Map<String, byte[]> parts, String name) {
    byte[] bytes = parts.get(name);
    return bytes == null ? null : SafeXml.read(bytes);
  }

  private static String kind(String name) {
    return name.contains("footnotes") ? "footnote" : "endnote";
  }
}
