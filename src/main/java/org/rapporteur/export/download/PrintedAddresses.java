package org.rapporteur.export.download;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Prints the address of each link to another site after its words, for readers on paper. */
final class PrintedAddresses {

  private PrintedAddresses() {}

  static void add(Document text) {
    for (Element link : text.select("a[rel~=external][href]:not(nav a, .contents a)")) {
      String address = link.attr("href");
      if (!address.endsWith(link.text().strip())) {
        Element printed = new Element("span").addClass("url").appendText(" ");
        printed.appendElement("bdi").attr("dir", "ltr").text("<" + address + ">");
        link.after(printed);
      }
    }
  }
}
