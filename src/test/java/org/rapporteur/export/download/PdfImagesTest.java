package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PdfImagesTest {

  @Test
  void aScannerReadsTheCodeOfAnAddress() throws Exception {
    Document text = Jsoup.parse("<img src='qr:https://example.org/usa/' alt='QR code'>");
    PdfImages.embed(text, Map.of());
    String source = text.expectFirst("img").attr("src");
    assertEquals("https://example.org/usa/", scanned(source));
    assertEquals("QR code", text.expectFirst("img").attr("alt"));
  }

  @Test
  void imagesThatCannotBeShownBecomeText() {
    Document text =
        Jsoup.parse("<img src=a.png alt='A chart'><img src=b.svg alt='A map'><img src=c.png alt>");
    PdfImages.embed(text, Map.of("b.svg", new byte[1], "c.png", new byte[1]));
    assertEquals(0, text.select("img").size());
    assertEquals("A chartA map", text.text());
  }

  @Test
  void imagesAreEmbedded() {
    Document text = Jsoup.parse("<img src=a.png alt='A chart'>");
    PdfImages.embed(text, Map.of("a.png", new byte[] {1, 2, 3}));
    assertEquals("data:image/png;base64,AQID", text.expectFirst("img").attr("src"));
  }

  private static String scanned(String source) throws Exception {
    byte[] file = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }
}
