package org.rapporteur.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document in UTF-8. Text is escaped, and characters that XML does not allow are
 * removed. All methods throw {@link UncheckedIOException} if the document cannot be written.
 */
public final class XmlWriter {

  private final XMLStreamWriter xml;

  /** Starts a document, with its declaration. The writer is not closed. */
  public XmlWriter(Writer out) {
    try {
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw unchecked(e);
    }
  }

  /** Starts an element. */
  public XmlWriter start(String name) {
    return write(() -> xml.writeStartElement(name));
  }

  /** Starts an element without content. It must not be ended. */
  public XmlWriter empty(String name) {
    return write(() -> xml.writeEmptyElement(name));
  }

  /** Adds an attribute to the element that was just started. */
  public XmlWriter attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, allowed(value)));
  }

  /** Adds an attribute unless its value is empty. */
  public XmlWriter optionalAttribute(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  public XmlWriter text(String text) {
    return write(() -> xml.writeCharacters(allowed(text)));
  }

  /** Starts a new line. */
  public XmlWriter line() {
    return text("\n");
  }

  /** Ends the current element. */
  public XmlWriter end() {
    return write(xml::writeEndElement);
  }

  /** Writes an element with a text. */
  public XmlWriter element(String name, String text) {
    return start(name).text(text).end();
  }

  /** Ends the document. */
  public void finish() {
    write(xml::writeEndDocument);
    write(xml::flush);
  }

  private static String allowed(String text) {
    return text.codePoints().allMatch(XmlWriter::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlWriter::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF || c == 9 || c == 10;
  }

  /** A part of the document. */
  @FunctionalInterface
  private interface Part {
    void write() throws XMLStreamException;
  }

  private XmlWriter write(Part part) {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw unchecked(e);
    }
    return this;
  }

  private static UncheckedIOException unchecked(XMLStreamException e) {
    return new UncheckedIOException(
        e.getNestedException() instanceof IOException cause ? cause : new IOException(e));
  }
}
