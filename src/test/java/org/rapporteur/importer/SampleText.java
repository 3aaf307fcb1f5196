package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;

/** The text of sample files, read without the readers of the program. */
final class SampleText {

  private static final Pattern OFFICE_TEXT =
      Pattern.compile("<(?:w:|a:)?(?:t|delText|v)(?: [^>]*)?>([^<]*)</");

  private SampleText() {}

  /** The letters that readers of the file see, with others around them. */
  static String of(SampleFile file) throws IOException {
    return switch (file.kind()) {
      case "docx" ->
          office(file.bytes(), "word/(document|footnotes|endnotes|comments|header1|footer1)\\.xml");
      case "xlsx" ->
          office(file.bytes(), "xl/(sharedStrings|comments1)\\.xml") + inline(file.bytes());
      case "html" -> html(new String(file.bytes(), UTF_8));
      case "md" -> markdown(new String(file.bytes(), UTF_8));
      default -> new String(file.bytes(), charset(file));
    };
  }

  private static Charset charset(SampleFile file) {
    if (file.name().contains("big-endian")) {
      return java.nio.charset.StandardCharsets.UTF_16BE;
    }
    if (file.name().contains("unicode")) {
      return java.nio.charset.StandardCharsets.UTF_16LE;
    }
    if (file.name().matches(".*(old-french|windows).*")) {
      return Charset.forName("windows-1252");
    }
    return file.name().contains("macintosh") ? Charset.forName("x-MacRoman") : UTF_8;
  }

  private static String office(byte[] bytes, String parts) throws IOException {
    StringBuilder text = new StringBuilder();
    parts(bytes).entrySet().stream()
        .filter(part -> part.getKey().matches(parts))
        .forEach(part -> text.append(texts(part.getValue())));
    return text.toString().replace("_x000D_", "");
  }

  /** The texts that the sheets hold themselves; numbers can be places of shared texts. */
  private static String inline(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    parts(bytes)
        .forEach(
            (name, xml) -> {
              if (name.startsWith("xl/worksheets/")) {
                text.append(texts(xml.replaceAll("<v>[0-9]+</v>", "")));
              }
            });
    return text.toString();
  }

  private static String texts(String xml) {
    StringBuilder text = new StringBuilder();
    // Old programs read the same text box in a second form.
    Matcher found = OFFICE_TEXT.matcher(xml.replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", ""));
    while (found.find()) {
      text.append(Parser.unescapeEntities(found.group(1), false));
    }
    return text.toString();
  }

  private static String html(String html) {
    return Parser.unescapeEntities(
        html.replaceAll("<sup><a href=\"#.*?</sup>", "")
            .replaceAll("(?s)<head>.*?</head>|<script.*?</script>|<!--.*?-->", "")
            .replaceAll("(?s)<[^>]*>", ""),
        false);
  }

  private static String markdown(String markdown) {
    return Parser.unescapeEntities(
        markdown
            .replaceAll("\\]\\([^)]*\\)", "]")
            .replaceAll("\\[\\^[a-z0-9]+\\]", "")
            .replaceAll("<(?!!)[^>]*>", "")
            .replaceAll("(?m)^ *[0-9]+\\. ", ""),
        false);
  }

  /** The parts of an office file, or the whole text of another one. */
  static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      parts.put("", new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
      return parts;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
