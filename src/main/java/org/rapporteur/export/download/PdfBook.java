package org.rapporteur.export.download;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.DateConverter;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.font.BookFonts;
import org.rapporteur.model.PartialDate;
import org.rapporteur.view.BookPage;

/**
 * Creates a tagged PDF that conforms to PDF/UA-1 and PDF/A-3a, with bookmarks and embedded fonts.
 * Its dates are the report's own and its id is derived from its text, so that the same text gives
 * the same bytes.
 */
final class PdfBook {

  private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");
  private static final String PROFILE = "/org/apache/pdfbox/resources/pdfa/sRGB.icc";

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

  static byte[] create(
      DocumentFacts facts, byte[] html, Map<String, byte[]> images, BookFonts fonts) {
    try (PDDocument document = new PDDocument()) {
      GlyphLetters letters = write(document, facts, BookText.readForPaper(html), images, fonts);
      complete(document, facts, html);
      reduceFonts(document);
      TextMapping.correct(document, letters);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the pages of a document. In a large report, the text and its layout need more memory
   * than all else, so nothing refers to them afterwards.
   */
  private static GlyphLetters write(
      PDDocument document,
      DocumentFacts facts,
      Document text,
      Map<String, byte[]> images,
      BookFonts fonts)
      throws IOException {
    PdfImages.embed(text, images);
    bookmarks(text);
    PdfNotes.moveToFoot(text);
    PdfLists.label(text);
    PdfTables.fit(text);
    PdfPunctuation.join(text);
    PdfBreaks.keep(text);
    PdfStyles styles = PdfStyles.of(text, fonts);
    GlyphLetters letters = GlyphLetters.of(text);
    styles.apply(text);
    boolean hasRightToLeft = PdfNotes.hasRightToLeft(text);
    PdfRendererBuilder builder = builder(facts, hasRightToLeft);
    styles.register(builder, document, letters);
    builder.withW3cDocument(dom(text), "book:/");
    PdfArtifacts artifacts = new PdfArtifacts();
    lay(builder.usePDDocument(document).usePageSupplier(artifacts));
    artifacts.removeFromLastPage(document);
    if (hasRightToLeft) {
      RightToLeftSigns.correct(document, letters);
    }
    return letters;
  }

  private static PdfRendererBuilder builder(DocumentFacts facts, boolean hasRightToLeft) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(profile());
    builder.usePdfVersion(1.7f);
    builder.withProducer("Rapporteur");
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeLineBreaker(new PdfLineBreaks());
    builder.useUnicodeBidiSplitter(PdfText::new);
    builder.useUnicodeBidiReorderer(new ArabicShaping(hasRightToLeft));
    return builder.defaultTextDirection(
        facts.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
  }

  /** The text as a DOM. It is a copy, because the nodes of the original refer to those of jsoup. */
  private static org.w3c.dom.Document dom(Document text) {
    org.w3c.dom.Document original = new W3CDom().namespaceAware(false).fromJsoup(text);
    return (org.w3c.dom.Document) original.cloneNode(true);
  }

  /** Lays the text out, and forgets everything about the layout but the document's pages. */
  private static void lay(PdfRendererBuilder builder) throws IOException {
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      MirroredTables.correct(renderer);
      VisualOrder.correct(renderer);
      ContentOrder.correct(renderer);
      renderer.createPDFKeepOpen();
    }
  }

  /** Sets what the library leaves out or sets wrongly. */
  private static void complete(PDDocument document, DocumentFacts facts, byte[] html)
      throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    Calendar date = date(facts);
    information.setCreationDate(date);
    information.setModificationDate(date);
    setDate(document.getDocumentCatalog().getMetadata(), date);
    setProfile(document);
    CRC32 id = new CRC32();
    id.update(html);
    document.setDocumentId(id.getValue());
  }

  /** Reduces the fonts to the glyphs used, as saving does, but without writing the pages. */
  private static void reduceFonts(PDDocument document) throws IOException {
    COSDictionary trailer = document.getDocument().getTrailer();
    COSBase root = trailer.getItem(COSName.ROOT);
    trailer.setItem(COSName.ROOT, new COSDictionary());
    document.save(OutputStream.nullOutputStream());
    trailer.setItem(COSName.ROOT, root);
  }

  /** Replaces the time of the run in the metadata by the report's own date. */
  private static void setDate(PDMetadata metadata, Calendar date) throws IOException {
    String written = DateConverter.toISO8601(date);
    String dates =
        "<xmp:CreateDate>"
            + written
            + "</xmp:CreateDate>\n      <xmp:ModifyDate>"
            + written
            + "</xmp:ModifyDate>";
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = CREATED.matcher(xmp).replaceFirst(Matcher.quoteReplacement(dates));
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the colour profile as it is: Java's own copy of it differs by its version. */
  private static void setProfile(PDDocument document) throws IOException {
    for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
      try (OutputStream out =
          intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(profile());
      }
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] profile() {
    try (InputStream in =
        Objects.requireNonNull(PdfBook.class.getResourceAsStream(PROFILE), PROFILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Calendar date(DocumentFacts facts) {
    PartialDate date = facts.changed().orElse(new PartialDate(2000, 1, 1));
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(date.year(), Math.max(1, date.month()) - 1, Math.max(1, date.day()));
    return calendar;
  }

  /** Adds the outline, with the headings of themes and recommendations. */
  private static void bookmarks(Document text) {
    Element outline = text.head().appendElement("bookmarks");
    Element theme = outline;
    for (Element heading : headings(text)) {
      boolean top = heading.normalName().equals("h2");
      Element mark = (top ? outline : theme).appendElement("bookmark");
      mark.attr("name", heading.text()).attr("href", "#" + heading.id());
      theme = top ? mark : theme;
    }
  }

  /** The headings in the outline, in reading order. */
  static List<Element> headings(Document text) {
    return text.select("h2[id], .rec > h3[id]");
  }
}
