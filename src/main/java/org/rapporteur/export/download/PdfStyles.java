package org.rapporteur.export.download;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.font.BookFonts;
import org.rapporteur.font.BuiltInFonts;
import org.rapporteur.font.FontFace;
import org.rapporteur.font.FontFamily;

/**
 * The fonts of one PDF. A style sheet names {@value BuiltInFonts#SERIF} or {@value
 * BuiltInFonts#SANS}; the families for the characters that these lack are added behind them, and a
 * project's own family before them.
 *
 * @param families the families that the text needs
 */
record PdfStyles(List<FontFamily> families) {

  /** The names that style sheets of earlier versions use. */
  private static final Map<String, String> EARLIER =
      Map.of(
          "\"DejaVu Sans Upright\"", quoted(BuiltInFonts.WIDE),
          "\"DejaVu Sans\"", quoted(BuiltInFonts.SANS));

  PdfStyles {
    families = List.copyOf(families);
  }

  /** The fonts that a document needs. */
  static PdfStyles of(Document text, BookFonts fonts) {
    List<FontFamily> needed = fonts.needed(text.text());
    return new PdfStyles(
        fonts.families().stream()
            .filter(family -> needed.contains(family) || isText(family.name()))
            .toList());
  }

  private static boolean isText(String name) {
    return name.equals(BuiltInFonts.SERIF) || name.equals(BuiltInFonts.SANS);
  }

  /** Completes the lists of families in the style sheets. */
  void apply(Document text) {
    for (Element style : text.select("style")) {
      String css = style.data();
      for (Map.Entry<String, String> earlier : EARLIER.entrySet()) {
        css = css.replace(earlier.getKey(), earlier.getValue());
      }
      for (String name : List.of(BuiltInFonts.SERIF, BuiltInFonts.SANS)) {
        css = css.replace(quoted(name), complete(name));
      }
      style.text("").appendChild(new DataNode(css));
    }
  }

  private String complete(String name) {
    return families.stream()
        .map(FontFamily::name)
        .filter(each -> each.equals(name) || !isText(each))
        .map(PdfStyles::quoted)
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  /** Adds the fonts to a document that is to be laid out. */
  void register(PdfRendererBuilder builder, PDDocument document, GlyphLetters letters) {
    for (FontFamily family : families) {
      for (FontFace face : family.faces()) {
        builder.useFont(
            new LazyFont(() -> letters.add(face.embed(document, !isText(family.name())))),
            family.name(),
            face.weight(),
            face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
            true);
      }
    }
  }

  /** A font that is read when the text first uses it. */
  private static final class LazyFont extends PDFontSupplier {

    private final Supplier<PDFont> font;

    LazyFont(Supplier<PDFont> font) {
      super(null);
      this.font = font;
    }

    @Override
    public PDFont supply() {
      return font.get();
    }
  }
}
