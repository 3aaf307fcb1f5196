package org.rapporteur.asset;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Rejects drawings that could run code or fetch data, even if opened on their own.
 *
 * <p>A drawing is read as a browser reads it, see {@link SvgProlog}, and must be well-formed. It
 * may contain only what {@link SvgVocabulary} lists.
 */
final class SvgInspector {

  private static final int DEPTH = 200;
  private static final int ATTRIBUTES = 10_000;
  private static final String PLAIN = "Remove it, or save the drawing as plain SVG or as PNG.";

  private final FileProblems problems;
  private final ImageInspector images;
  private SourceText source = new SourceText("");
  private int depth;
  private int styleDepth;
  private int styleStart;
  private final StringBuilder style = new StringBuilder();
  private final SvgMetadata metadata = new SvgMetadata();
  private final SvgExpansion expansion = new SvgExpansion();

  SvgInspector(FileProblems problems) {
    this.images = new ImageInspector(problems);
    this.problems = problems;
  }

  void inspect(byte[] bytes) {
    Optional<SourceText> text = new SvgProlog(problems).check(bytes);
    if (text.isEmpty()) {
      return;
    }
    source = text.get();
    try {
      read(reader());
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      problems.report(
          Rule.ASSET_KIND,
          Span.at(problems.file(), line, 1),
          "this drawing is not well-formed XML",
          "Save it again as plain SVG.");
    }
  }

  private XMLStreamReader reader() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // The JDK's own limits differ between its versions.
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", ATTRIBUTES);
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", 0);
    return factory.createXMLStreamReader(new StringReader(source.text()));
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > DEPTH) {
            report(
                start(reader, "<"),
                1,
                "this element is nested too deeply",
                "Simplify the drawing.");
            return;
          }
          if (depth == 1 && !isRoot(reader)) {
            return;
          }
          expansion.startElement(
              reader.getLocalName(), attribute(reader, "id"), attribute(reader, "class"));
          startElement(reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          endElement();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader);
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            SvgProlog.reportInstruction(problems, span(start(reader, "<?"), 2));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            report(
                start(reader, "&"),
                1,
                "the entity “&" + reader.getLocalName() + ";” is not defined in the drawing",
                "Write the character itself.");
        default -> {}
      }
    }
    if (metadata.isNamed()) {
      Metadata.AUTHOR.report(problems);
    }
    expansion
        .problem()
        .ifPresent(
            problem ->
                problems.report(
                    Rule.TOO_LARGE,
                    "this drawing " + problem,
                    "Simplify it, or save it as PNG, because browsers can hang on it."));
  }

  private boolean isRoot(XMLStreamReader reader) {
    if (reader.getLocalName().equals("svg") && namespace(reader).equals(SvgVocabulary.SVG)) {
      return true;
    }
    problems.report(
        Rule.ASSET_KIND,
        source.span(problems.file(), start(reader, "<"), 1),
        "the first element of this drawing is not “svg” in the SVG namespace",
        "Begin it with <svg xmlns=\"" + SvgVocabulary.SVG + "\">, or save it again as plain SVG.");
    return false;
  }

  private void startElement(XMLStreamReader reader) {
    String name = reader.getLocalName();
    String namespace = namespace(reader);
    int start = start(reader, "<");
    if (styleDepth > 0) {
      reportElement(start, reader, "is inside a style");
      return;
    }
    if (!SvgVocabulary.hasElement(namespace, name, metadata.isOpen())) {
      reportElement(
          start,
          reader,
          namespace.equals(SvgVocabulary.SVG)
              ? "is not allowed in a drawing"
              : "is not part of SVG");
      return;
    }
    metadata.startElement(depth, namespace, name);
    if (namespace.equals(SvgVocabulary.SVG) && name.equals("style")) {
      styleDepth = depth;
      styleStart = start;
      style.setLength(0);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      int index = i;
      attributeProblem(reader, i)
          .ifPresent(problem -> reportAttribute(reader, index, start, problem));
    }
  }

  private void endElement() {
    if (depth == styleDepth) {
      styleDepth = 0;
      expansion.addStyleSheet(style.toString());
      CssText.problem(style.toString())
          .ifPresent(
              problem ->
                  report(
                      styleStart,
                      6,
                      "this style " + problem,
                      "Remove it, or save the drawing with everything embedded in it."));
    }
    metadata.endElement(depth);
    expansion.endElement();
  }

  private void characters(XMLStreamReader reader) {
    if (styleDepth > 0) {
      style.append(reader.getText());
    }
    metadata.text(reader.getText());
  }

  private Optional<String> attributeProblem(XMLStreamReader reader, int index) {
    String name = reader.getAttributeLocalName(index);
    String namespace = Optional.ofNullable(reader.getAttributeNamespace(index)).orElse("");
    String value = reader.getAttributeValue(index);
    metadata.attribute(name, value);
    expansion.addAttribute(name, value);
    if (SvgVocabulary.isAddress(namespace, name)) {
      if (!SvgAddress.isInside(reader.getLocalName(), value)) {
        return Optional.of("refers to content outside the drawing");
      }
      SvgAddress.inspectImage(value, images, problems);
      return Optional.empty();
    }
    if (!SvgVocabulary.hasAttribute(namespace, name, metadata.isOpen())) {
      return Optional.of(
          name.startsWith("on")
              ? "runs code"
              : namespace.isEmpty() ? "is not allowed in a drawing" : "is not part of SVG");
    }
    return SvgVocabulary.isText(namespace, name) ? Optional.empty() : CssText.problem(value);
  }

  private void reportElement(int start, XMLStreamReader reader, String problem) {
    String name = qualified(reader.getPrefix(), reader.getLocalName());
    report(start, name.length() + 1, "the element “" + name + "” " + problem, PLAIN);
  }

  private void reportAttribute(XMLStreamReader reader, int index, int start, String problem) {
    String name = qualified(reader.getAttributePrefix(index), reader.getAttributeLocalName(index));
    int at = problems.isFull(Rule.SVG_SCRIPT) ? start : attributeStart(name, start, reader);
    report(at, name.length(), "“" + name + "” " + problem, PLAIN);
  }

  private static String attribute(XMLStreamReader reader, String name) {
    return Optional.ofNullable(reader.getAttributeValue("", name)).orElse("");
  }

  private static String qualified(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private static String namespace(XMLStreamReader reader) {
    return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
  }

  /** The offset of the item just read: the last such characters before the reader's location. */
  private int start(XMLStreamReader reader, String opening) {
    int end = Math.max(1, reader.getLocation().getCharacterOffset());
    return Math.max(0, source.text().lastIndexOf(opening, end - 1));
  }

  private int attributeStart(String name, int start, XMLStreamReader reader) {
    String text = source.text();
    int end = Math.min(text.length(), Math.max(start, reader.getLocation().getCharacterOffset()));
    Matcher matcher =
        Pattern.compile("(?<=[\\s'\"])" + Pattern.quote(name) + "\\s*=").matcher(text);
    return matcher.region(start, end).find() ? matcher.start() : start;
  }

  private void report(int offset, int length, String message, String help) {
    problems.report(Rule.SVG_SCRIPT, span(offset, length), message, help);
  }

  /** The span at an offset; for a problem that is only counted, the whole file. */
  private Span span(int offset, int length) {
    return problems.isFull(Rule.SVG_SCRIPT)
        ? Span.of(problems.file())
        : source.span(problems.file(), offset, length);
  }
}
