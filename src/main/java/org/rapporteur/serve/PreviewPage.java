package org.rapporteur.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.text.XhtmlCharacters;

/** A page as the preview shows it: the built page with a script that reloads it. */
final class PreviewPage {

  /** The path prefix of the server's own files. No page of a site can have it. */
  static final String PREFIX = "/.rapporteur/";

  private static final Pattern POLICY =
      Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\">)");

  private PreviewPage() {}

  /**
   * Adds the script to a page.
   *
   * @param version the version that identifies these bytes of the page
   */
  static byte[] of(byte[] page, String version) {
    String html = new String(page, StandardCharsets.UTF_8);
    Matcher policy = POLICY.matcher(html);
    if (policy.find()) {
      String allowed = allow(allow(policy.group(2), "script-src"), "connect-src");
      html = html.substring(0, policy.start(2)) + allowed + html.substring(policy.end(2));
    }
    String head =
        "<link rel=\"stylesheet\" href=\""
            + PREFIX
            + "live.css\">\n<script src=\""
            + PREFIX
            + "live.js\" data-version=\""
            + version
            + "\" defer></script>\n";
    int at = html.indexOf("</head>");
    return (at < 0 ? html + head : html.substring(0, at) + head + html.substring(at))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Extends a Content-Security-Policy so that a directive allows the page's own server. */
  static String allow(String policy, String directive) {
    if (!policy.contains(directive + " ")) {
      return policy + "; " + directive + " 'self'";
    }
    Matcher given = Pattern.compile(directive + " ([^;]*)").matcher(policy);
    if (!given.find() || given.group(1).contains("'self'")) {
      return policy;
    }
    String sources = given.group(1).replace("'none'", "").strip();
    return policy.substring(0, given.start(1))
        + ("'self' " + sources).strip()
        + policy.substring(given.end(1));
  }

  /** The page that is shown while there is no valid site yet. */
  static byte[] problems(List<Diagnostic> diagnostics) {
    StringBuilder html =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Not yet a site – Rapporteur</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
            <link rel="icon" href="data:,">
            </head>
            <body>
            <main>
            <h1>There is no site to show yet</h1>
            <p>Fix the problems below and save. This page then shows the site automatically.</p>
            <ul>
            """);
    for (Diagnostic diagnostic : diagnostics) {
      html.append("<li>")
          .append(XhtmlCharacters.attribute(item(diagnostic)).replace("\n", "<br>"))
          .append("</li>\n");
    }
    return html.append("</ul>\n</main>\n</body>\n</html>\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A diagnostic as text: its place, its message and its help. */
  static String item(Diagnostic diagnostic) {
    String place = diagnostic.span().file();
    if (diagnostic.span().line() > 0) {
      place += ":" + diagnostic.span().line() + ":" + diagnostic.span().column();
    }
    String help = diagnostic.help().isEmpty() ? "" : "\n" + diagnostic.help();
    return diagnostic.severity().word() + ": " + place + "\n" + diagnostic.message() + help;
  }

  /** The texts of the errors, which prevent the site from being built. */
  static List<String> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(PreviewPage::item)
        .toList();
  }
}
