package org.rapporteur.cite;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a style to its elements and title. Entities are not resolved; no other file is read. */
final class CslParser extends DefaultHandler {

  /** Maximum nesting of elements in the file; in 10,833 published styles it is 19. */
  private static final int MAX_NESTING = 100;

  /** Maximum namespace declarations: the XML parser compares each with all others. */
  private static final int MAX_NAMESPACES = 100;

  private static final int MAX_TITLE = 200;
  private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

  private final Deque<CslElement> open = new ArrayDeque<>();
  private final StringBuilder title = new StringBuilder();
  private @Nullable Locator locator;
  private @Nullable CslElement root;
  private long termLength;
  private long longestTerm;

  private CslParser() {}

  /**
   * A parsed style: its elements and its title.
   *
   * @param longestTerm the characters of the longest of its own terms
   */
  record Parsed(CslElement root, String title, long longestTerm) {}

  /** Thrown if a style cannot be used. */
  static final class RejectedStyleException extends SAXException {
    private static final long serialVersionUID = 1L;
    final transient CslFile.Problem problem;

    RejectedStyleException(CslFile.Problem problem) {
      super(problem.message());
      this.problem = problem;
    }
  }

  static Parsed parse(String csl) throws RejectedStyleException {
    if (csl.split("xmlns:", MAX_NAMESPACES + 2).length > MAX_NAMESPACES + 1) {
      String message = "this style declares more than " + MAX_NAMESPACES + " namespaces";
      throw new RejectedStyleException(new CslFile.Problem(1, 1, message));
    }
    CslParser parser = new CslParser();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(csl)), parser);
    } catch (SAXParseException e) {
      boolean doctype = csl.contains("<!DOCTYPE");
      String message = doctype ? "a style cannot have a DOCTYPE" : "this is not well-formed XML";
      int line = Math.max(1, e.getLineNumber());
      throw new RejectedStyleException(
          new CslFile.Problem(line, Math.max(1, e.getColumnNumber()), message));
    } catch (RejectedStyleException rejected) {
      throw rejected;
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new RejectedStyleException(new CslFile.Problem(1, 1, "this cannot be read as XML"));
    }
    CslElement root = parser.root;
    if (root == null) {
      throw new RejectedStyleException(new CslFile.Problem(1, 1, "this cannot be read as XML"));
    }
    return new Parsed(
        root, parser.title.toString().strip().replaceAll("\\s+", " "), parser.longestTerm);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    int line = locator == null ? 1 : Math.max(1, locator.getLineNumber());
    if (open.isEmpty() && !(uri.equals(NAMESPACE) && name.equals("style"))) {
      String message = "this is not a CSL style: the root element is not <style>";
      throw new RejectedStyleException(new CslFile.Problem(line, 1, message));
    }
    if (open.size() >= MAX_NESTING) {
      String message = "elements are nested more than " + MAX_NESTING + " levels deep";
      throw new RejectedStyleException(new CslFile.Problem(line, 1, message));
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      values.put(attributes.getLocalName(i), attributes.getValue(i));
    }
    CslElement element = new CslElement(name, values, line, new ArrayList<>());
    termLength = name.equals("term") ? 0 : termLength;
    if (open.isEmpty()) {
      root = element;
    } else {
      open.element().children().add(element);
    }
    open.push(element);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    open.pop();
  }

  @Override
  public void characters(char[] text, int start, int length) {
    termLength += length;
    boolean inTerm = open.stream().anyMatch(element -> element.name().equals("term"));
    longestTerm = inTerm ? Math.max(longestTerm, termLength) : longestTerm;
    boolean inTitle = open.size() == 3 && open.element().name().equals("title");
    if (inTitle && title.length() < MAX_TITLE) {
      title.append(text, start, Math.min(length, MAX_TITLE));
    }
  }
}
