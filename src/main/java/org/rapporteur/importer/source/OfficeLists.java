package org.rapporteur.importer.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lists of pages that Word makes: paragraphs whose styles hold the depth and the bullet. */
final class OfficeLists {

  private static final Pattern LIST = Pattern.compile("mso-list:\\s*l[0-9]+\\s+level([1-9])");

  private OfficeLists() {}

  /** Makes the bullets and numbers of such paragraphs their first words. */
  static void label(Element body) {
    for (Element p : body.select("p[style*=mso-list]")) {
      Matcher list = LIST.matcher(p.attr("style"));
      if (!list.find()) {
        continue;
      }
      Element ignored = p.selectFirst("span[style*=Ignore]");
      String label = ignored == null ? "" : Blank.collapsed(ignored.text());
      if (ignored == null) {
        p.attr("data-label", "•");
      } else if (label.matches("[·§oØüvq–-]|\\P{Alnum}?")) {
        ignored.text("• ");
      } else {
        ignored.text(label + " ");
      }
      p.attr("data-depth", list.group(1));
    }
  }
}
