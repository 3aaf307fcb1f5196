package org.rapporteur.cite;

import java.util.regex.Pattern;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;

/** An item in the RIS format. Each value is on one line, so it cannot contain a line break. */
public record Ris(BibliographicItem item) {

  private static final String END = "\r\n";

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(500 + item.summary().length());
    line(text, "TY", item.isPart() ? "CHAP" : "RPRT");
    line(text, "ID", item.key());
    for (ReportMetadata.Author author : item.authors()) {
      line(text, "AU", name(author));
    }
    line(text, "TI", item.title());
    line(text, "T2", item.container());
    line(text, "PB", item.publisher());
    if (item.date().isPresent()) {
      line(text, "PY", Integer.toString(item.date().get().year()));
      line(text, "DA", date(item.date().get()));
    }
    line(text, "M3", item.kind());
    line(text, "M1", item.number());
    line(text, "UR", item.url());
    line(text, "LA", item.language());
    line(text, "AB", item.summary());
    for (String keyword : item.keywords()) {
      line(text, "KW", keyword);
    }
    line(text, "N1", item.noteBesideSummary());
    return text.append("ER  - ").append(END).toString();
  }

  private static void line(StringBuilder text, String tag, String value) {
    String whole =
        (needsCollapsing(value) ? WHITE_SPACE.matcher(value).replaceAll(" ") : value).strip();
    if (!whole.isEmpty()) {
      text.append(tag).append("  - ").append(whole).append(END);
    }
  }

  /** Whether a text has more than single spaces; for nearly all values this spares the pattern. */
  private static boolean needsCollapsing(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' && before != ' ';
      if (!space && (c <= ' ' || c == 0x7F || c == 0x2028 || c == 0x2029)) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /** A comma would split a name in two, so an organisation's name is written without commas. */
  private static String name(ReportMetadata.Author author) {
    return PersonName.of(author)
        .map(PersonName::inverted)
        .orElseGet(() -> author.name().replace(",", ""));
  }

  /** Year, month and day separated by slashes, which are written even if a part is not known. */
  private static String date(PartialDate date) {
    PartialDate year = new PartialDate(date.year(), 0, 0);
    return year + "/" + part(date.month()) + "/" + part(date.day()) + "/";
  }

  private static String part(int number) {
    return number == 0 ? "" : (number < 10 ? "0" : "") + number;
  }
}
