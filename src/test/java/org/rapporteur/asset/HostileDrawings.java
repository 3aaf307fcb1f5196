package org.rapporteur.asset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Drawings that run, fetch or send something in a browser, or that it reads differently. */
public final class HostileDrawings {

  private static final String NS = "xmlns=\"http://www.w3.org/2000/svg\"";
  private static final String LINKS = " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
  private static final String HTML = " xmlns:h=\"http://www.w3.org/1999/xhtml\"";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private HostileDrawings() {}

  /** The bytes of each drawing, by what it attempts. */
  public static Map<String, byte[]> all() {
    HostileDrawings drawings = new HostileDrawings();
    drawings.encodings();
    drawings.declarations();
    drawings.elements();
    drawings.attributes();
    drawings.styles();
    return drawings.files;
  }

  private void encodings() {
    whole(
        "Shift_JIS",
        "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><svg "
            + NS
            + "><![CDATA[\u00C1]]><!-- ]]><script>alert(1)</script><![CDATA[ -->"
            + "<![CDATA[x]]></svg>");
    for (String name : new String[] {"UTF-7", "ISO-8859-1", "utf8", "x-user-defined", "UTF-16"}) {
      whole(
          "declared " + name,
          "<?xml version=\"1.0\" encoding=\"" + name + "\"?><svg " + NS + "><g/></svg>");
    }
    whole(
        "declared in single quotes",
        "<?xml version = '1.0'\n encoding = 'EUC-JP' ?><svg " + NS + "><g/></svg>");
    bytes("UTF-16 LE", "\uFEFF" + svg("<script>alert(1)</script>"), StandardCharsets.UTF_16LE);
    bytes("UTF-16 BE", "\uFEFF" + svg("<g/>"), StandardCharsets.UTF_16BE);
    bytes("UTF-16 without mark", svg("<script>alert(1)</script>"), StandardCharsets.UTF_16LE);
    bytes("Latin-1", svg("<text>\u00E9</text>"), StandardCharsets.ISO_8859_1);
    bytes("overlong", svg("<text>\u00C0\u00BCscript></text>"), StandardCharsets.ISO_8859_1);
    bytes("surrogates", svg("<text>\u00ED\u00A0\u0080</text>"), StandardCharsets.ISO_8859_1);
    bytes("cut sequence", svg("<g/>") + "\u00E2\u0082", StandardCharsets.ISO_8859_1);
    whole("two marks", "\uFEFF\uFEFF" + svg("<g/>"));
  }

  private void declarations() {
    whole(
        "attribute list",
        "<!-- <svg --><!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>" + svg("<g/>"));
    whole(
        "document type",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD"
            + "/svg11.dtd\">"
            + svg("<g/>"));
    whole("entity", "<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>" + svg("&x;"));
    whole("empty subset", "<!DOCTYPE svg[]>" + svg("<g/>"));
    whole("document type inside", svg("<!DOCTYPE svg>"));
    whole("unknown entity", svg("<text>&nbsp;</text>"));
    whole("XML 1.1", "<?xml version=\"1.1\"?>" + svg("<g/>"));
    whole("style sheet", "<?xml-stylesheet href=\"https://example.org/a.css\"?>" + svg("<g/>"));
    whole("style sheet inside", svg("<?xml-stylesheet href='javascript:alert(1)'?>"));
    whole("other instruction", svg("<?php system('id'); ?>"));
    whole("instruction like a declaration", "<?xmlx encoding='Shift_JIS'?>" + svg("<g/>"));
    whole("no name space", "<svg><script>alert(1)</script></svg>");
    whole("name space of HTML", "<svg xmlns=\"http://www.w3.org/1999/xhtml\"><script/></svg>");
    whole("other root", "<g " + NS + "><svg/></g>");
    whole("HTML root", "<h:html" + HTML + "><svg " + NS + "/></h:html>");
    whole("unclosed", "<svg " + NS + "><script>alert(1)</script>");
    whole("text behind", svg("<g/>") + "<script>alert(1)</script>");
    whole("NUL", svg("<g\u0000/>"));
  }

  private void elements() {
    for (String element :
        new String[] {
          "<script>alert(1)</script>",
          "<script xlink:href=\"https://example.org/a.js\"/>",
          "<SCRIPT>alert(1)</SCRIPT>",
          "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>",
          "<h:script>alert(1)</h:script>",
          "<foreignObject><h:body><h:form action=\"https://example.org/\"/></h:body>"
              + "</foreignObject>",
          "<h:form action=\"https://example.org/\"><h:input/></h:form>",
          "<h:button formaction=\"https://example.org/\">x</h:button>",
          "<h:img srcset=\"https://example.org/a.png 1x\"/>",
          "<h:img src=\"x\" onerror=\"alert(1)\"/>",
          "<h:iframe src=\"https://example.org/\"/>",
          "<h:link rel=\"stylesheet\" href=\"https://example.org/a.css\"/>",
          "<h:meta http-equiv=\"refresh\" content=\"0;url=https://example.org/\"/>",
          "<h:base href=\"https://example.org/\"/>",
          "<h:a href=\"x\" ping=\"https://example.org/\">x</h:a>",
          "<h:video src=\"https://example.org/a.mp4\"/>",
          "<metadata><h:script>alert(1)</h:script></metadata>",
          "<metadata><script>alert(1)</script></metadata>",
          "<title><h:script>alert(1)</h:script></title>",
          "<desc><h:img src=\"https://example.org/a.png\"/></desc>",
          "<defs><script>alert(1)</script></defs>",
          "<handler type=\"text/ecmascript\">alert(1)</handler>",
          "<listener event=\"load\"/>",
          "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
          "<a><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/></a>",
          "<set attributeName=\"onload\" to=\"alert(1)\"/>",
          "<animateTransform attributeName=\"transform\" onbegin=\"alert(1)\"/>",
          "<animateMotion/>",
          "<discard/>",
          "<mpath href=\"#a\"/>",
          "<video/>",
          "<audio/>",
          "<iframe src=\"https://example.org/\"/>",
          "<cursor xlink:href=\"https://example.org/a.cur\"/>",
          "<font-face-uri xlink:href=\"https://example.org/a.woff\"/>",
          "<color-profile xlink:href=\"https://example.org/a.icc\"/>",
          "<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"><m:a href=\"x\"/></m:math>",
          "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>",
          "<x:stylesheet xmlns:x=\"http://www.w3.org/1999/XSL/Transform\"/>"
        }) {
      drawing(element, element);
    }
  }

  private void attributes() {
    for (String element :
        new String[] {
          "<rect onload=\"alert(1)\"/>",
          "<rect onclick=\"alert(1)\"/>",
          "<rect ONCLICK=\"alert(1)\"/>",
          "<a href=\"javascript:alert(1)\"/>",
          "<a xlink:href=\"java&#10;script:alert(1)\"/>",
          "<a xlink:href=\"&#x6A;avascript:alert(1)\"/>",
          "<a href=\"https://example.org/\"/>",
          "<a href=\"//example.org/\"/>",
          "<a href=\"data:text/html,x\"/>",
          "<a href=\"data:image/png;base64,AAAA\"/>",
          "<a href=\"#a\" ping=\"https://example.org/\"/>",
          "<a href=\"#a\" target=\"top\"/>",
          "<a href=\" #a\"/>",
          "<use href=\"https://example.org/a.svg#x\"/>",
          "<use href=\"data:image/svg+xml,%3Csvg/%3E#x\"/>",
          "<use href=\"other.svg#x\"/>",
          "<image href=\"https://example.org/a.png\"/>",
          "<image href=\"a.png\"/>",
          "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
          "<image href=\"data:image/png,x\"/>",
          "<image href=\"data:image/png;charset=x;base64,AAAA\"/>",
          "<image href=\"DATA:image/png;base64,A A&#0;\"/>",
          "<image href=\"#a\" crossorigin=\"use-credentials\"/>",
          "<image srcset=\"https://example.org/a.png 2x\"/>",
          "<image src=\"https://example.org/a.png\"/>",
          "<feImage xlink:href=\"https://example.org/a.png\"/>",
          "<textPath path=\"M0 0\" xlink:href=\"a.svg#b\"/>",
          "<linearGradient xlink:href=\"a.svg#b\"/>",
          "<g xml:base=\"https://example.org/\"><use href=\"#a\"/></g>",
          "<rect h:onclick=\"alert(1)\"/>",
          "<rect s:onclick=\"alert(1)\" xmlns:s=\"http://www.w3.org/2000/svg\"/>",
          "<rect xlink:actuate=\"onLoad\"/>",
          "<g style=\"background:url(https://example.org/a.png)\"/>",
          "<g fill=\"url(https://example.org/a.svg#b)\"/>",
          "<g fill=\"URL( 'https://example.org/a.svg#b' )\"/>",
          "<g fill=\"u\\72l(https://example.org/a.svg#b)\"/>",
          "<g filter=\"url(//example.org/a.svg#b)\"/>",
          "<g mask=\"image-set('https://example.org/a.png' 1x)\"/>",
          "<g mask=\"-webkit-image-set('https://example.org/a.png' 1x)\"/>",
          "<g clip-path=\"url(&quot;a.svg#b&quot;)\"/>",
          "<g cursor=\"url(a.cur),auto\"/>",
          "<g marker-start=\"url(\n#a\nhttps://example.org/)\"/>",
          "<g style=\"fill:src('https://example.org/a')\"/>",
          "<g style=\"width:expression(alert(1))\"/>",
          "<g style=\"-moz-binding:url(#a)\"/>",
          "<g style=\"behavior:url(#a)\"/>",
          "<g contentScriptType=\"text/javascript\"/>",
          "<g formaction=\"https://example.org/\"/>",
          "<g requiredExtensions=\"url(https://example.org/)\"/>"
        }) {
      drawing(element, element);
    }
  }

  private void styles() {
    for (String style :
        new String[] {
          "@import 'https://example.org/a.css';",
          "@im<!-- -->port 'https://example.org/a.css';",
          "@im<![CDATA[port 'https://example.org/a.css']]>;",
          "<g/>@import 'https://example.org/a.css';",
          "<![CDATA[@import]]> 'https://example.org/a.css';",
          "@&#105;mport 'https://example.org/a.css';",
          "@\\69mport 'https://example.org/a.css';",
          "@\\000069 mport 'https://example.org/a.css';",
          "@IMPORT 'https://example.org/a.css';",
          "a{font-family:\"/*\"} @import 'https://example.org/a.css'; b{font-family:\"*/\"}",
          "a{fill:url(#/*)} @import 'x'; /**/",
          "a{background:url(https://example.org/)}",
          "a{background:u<!-- -->rl(https://example.org/)}",
          "a{background:url(/**/#a)}",
          "a{background:url(#a'b)}",
          "a{background:url(",
          "a{background:url('#a' https://example.org/)}",
          "a{background:image('https://example.org/')}",
          "a{background:cross-fade('https://example.org/',red)}",
          "a{background:element(#a)}",
          "a{background:paint(x)}",
          "@font-face{font-family:a;src:url(https://example.org/a.woff)}",
          "@font-face{font-family:a;src:url(data:font/woff;base64,AAAA)}",
          "@keyframes a{to{fill:red}}",
          "@namespace url(https://example.org/);",
          "@document url(https://example.org/){a{fill:red}}",
          "a{-moz-binding:url(#a)}",
          "a{BEHAVIOR:url(#a)}",
          "a{width:expression(alert(1))}",
          "<script>alert(1)</script>",
          "<!-- --><h:script>alert(1)</h:script>"
        }) {
      drawing("style " + style, "<style>" + style + "</style>");
    }
  }

  private void drawing(String name, String inside) {
    whole(name, "<svg " + NS + LINKS + HTML + ">" + inside + "</svg>");
  }

  private static String svg(String inside) {
    return "<svg " + NS + ">" + inside + "</svg>";
  }

  private void whole(String name, String text) {
    bytes(name, text, StandardCharsets.UTF_8);
  }

  private void bytes(String name, String text, Charset charset) {
    files.put(name, text.getBytes(charset));
  }
}
