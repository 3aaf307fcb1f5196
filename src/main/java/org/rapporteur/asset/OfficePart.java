package org.rapporteur.asset;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads one XML part of an office document, Office Open XML or OpenDocument. */
final class OfficePart extends DefaultHandler2 {

  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  /** Elements whose text is a person’s or organisation’s name. */
  private static final Set<String> NAMES =
      Set.of("creator", "lastModifiedBy", "Company", "Manager", "initial-creator", "printed-by");

  private static final Set<String> CHANGES =
      Set.of("ins", "del", "moveFrom", "moveTo", "comment", "rPrChange", "pPrChange");

  private static final Pattern FETCHING_FIELD =
      Pattern.compile("(?i)\\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\\b");
  private static final Pattern EXTERNAL =
      Pattern.compile("(?i)(?:[a-z][-+.a-z0-9]*:|//|\\\\\\\\|\\.\\./).*");
  private static final Set<String> FETCHED =
      Set.of("image", "object", "object-ole", "plugin", "applet", "section-source");
  private static final int FIELD = 200;

  /** What Word writes for a name that was removed. */
  private static final String ANONYMOUS = "Author";

  /** In bytes: the largest part that is read as XML. */
  private static final int LIMIT = 64_000_000;

  private final String name;
  private final OfficeFindings findings;
  private final StringBuilder field = new StringBuilder();
  private boolean inName;
  private boolean inField;

  OfficePart(String name, OfficeFindings findings) {
    this.name = name;
    this.findings = findings;
  }

  /**
   * Reads the part.
   *
   * @throws ZipArchive.DamageException if it is not well-formed XML
   */
  void read(InputStream in) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      SAXParser parser = factory.newSAXParser();
      // The JDK's own limits differ between its versions.
      parser.setProperty(LIMITS + "elementAttributeLimit", 10_000);
      parser.setProperty(LIMITS + "maxElementDepth", 1_000);
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
      parser.parse(new Part(in), this);
    } catch (DocumentTypeException e) {
      findings.addActive("declares a document type");
    } catch (SAXException | ParserConfigurationException | CharConversionException e) {
      throw new ZipArchive.DamageException("“" + name + "” can’t be read");
    }
    noteField();
  }

  @Override
  public void startDTD(String root, String publicId, String systemId) throws SAXException {
    throw new DocumentTypeException();
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void startElement(String uri, String element, String qualified, Attributes attributes) {
    inName = NAMES.contains(element) || element.equals("author") && name.contains("comments");
    switch (element) {
      case "Relationship" -> relationship(attributes);
      case "instrText" -> inField = true;
      case "fldChar" -> noteField();
      case "fldSimple" -> {
        field.append(attribute(attributes, "instr").orElse(""));
        noteField();
      }
      case "ddeLink", "dde-source", "dde-connection-decl" ->
          findings.addActive("fetches data from another program");
      case "event-listener" -> findings.addActive("contains macros");
      default -> {}
    }
    if (CHANGES.contains(element) || element.equals("person")) {
      attribute(attributes, "author")
          .or(() -> attribute(attributes, "displayName"))
          .filter(author -> !author.equals(ANONYMOUS))
          .ifPresent(author -> findings.add(Metadata.AUTHOR));
    }
    if (FETCHED.contains(element)
        && attribute(attributes, "href").filter(a -> EXTERNAL.matcher(a).matches()).isPresent()) {
      findings.addActive("fetches something when it is opened");
    }
  }

  @Override
  public void endElement(String uri, String element, String qualified) {
    inName = false;
    inField = false;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inName && !new String(text, start, length).isBlank()) {
      findings.add(Metadata.AUTHOR);
    }
    if (inField && field.length() < FIELD) {
      field.append(text, start, Math.min(length, FIELD));
    }
  }

  private void relationship(Attributes attributes) {
    boolean external =
        attribute(attributes, "TargetMode").filter("External"::equalsIgnoreCase).isPresent();
    String type = attribute(attributes, "Type").orElse("");
    if (external && !type.endsWith("/hyperlink")) {
      findings.addActive("fetches something when it is opened");
    }
  }

  /** Fields may be written in several runs: their text is put together first. */
  private void noteField() {
    if (FETCHING_FIELD.matcher(field).lookingAt()) {
      findings.addActive("has a field that fetches something");
    }
    field.setLength(0);
  }

  private static Optional<String> attribute(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return Optional.of(attributes.getValue(i)).filter(value -> !value.isBlank());
      }
    }
    return Optional.empty();
  }

  private static final class DocumentTypeException extends SAXException {

    private static final long serialVersionUID = 1;
  }

  /** The bytes of the part, up to the limit; stays open for who gave it. */
  private static final class Part extends FilterInputStream {

    private long count;

    Part(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(0, read);
      if (count > LIMIT) {
        throw new ZipArchive.LimitException("has a part of more than " + LIMIT / 1_000_000 + " MB");
      }
      return read;
    }

    @Override
    public void close() {}
  }
}
