package org.rapporteur;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Checks pages with the Nu HTML checker, which is set up once for many pages. */
public final class HtmlValidity {

  private static final long STACK_BYTES = 16L << 20;

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
    FutureTask<Boolean> setup =
        new FutureTask<>(
            () -> {
              validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
              validator.setUpValidatorAndParsers(handler, false, false);
              return true;
            });
    // Reading the schema recurses deeply.
    new Thread(null, setup, "schema", STACK_BYTES).start();
    setup.get();
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
