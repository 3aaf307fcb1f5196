package org.rapporteur.export.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Corrects the text that each glyph of a PDF stands for, so that it can be searched, copied and
 * read aloud: ligatures, the forms of Arabic letters and Chinese radicals become the letters that
 * authors write.
 */
final class TextMapping {

  /** Maximum number of entries in one section of a CMap. */
  private static final int SECTION = 100;

  /** A glyph and its text. */
  private static final Pattern CHARACTER =
      Pattern.compile("<([0-9A-Fa-f]{4})>(\\s*)<((?:[0-9A-Fa-f]{2}){2,})>");

  /** A range of glyphs and the text of the first. */
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<((?:[0-9A-Fa-f]{2}){2,})>");

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String TAIL =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private TextMapping() {}

  /**
   * Corrects the mapping of every font of a document that has been saved once.
   *
   * @param letters the characters that the glyphs of each font stand for
   */
  static void correct(PDDocument document, GlyphLetters letters) throws IOException {
    Set<COSStream> corrected = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts.getCOSDictionary(name);
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map != null && corrected.add(map)) {
          correct(map, letters.of(font));
        }
      }
    }
  }

  private static void correct(COSStream map, Map<Integer, Integer> drawn) throws IOException {
    String text = new String(map.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    Map<Integer, String> glyphs = new TreeMap<>();
    boolean changed = false;
    for (Matcher entry : List.of(CHARACTER.matcher(text), RANGE.matcher(text))) {
      boolean range = entry.pattern().equals(RANGE);
      for (String section : sections(text, range ? "bfrange" : "bfchar")) {
        entry.reset(section);
        while (entry.find()) {
          int first = Integer.parseInt(entry.group(1), 16);
          int last = range ? Integer.parseInt(entry.group(2), 16) : first;
          String start = text(entry.group(3));
          for (int glyph = first; glyph <= last; glyph++) {
            String written = plus(start, glyph - first);
            Integer character = drawn.get(glyph);
            String letters = letters(character == null ? written : Character.toString(character));
            changed |= !letters.equals(written);
            glyphs.put(glyph, letters);
          }
        }
      }
    }
    if (changed) {
      try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(written(glyphs).getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  /** The parts of a CMap between "beginbfrange" and "endbfrange", or those of another kind. */
  private static List<String> sections(String map, String kind) {
    List<String> sections = new ArrayList<>();
    int at = map.indexOf("begin" + kind);
    while (at >= 0) {
      int end = map.indexOf("end" + kind, at);
      sections.add(map.substring(at, end < 0 ? map.length() : end));
      at = end < 0 ? -1 : map.indexOf("begin" + kind, end);
    }
    return sections;
  }

  private static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_16BE);
  }

  /** A text with its last character moved on. */
  private static String plus(String text, int steps) {
    int last = text.offsetByCodePoints(text.length(), -1);
    return text.substring(0, last) + Character.toString(text.codePointAt(last) + steps);
  }

  /**
   * The letters of a form for display. Those of a right-to-left script are in visual order, like
   * all such text in the file.
   */
  private static String letters(String text) {
    int point = text.codePointAt(0);
    boolean latin = point >= 0xFB00 && point <= 0xFB06;
    boolean semitic = point >= 0xFB1D && point <= 0xFDFF || point >= 0xFE70 && point <= 0xFEFC;
    boolean radical = point >= 0x2E80 && point <= 0x2FDF;
    if (!latin && !semitic && !radical) {
      return text;
    }
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return semitic ? new StringBuilder(letters).reverse().toString() : letters;
  }

  private static String written(Map<Integer, String> glyphs) {
    StringBuilder out = new StringBuilder(HEAD);
    List<Map.Entry<Integer, String>> all = new ArrayList<>(glyphs.entrySet());
    HexFormat hex = HexFormat.of().withUpperCase();
    for (int from = 0; from < all.size(); from += SECTION) {
      List<Map.Entry<Integer, String>> section =
          all.subList(from, Math.min(all.size(), from + SECTION));
      out.append(section.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, String> entry : section) {
        byte[] utf16 = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
        out.append('<').append(hex.toHexDigits(entry.getKey().shortValue()));
        out.append("> <").append(hex.formatHex(utf16)).append(">\n");
      }
      out.append("endbfchar\n");
    }
    return out.append(TAIL).toString();
  }
}
