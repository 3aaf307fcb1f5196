package org.rapporteur.cite;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * What a file in the Citation Style Language says of itself, read without running it: no entity in
 * it is followed, and no other file is read.
 *
 * @param title the style's title
 * @param note whether it is for notes; else for lists of references
 * @param locale its own language; empty for none
 * @param bibliography whether it has a list of references
 * @param fault why it can't be used
 */
public record CslFile(
    String title, boolean note, String locale, boolean bibliography, Optional<Fault> fault) {

  private static final String SPACE = "http://purl.org/net/xbiblio/csl";

  /**
   * What is wrong with a file.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Fault(int line, int column, String message) {}

  public static CslFile read(String csl) {
    Reader reader = new Reader();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(csl)), reader);
      return reader.file(reader.judged());
    } catch (SAXParseException e) {
      boolean doctype = csl.contains("<!DOCTYPE");
      String message = doctype ? "a style can’t have a DOCTYPE" : "this is not well-formed XML";
      return reader.file(
          Optional.of(
              new Fault(
                  Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), message)));
    } catch (Refused refused) {
      return reader.file(Optional.of(refused.fault));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      return reader.file(Optional.of(new Fault(1, 1, "this can’t be read as XML")));
    }
  }

  private static final class Refused extends SAXException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Refused(Fault fault) {
      super(fault.message());
      this.fault = fault;
    }
  }

  private record Call(String macro, Fault place) {}

  private static final class Reader extends DefaultHandler {
    private @Nullable Locator locator;
    private final Map<String, List<Call>> calls = new LinkedHashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    private String within = "";
    private String locale = "";
    private boolean note;
    private boolean citation;
    private boolean bibliography;

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (open.isEmpty()) {
        if (!uri.equals(SPACE) || !name.equals("style")) {
          throw new Refused(here("this is not a style: its root is not <style> of CSL"));
        }
        note = "note".equals(attributes.getValue("class"));
        locale = Optional.ofNullable(attributes.getValue("default-locale")).orElse("");
        calls.put("", new ArrayList<>());
      }
      String macro = attributes.getValue("macro");
      switch (name) {
        case "link" -> {
          if ("independent-parent".equals(attributes.getValue("rel"))) {
            throw new Refused(here("this style only names another one, and holds no rules itself"));
          }
        }
        case "macro" -> {
          within = String.valueOf(attributes.getValue("name"));
          calls.put(within, new ArrayList<>());
        }
        case "layout" -> {
          citation |= open.contains("citation");
          bibliography |= open.contains("bibliography");
        }
        default -> {}
      }
      if (macro != null) {
        calls
            .getOrDefault(within, new ArrayList<>())
            .add(new Call(macro, here("there is no macro “" + macro + "”")));
      }
      open.add(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      open.remove(open.size() - 1);
      if (name.equals("macro")) {
        within = "";
      }
    }

    @Override
    public void characters(char[] text, int start, int length) {
      if (open.equals(List.of("style", "info", "title")) && title.length() < 200) {
        title.append(text, start, Math.min(length, 200));
      }
    }

    CslFile file(Optional<Fault> fault) {
      return new CslFile(
          title.toString().strip().replaceAll("\\s+", " "), note, locale, bibliography, fault);
    }

    Optional<Fault> judged() {
      for (List<Call> of : calls.values()) {
        for (Call call : of) {
          if (!calls.containsKey(call.macro()) || call.macro().isEmpty()) {
            return Optional.of(call.place());
          }
        }
      }
      for (String macro : calls.keySet()) {
        Optional<Fault> loop = loop(macro, new HashSet<>(), new HashSet<>());
        if (loop.isPresent()) {
          return loop;
        }
      }
      return citation
          ? Optional.empty()
          : Optional.of(new Fault(1, 1, "this style has no <citation> with a <layout>"));
    }

    private Optional<Fault> loop(String macro, Set<String> path, Set<String> done) {
      if (done.contains(macro)) {
        return Optional.empty();
      }
      path.add(macro);
      for (Call call : calls.getOrDefault(macro, List.of())) {
        if (path.contains(call.macro()) || path.size() > 200) {
          return Optional.of(
              new Fault(
                  call.place().line(),
                  call.place().column(),
                  "the macro “" + call.macro() + "” calls itself without end"));
        }
        Optional<Fault> loop = loop(call.macro(), path, done);
        if (loop.isPresent()) {
          return loop;
        }
      }
      path.remove(macro);
      done.add(macro);
      return Optional.empty();
    }

    private Fault here(String message) {
      return locator == null
          ? new Fault(1, 1, message)
          : new Fault(Math.max(1, locator.getLineNumber()), 1, message);
    }
  }
}
