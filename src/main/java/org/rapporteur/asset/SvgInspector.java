package org.rapporteur.asset;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Refuses drawings that run code or fetch something, read without document types and entities. */
final class SvgInspector {

  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "handler",
          "listener",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "canvas",
          "html",
          "body",
          "link",
          "meta",
          "base");
  private static final Pattern EXTERNAL =
      Pattern.compile("url\\(\\s*['\"]?\\s*(?!['\"#\\s])|@import|image-set\\(|src\\(");
  private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg|gif|webp)[;,].*");

  private final String file;
  private final String text;
  private final Diagnostics diagnostics;

  SvgInspector(String file, String text, Diagnostics diagnostics) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.diagnostics = diagnostics;
  }

  void inspect() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    int doctype = text.indexOf("<!DOCTYPE");
    if (doctype >= 0 && doctype < text.indexOf("<svg")) {
      report(doctype, 9, "a document type stands here", "Delete it: drawings need none.");
      return;
    }
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      boolean first = true;
      boolean style = false;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (first && !reader.getLocalName().equals("svg")) {
            unreadable(reader.getLocation().getLineNumber());
            return;
          }
          first = false;
          style = reader.getLocalName().toLowerCase(Locale.ROOT).equals("style");
          element(reader);
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          int start = start(reader, "<?");
          report(start, 2, "an instruction to the browser stands here", "Delete it.");
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          if (style && isExternal(reader.getText())) {
            int start = Math.max(0, start(reader, "<style"));
            report(start, 6, "this style fetches something", "Save the drawing with all in it.");
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          style = false;
        }
      }
    } catch (XMLStreamException e) {
      unreadable(e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
    }
  }

  private void element(XMLStreamReader reader) {
    String name = reader.getLocalName();
    int start = start(reader, "<");
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
      report(
          start,
          name.length() + 1,
          "the element “" + name + "” stands here",
          "Delete it, or save the drawing again as plain SVG or as PNG.");
      return;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      String fault = fault(attribute.toLowerCase(Locale.ROOT), bare(value));
      if (!fault.isEmpty()) {
        int at = attributeStart(attribute, start, reader);
        report(
            at,
            attribute.length(),
            "“" + attribute + "” " + fault,
            "Delete it, or save the drawing again as plain SVG or as PNG.");
      }
    }
  }

  private static String fault(String name, String value) {
    if (name.startsWith("on")) {
      return "runs code";
    }
    if (value.contains("javascript:") || value.contains("vbscript:")) {
      return "runs code";
    }
    boolean link = name.equals("href") || name.equals("src") || name.equals("base");
    if (link && !value.startsWith("#") && !value.isEmpty() && !DATA.matcher(value).matches()) {
      return "points outside the drawing";
    }
    if (name.equals("attributename") && (value.endsWith("href") || value.startsWith("on"))) {
      return "changes where a link leads";
    }
    return isExternal(value) ? "fetches something" : "";
  }

  private static boolean isExternal(String value) {
    // A backslash could spell any of the words that are looked for.
    return EXTERNAL.matcher(bare(value)).find() || bare(value).contains("\\");
  }

  /** In small letters, without white space and controls, as a lenient browser might read it. */
  private static String bare(String value) {
    StringBuilder bare = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(c -> c > ' ' && !Character.isISOControl(c))
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Where what was just read begins: the last such characters before the reader's place. */
  private int start(XMLStreamReader reader, String opening) {
    int end = Math.min(text.length(), Math.max(0, reader.getLocation().getCharacterOffset()));
    return Math.max(0, text.lastIndexOf(opening, Math.max(0, end - 1)));
  }

  private int attributeStart(String name, int start, XMLStreamReader reader) {
    int end = Math.min(text.length(), Math.max(start, reader.getLocation().getCharacterOffset()));
    var matcher =
        Pattern.compile("(?<=[\\s:'\"])" + Pattern.quote(name) + "\\s*=")
            .matcher(text.substring(start, end));
    return matcher.find() ? start + matcher.start() : start;
  }

  private void unreadable(int line) {
    diagnostics.report(
        Rule.ASSET_KIND,
        Span.at(file, Math.max(1, line), 1),
        "this drawing can’t be read",
        "Save it again as plain SVG.");
  }

  private void report(int offset, int length, String message, String help) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    diagnostics.report(
        Rule.SVG_SCRIPT, new Span(file, line, offset - lineStart + 1, length), message, help);
  }
}
