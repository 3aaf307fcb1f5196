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

/** Checks pages with the Nu HTML checker, which is set up once for many pages. */
public final class HtmlValidity {

  private final List<String> errors = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  public HtmlValidity() throws Exception {
    ErrorHandler handler =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {}

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
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
    errors.clear();
    try (InputStream in = Files.newInputStream(file)) {
      InputSource source = new InputSource(in);
      source.setSystemId(file.toUri().toString());
      source.setEncoding("UTF-8");
      validator.checkHtmlInputSource(source);
    }
    return List.copyOf(errors);
  }
}
