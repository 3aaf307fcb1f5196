package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Checks the text before a drawing's first element, so that every program reads the drawing the
 * same way: as UTF-8, as XML 1.0, and without a document type. No declaration may contradict this.
 * The JDK's parser never sees a document type, because some cause errors in the parser itself.
 */
record SvgProlog(FileProblems problems) {

  /** Maximum size in bytes; a larger drawing is rejected without reading it. */
  private static final int LIMIT = 20 * 1024 * 1024;

  /** Maximum namespace declarations; XML parsers compare each with all others and with names. */
  private static final int NAMESPACES = 500;

  private static final String NAMESPACE = "xmlns:";

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*(?:'1\\.0'|\"1\\.0\")"
              + "(?:\\s+encoding\\s*=\\s*(?:'(?i:utf-8)'|\"(?i:utf-8)\"))?"
              + "(?:\\s+standalone\\s*=\\s*(?:'(?:yes|no)'|\"(?:yes|no)\"))?\\s*\\?>");

  /** The drawing as text, without a byte order mark; empty if a problem was reported. */
  Optional<SourceText> check(byte[] bytes) {
    if (bytes.length > LIMIT) {
      problems.report(
          Rule.TOO_LARGE,
          "this drawing is larger than " + LIMIT / 1024 / 1024 + " MB",
          "Simplify it, or save it as PNG.");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      SourceText source = new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text);
      return isAdmitted(source) && hasFewNamespaces(source)
          ? Optional.of(source)
          : Optional.empty();
    } catch (CharacterCodingException e) {
      problems.report(Rule.SVG_SCRIPT, "this drawing is not UTF-8 text", "Save it again as UTF-8.");
      return Optional.empty();
    }
  }

  private boolean isAdmitted(SourceText source) {
    String text = source.text();
    int at = 0;
    if (text.startsWith("<?xml")) {
      if (!DECLARATION.matcher(text).lookingAt()) {
        problems.report(
            Rule.SVG_SCRIPT,
            source.span(problems.file(), 0, 5),
            "the XML declaration must have version 1.0 and encoding UTF-8",
            "Save the drawing again as UTF-8, and begin it with"
                + " <?xml version=\"1.0\" encoding=\"UTF-8\"?>.");
        return false;
      }
      at = text.indexOf("?>") + 2;
    }
    while (at < text.length()) {
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at + 4);
        at = end < 0 ? text.length() : end + 3;
      } else if (text.startsWith("<!", at)) {
        problems.report(
            Rule.SVG_SCRIPT,
            source.span(problems.file(), at, 2),
            "this drawing has a document type, which can contain code",
            "Remove the line that begins with <!DOCTYPE, or save the drawing as plain SVG.");
        return false;
      } else if (text.startsWith("<?", at)) {
        reportInstruction(problems, source.span(problems.file(), at, 2));
        return false;
      } else if (text.charAt(at) == '<') {
        return true;
      } else {
        at++;
      }
    }
    return true;
  }

  private boolean hasFewNamespaces(SourceText source) {
    int at = -1;
    for (int count = 0; count <= NAMESPACES; count++) {
      at = source.text().indexOf(NAMESPACE, at + 1);
      if (at < 0) {
        return true;
      }
    }
    problems.report(
        Rule.TOO_LARGE,
        source.span(problems.file(), at, NAMESPACE.length()),
        "this drawing declares more than " + NAMESPACES + " namespaces",
        "Save it again as plain SVG.");
    return false;
  }

  static void reportInstruction(FileProblems problems, Span span) {
    problems.report(
        Rule.SVG_SCRIPT,
        span,
        "this drawing contains a processing instruction (“<?”)",
        "Remove it.");
  }
}
