package org.rapporteur.asset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Random mixtures and mutations of hostile and plain drawings. Some become harmless, and some only
 * seem harmless.
 */
public final class MutatedDrawings implements Supplier<byte[]> {

  private static final List<String> FRAGMENTS =
      List.of(
          "<script>fetch('/ran')</script>",
          "<script>",
          "</script>",
          "fetch('/ran')",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<!DOCTYPE svg>",
          "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"fetch('/ran')\">]>",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
          "encoding=\"UTF-16\"",
          "encoding=\"Shift_JIS\"",
          "<?xml-stylesheet href='/fetched.css'?>",
          " onload=\"fetch('/ran')\"",
          " xmlns:h=\"http://www.w3.org/1999/xhtml\"",
          "<h:script>fetch('/ran')</h:script>",
          "<h:img src='/fetched'/>",
          "<style>",
          "</style>",
          "<style>@import '/fetched.css';</style>",
          "@import '/fetched.css';",
          "@import",
          "* { fill: url(/fetched.svg#a) }",
          "url(",
          "/*",
          "*/",
          "\\",
          "\"",
          "'",
          "<g>",
          "</g>",
          "<g id='a'/>",
          "<use href='/fetched.svg#a'/>",
          "<image width='9' height='9' href='/fetched.png'/>",
          "href='#a'",
          "&#60;",
          "&lt;",
          "&#x2f;",
          "\uFEFF",
          "\u0000",
          "\u00C1",
          "</svg>",
          "<svg xmlns=\"http://www.w3.org/2000/svg\">",
          "<title>",
          "</title>",
          "<metadata>",
          "</metadata>",
          "\n",
          " ");

  private final Random random;
  private final List<byte[]> hostile = new ArrayList<>();
  private final List<byte[]> plain = new ArrayList<>();

  public MutatedDrawings(long seed) {
    random = new Random(seed);
    HostileDrawings.all().values().forEach(bytes -> hostile.add(armed(bytes)));
    PlainDrawings.all().forEach(text -> plain.add(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Replaces addresses and scripts with those that the test server records. */
  private static byte[] armed(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("https://example.org/", "/fetched/")
        .replace("alert(1)", "fetch('/ran')")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public byte[] get() {
    byte[] drawing = any();
    for (int i = random.nextInt(3); i >= 0; i--) {
      drawing = changed(drawing);
    }
    return drawing;
  }

  private byte[] changed(byte[] drawing) {
    int start = random.nextInt(drawing.length + 1);
    int end = Math.min(drawing.length, start + random.nextInt(40));
    return switch (random.nextInt(6)) {
      case 0 -> joined(drawing, start, new byte[0], end);
      case 1 -> joined(drawing, start, slice(any()), start);
      case 2 -> joined(drawing, start, slice(any()), end);
      case 3 -> joined(drawing, start, new byte[] {(byte) random.nextInt(256)}, start + 1);
      default -> joined(drawing, start, fragment(), start);
    };
  }

  private byte[] any() {
    List<byte[]> seeds = random.nextInt(3) > 0 ? plain : hostile;
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] fragment() {
    String fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    return fragment.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] slice(byte[] drawing) {
    int start = random.nextInt(drawing.length + 1);
    int end = Math.min(drawing.length, start + random.nextInt(60));
    return java.util.Arrays.copyOfRange(drawing, start, end);
  }

  private static byte[] joined(byte[] drawing, int start, byte[] middle, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(drawing, 0, start);
    out.writeBytes(middle);
    int from = Math.min(end, drawing.length);
    out.write(drawing, from, drawing.length - from);
    return out.toByteArray();
  }
}
