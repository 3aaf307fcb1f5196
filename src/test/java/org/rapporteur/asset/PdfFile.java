package org.rapporteur.asset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds small PDF files, including hostile ones.
 *
 * @param catalog the entries of the catalogue besides its pages
 * @param others the objects from number 4 on, each without “obj” and “endobj”
 */
public record PdfFile(String catalog, List<String> others) {

  static PdfFile of(String catalog, String... others) {
    return new PdfFile(catalog, List.of(others));
  }

  private List<String> objects() {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type /Catalog /Pages 2 0 R " + catalog + ">>");
    objects.add("<</Type /Pages /Kids [3 0 R] /Count 1>>");
    objects.add("<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [4 0 R]>>");
    objects.addAll(others);
    return objects;
  }

  /** The file with a cross-reference table, as up to PDF 1.4; the last object is its Info. */
  public byte[] plain() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    int number = 0;
    for (String object : objects()) {
      number++;
      table.append(padded(out.size())).append(" 00000 n \n");
      write(out, number + " 0 obj\n" + object + "\nendobj\n");
    }
    int start = out.size();
    write(out, "xref\n0 " + (number + 1) + "\n" + table);
    write(out, "trailer\n<</Size " + (number + 1) + " /Root 1 0 R /Info " + number + " 0 R>>\n");
    write(out, "startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** A file with a later version of one of its objects appended. */
  static byte[] updated(byte[] pdf, int number, String object) {
    String before = new String(pdf, StandardCharsets.ISO_8859_1);
    String start = before.substring(before.lastIndexOf("startxref") + 10).split("\n")[0];
    String trailer = before.substring(before.lastIndexOf("trailer\n<<"), before.lastIndexOf(">>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(pdf);
    write(out, number + " 0 obj\n" + object + "\nendobj\n");
    int table = out.size();
    write(out, "xref\n" + number + " 1\n" + padded(pdf.length) + " 00000 n \n");
    write(out, trailer + "/Prev " + start + ">>\nstartxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** The file with all objects in one stream, as from PDF 1.5 on; the last object is its Info. */
  public byte[] packed() {
    List<String> objects = objects();
    StringBuilder head = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      head.append(i + 1).append(' ').append(body.length()).append(' ');
      body.append(objects.get(i)).append('\n');
    }
    byte[] stream = deflated((head.toString() + body).getBytes(StandardCharsets.ISO_8859_1));
    return referenced(
        objects.size(),
        "/Type /ObjStm /N " + objects.size() + " /First " + head.length() + " /Filter /FlateDecode",
        stream);
  }

  /** A file that declares that all its objects are in one stream. */
  static byte[] referenced(int count, String dictionary, byte[] stream) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "%PDF-1.5\n");
    int packed = count + 1;
    int offset = out.size();
    write(out, packed + " 0 obj\n<<" + dictionary + " /Length " + stream.length + ">>stream\n");
    out.writeBytes(stream);
    write(out, "\nendstream\nendobj\n");
    int start = out.size();
    ByteBuffer table = ByteBuffer.allocate((count + 3) * 9);
    table.put((byte) 0).putInt(0).putInt(65535);
    for (int i = 0; i < count; i++) {
      table.put((byte) 2).putInt(packed).putInt(i);
    }
    table.put((byte) 1).putInt(offset).putInt(0).put((byte) 1).putInt(start).putInt(0);
    write(
        out,
        (packed + 1)
            + " 0 obj\n<</Type /XRef /W [1 4 4] /Size "
            + (count + 3)
            + " /Root 1 0 R /Info "
            + count
            + " 0 R /Length "
            + table.capacity()
            + ">>stream\n");
    out.writeBytes(table.array());
    write(out, "\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String padded(int offset) {
    return "0".repeat(10 - String.valueOf(offset).length()) + offset;
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
