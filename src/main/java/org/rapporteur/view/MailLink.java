package org.rapporteur.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links that start an e-mail to anybody (RFC 6068). */
final class MailLink {

  private MailLink() {}

  /** A mail with a page's title as its subject and its address as its text. */
  static String of(String title, String address) {
    return address.isEmpty()
        ? ""
        : "mailto:?subject=" + encoded(title) + "&body=" + encoded(address);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
