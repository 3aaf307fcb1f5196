package org.rapporteur.export.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * States which character each sign of right-to-left text is. An opening bracket is drawn as a
 * closing one there, and some programs read it as a closing one; and they move a comma or a full
 * stop behind the space that follows it. So each sign gets a text: the bracket that was written, or
 * the sign beside a mark of direction.
 */
final class RightToLeftSigns {

  /** What {@link ArabicShaping} writes before each sign; it is not in the finished document. */
  static final String MARK = "\u200F\u200F";

  private static final String BRACKETS = "()[]{}<>«»‹›";

  private final PDPage page;
  private final GlyphLetters letters;
  private final List<Object> written = new ArrayList<>();

  /** The characters of the font in use, by the code of their glyph. */
  private Map<Integer, Integer> font = Map.of();

  /** Whether a mark is directly before the next character. */
  private boolean marked;

  private RightToLeftSigns(PDPage page, GlyphLetters letters) {
    this.page = page;
    this.letters = letters;
  }

  /** The mirror image of a bracket; other characters are their own. */
  static int mirrored(int c) {
    int at = BRACKETS.indexOf(c);
    return at < 0 ? c : BRACKETS.charAt(at ^ 1);
  }

  /** Corrects the pages of a document with right-to-left text. */
  static void correct(PDDocument document, GlyphLetters letters) throws IOException {
    for (PDPage page : document.getPages()) {
      new RightToLeftSigns(page, letters).correct(document);
    }
  }

  private void correct(PDDocument document) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    boolean changed = false;
    for (Object token : tokens) {
      if (token instanceof Operator operator
          && operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
        font = font((COSName) written.get(written.size() - 2));
      }
      if (token instanceof Operator operator
          && operator.getName().equals(OperatorName.SHOW_TEXT)
          && written.get(written.size() - 1) instanceof COSString text) {
        written.remove(written.size() - 1);
        changed |= write(text.getBytes());
      } else {
        written.add(token);
      }
    }
    if (changed) {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(written);
      }
      page.setContents(stream);
    }
  }

  private Map<Integer, Integer> font(COSName name) {
    COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return letters.of(fonts.getCOSDictionary(name));
  }

  /** Writes a text of glyphs of two bytes, and returns whether it contains a mark or a sign. */
  private boolean write(byte[] codes) {
    boolean changed = false;
    int from = 0;
    for (int i = 0; i + 1 < codes.length; i += 2) {
      int character = character(codes, i);
      if (isMark(character)
          && isMark(character(codes, i + 2))
          && !isMark(character(codes, i + 4))) {
        show(codes, from, i);
        i += 2;
        from = i + 2;
        marked = true;
        changed = true;
      } else if (marked && character > 0) {
        written.add(COSName.getPDFName("Span"));
        written.add(replacement(character));
        written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
        show(codes, i, i + 2);
        written.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
        from = i + 2;
        marked = false;
        changed = true;
      } else {
        marked = false;
      }
    }
    show(codes, from, codes.length);
    return changed;
  }

  /** Whether a character is a mark of direction; some fonts have one glyph for both. */
  private static boolean isMark(int character) {
    return character == '\u200E' || character == '\u200F';
  }

  /** The character of a glyph; 0 if it is not known, and after the end of the text. */
  private int character(byte[] codes, int at) {
    return at + 1 < codes.length
        ? font.getOrDefault((codes[at] & 0xFF) << 8 | codes[at + 1] & 0xFF, 0)
        : 0;
  }

  private static COSDictionary replacement(int character) {
    COSDictionary properties = new COSDictionary();
    int written = mirrored(character);
    // Programs turn such text round, so the mark is to the left of the sign: after it.
    String text = (written == character ? MARK.substring(0, 1) : "") + Character.toString(written);
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    properties.setItem(COSName.ACTUAL_TEXT, new COSString(utf16));
    return properties;
  }

  private void show(byte[] codes, int from, int to) {
    if (from < to) {
      written.add(new COSString(java.util.Arrays.copyOfRange(codes, from, to)));
      written.add(Operator.getOperator(OperatorName.SHOW_TEXT));
    }
  }
}
