package org.rapporteur.export.download;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.rapporteur.render.QrCode;

/** Puts the images of a book into its text, since the library must open no file. */
final class PdfImages {

  /** The address of an image that is made here: a QR code of the text after it. */
  private static final String QR_CODE = "qr:";

  /** The side of one module of a QR code in pixels, so that no viewer blurs it. */
  private static final int MODULE = 6;

  private PdfImages() {}

  /** Embeds each image; one that cannot be shown is replaced by its alternative text. */
  static void embed(Document text, Map<String, byte[]> images) {
    for (Element image : text.select("img")) {
      String path = image.attr("src");
      byte[] file = images.get(path);
      if (path.startsWith(QR_CODE)) {
        embed(image, "image/png", code(path.substring(QR_CODE.length())));
      } else if (file == null || path.endsWith(".svg") || image.attr("alt").isBlank()) {
        image.replaceWith(new TextNode(image.attr("alt")));
      } else {
        embed(image, BookText.mediaType(path).orElseThrow(), file);
      }
    }
  }

  private static void embed(Element image, String type, byte[] file) {
    image.attr("src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(file));
  }

  private static byte[] code(String text) {
    boolean[][] modules = QrCode.modules(text);
    int size = modules.length * MODULE;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, modules[y / MODULE][x / MODULE] ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
