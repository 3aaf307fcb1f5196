package org.rapporteur.export.download;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.rapporteur.model.PartialDate;
import org.rapporteur.view.BookPage;

/**
 * Creates a tagged PDF that conforms to PDF/UA-1, with bookmarks and embedded fonts. Its dates are
 * the report's own and its id is derived from its text, so that the same text gives the same bytes.
 */
final class PdfBook {

  private static final String FAMILY = "DejaVu Sans";
  private static final String UPRIGHT = "DejaVu Sans Upright";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

  private PdfBook() {}

  /**
   * The properties of the book besides its text and images.
   *
   * @param changed when the report last changed
   * @param rightToLeft whether its language is written from right to left
   */
  record DocumentFacts(Optional<PartialDate> changed, boolean rightToLeft) {}

  static DocumentFacts facts(BookPage page) {
    return new DocumentFacts(page.changed(), page.frame().direction().equals("rtl"));
  }

  static byte[] create(DocumentFacts facts, byte[] html, Map<String, byte[]> images) {
    Document text = BookText.read(html);
    inline(text, images);
    bookmarks(text);
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, FAMILY, ".ttf", 400, FontStyle.NORMAL);
    font(builder, FAMILY, "-Bold.ttf", 700, FontStyle.NORMAL);
    font(builder, FAMILY, "-Oblique.ttf", 400, FontStyle.ITALIC);
    font(builder, FAMILY, "-BoldOblique.ttf", 700, FontStyle.ITALIC);
    // The oblique fonts lack Arabic and Hebrew, so italics in these scripts are upright.
    font(builder, UPRIGHT, ".ttf", 400, FontStyle.ITALIC);
    font(builder, UPRIGHT, "-Bold.ttf", 700, FontStyle.ITALIC);
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Rapporteur");
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeLineBreaker(new PdfLineBreaks());
    builder.useUnicodeBidiSplitter(PdfText::new);
    builder.useUnicodeBidiReorderer(new ArabicShaping());
    builder.defaultTextDirection(facts.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(text), "book:/");
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      PDDocument document = renderer.createPDFKeepOpen();
      PDDocumentInformation information = document.getDocumentInformation();
      Calendar date = date(facts);
      information.setCreationDate(date);
      information.setModificationDate(date);
      CRC32 id = new CRC32();
      id.update(html);
      document.setDocumentId(id.getValue());
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void font(
      PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
    builder.useFont(() -> open(FONTS + file), family, weight, style, true);
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(PdfBook.class.getResourceAsStream(path), path);
  }

  private static Calendar date(DocumentFacts facts) {
    PartialDate date = facts.changed().orElse(new PartialDate(2000, 1, 1));
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(date.year(), Math.max(1, date.month()) - 1, Math.max(1, date.day()));
    return calendar;
  }

  /**
   * Embeds images in the text; an image that cannot be shown is replaced by its alternative text.
   */
  private static void inline(Document text, Map<String, byte[]> images) {
    for (Element image : text.select("img")) {
      String path = image.attr("src");
      boolean shown = images.containsKey(path) && !path.endsWith(".svg") && image.hasAttr("alt");
      if (shown && !image.attr("alt").isBlank()) {
        String type = BookText.mediaType(path).orElseThrow();
        String data = Base64.getEncoder().encodeToString(images.get(path));
        image.attr("src", "data:" + type + ";base64," + data);
      } else {
        image.replaceWith(new TextNode(image.attr("alt")));
      }
    }
  }

  /** Adds the outline, with the headings of themes and recommendations. */
  private static void bookmarks(Document text) {
    Element outline = text.head().appendElement("bookmarks");
    Element theme = outline;
    for (Element heading : text.select("h2[id], .rec > h3[id]")) {
      boolean top = heading.normalName().equals("h2");
      Element mark = (top ? outline : theme).appendElement("bookmark");
      mark.attr("name", heading.text()).attr("href", "#" + heading.id());
      theme = top ? mark : theme;
    }
  }
}
