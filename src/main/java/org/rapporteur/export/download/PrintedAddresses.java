package org.rapporteur.export.download;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Prints the address of each link to another site after its words, for readers on paper. */
final class PrintedAddresses {

  /** Keeps the brackets around an address at its ends in right-to-left text. */
  private static final String LEFT_TO_RIGHT_MARK = "\u200e";

  private PrintedAddresses() {}

  static void add(Document text) {
    boolean rightToLeft = text.expectFirst("html").attr("dir").equals("rtl");
    String mark = rightToLeft ? LEFT_TO_RIGHT_MARK : "";
    for (Element link : text.select("a[rel~=external][href]:not(nav a, .contents a)")) {
      String address = link.attr("href");
      if (!address.endsWith(link.text().strip())) {
        link.after(
            new Element("span").addClass("url").text(" " + mark + "<" + address + ">" + mark));
      }
    }
  }
}
