package org.rapporteur.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Element;
import org.rapporteur.text.Sha256;
import org.rapporteur.text.XmlWriter;

/** The pictures of a document. One that Word cannot show is replaced by its alternative text. */
final class PicturePart {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  /** The size of a pixel of a screen with 96 in an inch, in the units of drawings. */
  private static final long PIXEL = 9525;

  /** The width and the height of the text of a page: 16 cm by 22 cm. */
  private static final long WIDTH = 5_760_000;

  private static final long HEIGHT = 7_920_000;

  private final Map<String, byte[]> images;
  private final SortedMap<String, byte[]> used = new TreeMap<>();
  private int drawings;

  /**
   * @param images the pictures of the report by path
   */
  PicturePart(Map<String, byte[]> images) {
    this.images = images;
  }

  /** The files of the pictures that the document shows, by path in the package. */
  SortedMap<String, byte[]> files() {
    return used;
  }

  static void declare(XmlWriter xml) {
    xml.attribute("xmlns:wp", DRAWING + "wordprocessingDrawing");
    xml.attribute("xmlns:a", DRAWING + "main").attribute("xmlns:pic", DRAWING + "picture");
  }

  void write(XmlWriter xml, Relations relations, Element image) {
    String path = image.attr("src");
    byte[] bytes = images.getOrDefault(path, new byte[0]);
    String type = type(path);
    Optional<long[]> size = type.isEmpty() ? Optional.empty() : size(bytes);
    if (size.isEmpty()) {
      xml.start("w:r").start("w:t").attribute("xml:space", "preserve");
      xml.text(image.attr("alt")).end().end();
      return;
    }
    String file = file(path, bytes);
    drawing(xml, relations.part("image", file), image, size.get());
  }

  /** The name of the picture in the package, which does not depend on that in the project. */
  private String file(String path, byte[] bytes) {
    String digest = Sha256.hex(bytes).substring(0, 16);
    String file = "media/" + digest + "." + type(path);
    used.put("word/" + file, bytes);
    return file;
  }

  private static String type(String path) {
    String type = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return type.matches("png|gif") ? type : type.matches("jpe?g") ? "jpeg" : "";
  }

  /** The width and height in pixels. */
  private static Optional<long[]> size(byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return Optional.of(new long[] {reader.getWidth(0), reader.getHeight(0)});
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void drawing(XmlWriter xml, String relation, Element image, long[] pixels) {
    double scale =
        Math.min(
            1,
            Math.min((double) WIDTH / (pixels[0] * PIXEL), (double) HEIGHT / (pixels[1] * PIXEL)));
    String width = String.valueOf(Math.max(1, (long) (pixels[0] * PIXEL * scale)));
    String height = String.valueOf(Math.max(1, (long) (pixels[1] * PIXEL * scale)));
    String id = String.valueOf(++drawings);
    xml.start("w:r").start("w:drawing").start("wp:inline");
    for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
      xml.attribute(side, "0");
    }
    xml.empty("wp:extent").attribute("cx", width).attribute("cy", height);
    xml.empty("wp:docPr").attribute("id", id).attribute("name", "Picture " + id);
    xml.attribute("descr", image.attr("alt"));
    xml.optionalAttribute("title", image.attr("title"));
    xml.start("a:graphic").start("a:graphicData").attribute("uri", DRAWING + "picture");
    xml.start("pic:pic").start("pic:nvPicPr");
    xml.empty("pic:cNvPr").attribute("id", id).attribute("name", "Picture " + id);
    xml.attribute("descr", image.attr("alt"));
    xml.empty("pic:cNvPicPr").end();
    xml.start("pic:blipFill").empty("a:blip").attribute("r:embed", relation);
    xml.start("a:stretch").empty("a:fillRect").end().end();
    xml.start("pic:spPr").start("a:xfrm").empty("a:off").attribute("x", "0").attribute("y", "0");
    xml.empty("a:ext").attribute("cx", width).attribute("cy", height).end();
    xml.start("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end().end();
    xml.end().end().end().end().end().end();
  }
}
