package org.rapporteur;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu HTML checker; one set-up serves many pages. */
public final class HtmlValidity {

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  public HtmlValidity() throws Exception {
    ErrorHandler handler =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {}

          @Override
          public void error(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        };
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
    validator.setUpValidatorAndParsers(handler, false, false);
  }

  /** The errors of a page. */
  public List<String> problems(Path file) throws Exception {
    found.clear();
    try (InputStream in = Files.newInputStream(file)) {
      InputSource source = new InputSource(in);
      source.setSystemId(file.toUri().toString());
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    }
    return List.copyOf(found);
  }
}
