package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * What a photo says of its making. JPEG is read by segments, PNG and WebP by chunks; AVIF, GIF and
 * MP4 are searched.
 */
enum Metadata {
  PLACE("the place where it was taken (GPS)"),
  AUTHOR("the name of its author");

  private static final int GPS = 0x8825;
  private static final int ARTIST = 0x013B;
  private static final int EXIF = 0x8769;
  private static final int XP_AUTHOR = 0x9C9D;
  private static final int OWNER = 0xA430;
  private static final String CREATOR = "<dc:creator>";
  private static final Pattern CREATOR_ATTRIBUTE =
      Pattern.compile(
          "(?:dc:creator|photoshop:AuthorsPosition|Iptc4xmpCore:CreatorContactInfo)=\"[^\"]");
  private final String words;

  Metadata(String words) {
    this.words = words;
  }

  void report(FileProblems problems) {
    problems.report(
        Rule.ASSET_METADATA,
        "this file contains " + words,
        "Files are published as they are: save a copy without its properties, and publish that.");
  }

  static Set<Metadata> in(String ending, byte[] bytes) {
    Set<Metadata> found = EnumSet.noneOf(Metadata.class);
    switch (ending) {
      case "jpg", "jpeg" -> jpeg(bytes, found);
      case "png" -> png(bytes, found);
      case "webp" -> webp(bytes, found);
      case "gif" -> xmp(text(bytes, 0, bytes.length), found);
      case "avif" -> {
        String text = text(bytes, 0, bytes.length);
        xmp(text, found);
        int exif = text.indexOf("Exif\0\0");
        if (exif >= 0) {
          exif(bytes, exif + 6, bytes.length, found);
        }
      }
      case "mp4" -> {
        if (isFilmWithPlace(text(bytes, 0, bytes.length))) {
          found.add(PLACE);
        }
      }
      default -> {}
    }
    return found;
  }

  /** Films say it in one of three ways, each with a name of its own. */
  private static boolean isFilmWithPlace(String film) {
    for (int at = film.indexOf("\u00A9xyz"); at >= 0; at = film.indexOf("\u00A9xyz", at + 1)) {
      if (at + 8 < film.length() && "+-".indexOf(film.charAt(at + 8)) >= 0) {
        return true;
      }
    }
    return film.contains("loci\0\0\0\0") || film.contains("com.apple.quicktime.location");
  }

  private static void jpeg(byte[] bytes, Set<Metadata> found) {
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == 0xDA || marker == 0xD9) {
        return;
      }
      int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
      int end = Math.min(bytes.length, at + 2 + length);
      if (length < 2) {
        return;
      }
      String start = text(bytes, at + 4, Math.min(end, at + 40));
      if (marker == 0xE1 && start.startsWith("Exif\0\0")) {
        exif(bytes, at + 10, end, found);
      } else if (marker == 0xE1 && start.startsWith("http://ns.adobe.com/x")) {
        xmp(text(bytes, at + 4, end), found);
      } else if (marker == 0xED && text(bytes, at + 4, end).contains("\u001C\u0002P")) {
        found.add(AUTHOR);
      }
      at = end;
    }
  }

  private static void png(byte[] bytes, Set<Metadata> found) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long at = 8;
    while (at + 12 <= bytes.length) {
      int start = (int) at + 8;
      long length = buffer.getInt((int) at) & 0xFFFFFFFFL;
      int end = (int) Math.min(bytes.length, start + length);
      String type = text(bytes, (int) at + 4, start);
      if (type.equals("eXIf")) {
        exif(bytes, start, end, found);
      } else if (type.endsWith("TXt") || type.equals("tEXt")) {
        String words = text(bytes, start, end);
        if (words.startsWith("Author\0") && words.length() > 7) {
          found.add(AUTHOR);
        }
        xmp(words, found);
      }
      at = type.equals("IEND") ? bytes.length : start + length + 4;
    }
  }

  private static void webp(byte[] bytes, Set<Metadata> found) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long at = 12;
    while (at + 8 <= bytes.length) {
      int start = (int) at + 8;
      long length = buffer.getInt((int) at + 4) & 0xFFFFFFFFL;
      int end = (int) Math.min(bytes.length, start + length);
      String type = text(bytes, (int) at, (int) at + 4);
      if (type.equals("EXIF")) {
        boolean named = text(bytes, start, Math.min(end, start + 6)).equals("Exif\0\0");
        exif(bytes, start + (named ? 6 : 0), end, found);
      } else if (type.equals("XMP ")) {
        xmp(text(bytes, start, end), found);
      }
      at = start + length + (length & 1);
    }
  }

  /** Reads the first directory of a TIFF structure, and the one for cameras below it. */
  private static void exif(byte[] bytes, int start, int end, Set<Metadata> found) {
    if (end - start < 8 || start < 0) {
      return;
    }
    ByteBuffer tiff = ByteBuffer.wrap(bytes, start, end - start).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int camera = directory(tiff, tiff.getInt(4), found);
    if (camera > 0) {
      directory(tiff, camera, found);
    }
  }

  /** Notes what a directory tells; gives where the one for cameras begins, or 0. */
  private static int directory(ByteBuffer tiff, int offset, Set<Metadata> found) {
    int camera = 0;
    if (offset < 8 || offset > tiff.limit() - 2) {
      return 0;
    }
    int entries = tiff.getShort(offset) & 0xFFFF;
    for (int i = 0, at = offset + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12) {
      int count = tiff.getInt(at + 4);
      switch (tiff.getShort(at) & 0xFFFF) {
        case GPS -> found.add(PLACE);
        case ARTIST, XP_AUTHOR, OWNER -> {
          if (count > 1) {
            found.add(AUTHOR);
          }
        }
        case EXIF -> camera = tiff.getInt(at + 8);
        default -> {}
      }
    }
    return camera;
  }

  /** Notes what a packet of XMP says, or a text that contains one. */
  static void xmp(String text, Set<Metadata> found) {
    if (text.contains("exif:GPSLatitude")) {
      found.add(PLACE);
    }
    if (CREATOR_ATTRIBUTE.matcher(text).find() || hasCreator(text)) {
      found.add(AUTHOR);
    }
  }

  private static boolean hasCreator(String text) {
    for (int at = text.indexOf(CREATOR); at >= 0; at = text.indexOf(CREATOR, at)) {
      at += CREATOR.length();
      while (at < text.length()
          && (Character.isWhitespace(text.charAt(at)) || text.startsWith("<rdf:", at))) {
        int end = text.charAt(at) == '<' ? text.indexOf('>', at) : at;
        at = end < 0 ? text.length() : end + 1;
      }
      if (at < text.length() && text.charAt(at) != '<') {
        return true;
      }
    }
    return false;
  }

  private static String text(byte[] bytes, int start, int end) {
    int from = Math.min(start, bytes.length);
    return new String(
        bytes, from, Math.max(0, Math.min(end, bytes.length) - from), StandardCharsets.ISO_8859_1);
  }
}
