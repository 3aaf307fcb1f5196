package org.rapporteur.cite;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.PartialDate;

/** An item in the format RIS: a line for each fact, so that no fact may hold a line break. */
public record Ris(Item item) {

  private static final String END = "\r\n";

  private static final Pattern GAP = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(600);
    line(text, "TY", item.isPart() ? "CHAP" : "RPRT");
    line(text, "ID", item.key());
    item.authors().forEach(author -> line(text, "AU", name(author)));
    line(text, "TI", item.title());
    line(text, "T2", item.container());
    line(text, "PB", item.publisher());
    item.date()
        .ifPresent(
            date -> {
              line(text, "PY", Integer.toString(date.year()));
              line(text, "DA", date(date));
            });
    line(text, "M3", item.kind());
    line(text, "M1", item.number());
    line(text, "UR", item.url());
    line(text, "LA", item.language());
    line(text, "AB", item.summary());
    item.keywords().forEach(keyword -> line(text, "KW", keyword));
    line(text, "N1", item.note());
    return text.append("ER  - ").append(END).toString();
  }

  private static void line(StringBuilder text, String tag, String value) {
    String whole = GAP.matcher(value).replaceAll(" ").strip();
    if (!whole.isEmpty()) {
      text.append(tag).append("  - ").append(whole).append(END);
    }
  }

  /** A comma would part a name in two; an organisation's stands without. */
  private static String name(Masthead.Party party) {
    String name = party.name();
    int space = name.lastIndexOf(' ');
    return party.organisation() || space < 0
        ? name.replace(",", "")
        : name.substring(space + 1) + ", " + name.substring(0, space);
  }

  /** Year, month and day parted by slashes, the slashes kept where a part is not known. */
  private static String date(PartialDate date) {
    return String.format(
        Locale.ROOT, "%04d/%s/%s/", date.year(), part(date.month()), part(date.day()));
  }

  private static String part(int number) {
    return number == 0 ? "" : (number < 10 ? "0" : "") + number;
  }
}
