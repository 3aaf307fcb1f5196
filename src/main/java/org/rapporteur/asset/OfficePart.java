package org.rapporteur.asset;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
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

  private static final Pattern FETCHING_FIELD =
      Pattern.compile(
          "(?i)[\\s\"“]*(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|DATABASE)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)\\s*(?:[a-z][-+.a-z0-9]*:|//|\\\\\\\\|(?:\\./)*\\.\\./).*");

  /** Names of elements that fetch, in any namespace. */
  private static final Set<String> FETCHED =
      Set.of("image", "object", "object-ole", "plugin", "applet", "section-source");

  private static final Set<String> CONNECTIONS = Set.of("dbPr", "webPr", "oledbPr");
  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:";

  /** OpenDocument elements whose address is a link, or only records an origin. */
  private static final Set<String> LINKS = Set.of("a", "template", "hyperlink-behaviour");

  private static final int FIELD = 200;
  private static final int FORMULA = 10_000;

  /** The maximum size in bytes of a part that is read as XML. */
  private static final int LIMIT = 64_000_000;

  private final String name;
  private final OfficeProblems diagnostics;
  private final OfficePersonNames names;
  private final OfficeRelationships relations;
  private final StringBuilder field = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private boolean inField;
  private boolean inFormula;

  OfficePart(String name, OfficeProblems diagnostics) {
    this.name = name;
    this.diagnostics = diagnostics;
    this.names = new OfficePersonNames(name, diagnostics);
    this.relations = new OfficeRelationships(diagnostics);
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
      parser.parse(new BoundedInput(in), this);
    } catch (DocumentTypeException e) {
      diagnostics.addActive("declares a document type");
    } catch (SAXException | ParserConfigurationException | CharConversionException e) {
      throw new ZipArchive.DamageException("“" + name + "” cannot be read");
    }
    checkField();
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
  public void startElement(String uri, String element, String qualified, Attributes xmlAttributes) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xmlAttributes.getLength(); i++) {
      attributes.putIfAbsent(xmlAttributes.getLocalName(i), xmlAttributes.getValue(i));
    }
    names.startElement(element, attributes);
    switch (element) {
      case "Relationship" ->
          relations.relationship(
              attributes.getOrDefault("Type", ""),
              attributes.getOrDefault("Target", ""),
              attributes.getOrDefault("TargetMode", "").equalsIgnoreCase("External"));
      case "Override", "Default" ->
          relations.contentType(attributes.getOrDefault("ContentType", ""));
      case "instrText" -> inField = true;
      case "fldChar" -> checkField();
      case "fldSimple" -> {
        field.append(attributes.getOrDefault("instr", ""));
        checkField();
      }
      case "f", "definedName" -> inFormula = true;
      case "ddeLink", "dde-source", "dde-connection-decl" ->
          diagnostics.addActive("fetches data from another program");
      case "event-listener" -> diagnostics.addActive(OfficeProblems.MACROS);
      case "script" -> {
        if (uri.startsWith(OPEN_DOCUMENT)) {
          diagnostics.addActive(OfficeProblems.MACROS);
        }
      }
      default -> {}
    }
    if (CONNECTIONS.contains(element)) {
      diagnostics.addActive("has a connection to external data");
    }
    if (Formula.isFetching(attributes.getOrDefault("formula", ""))) {
      diagnostics.addActive("has a formula that fetches data");
    }
    address(uri, element, attributes);
  }

  private void address(String uri, String element, Map<String, String> attributes) {
    String address = attributes.getOrDefault("href", "");
    boolean isOpenDocument = uri.startsWith(OPEN_DOCUMENT);
    if (isOpenDocument && LINKS.contains(element)) {
      LinkScheme.problem(address).ifPresent(diagnostics::addActive);
      return;
    }
    if (element.equals("imagedata")) {
      address = attributes.getOrDefault("src", address);
    } else if (!FETCHED.contains(element) && !isOpenDocument) {
      return;
    }
    if (ELSEWHERE.matcher(address).matches()) {
      diagnostics.addActive(uri.contains(":form:") ? "sends form data" : OfficeProblems.FETCHES);
    }
  }

  @Override
  public void endElement(String uri, String element, String qualified) {
    names.endElement();
    inField = false;
    if (inFormula && Formula.isFetching(formula.toString())) {
      diagnostics.addActive("has a formula that fetches data");
    }
    inFormula = false;
    formula.setLength(0);
  }

  @Override
  public void characters(char[] text, int start, int length) {
    names.characters(new String(text, start, length));
    if (inField && field.length() < FIELD) {
      field.append(text, start, Math.min(length, FIELD));
    }
    if (inFormula && formula.length() < FORMULA) {
      formula.append(text, start, length);
    }
  }

  /** Checks a field. Its text can be in several runs, so they are joined first. */
  private void checkField() {
    if (FETCHING_FIELD.matcher(field).lookingAt()) {
      diagnostics.addActive("has a field that fetches data");
    }
    field.setLength(0);
  }

  private static final class DocumentTypeException extends SAXException {

    private static final long serialVersionUID = 1;
  }

  /** The bytes of the part, up to the limit; {@code close} does not close the archive's stream. */
  private static final class BoundedInput extends FilterInputStream {

    private long count;

    BoundedInput(InputStream in) {
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
