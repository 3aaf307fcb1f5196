package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Detects the kind of a file from its first bytes. */
final class Signature {

  private static final Set<String> TEXTS = Set.of("csv", "txt", "json", "geojson", "vtt");
  private static final Set<String> ARCHIVES = Set.of("ods", "odt", "xlsx", "docx", "zip");

  /** The first bytes in Latin-1, with a full stop for any byte; a kind can have several. */
  private static final Map<String, String[]> STARTS = new LinkedHashMap<>();

  static {
    STARTS.put("png", new String[] {"\u0089PNG\r\n\u001A\n"});
    STARTS.put("jpg", new String[] {"\u00FF\u00D8\u00FF"});
    STARTS.put("gif", new String[] {"GIF87a", "GIF89a"});
    STARTS.put("webp", new String[] {"RIFF....WEBP"});
    STARTS.put("avif", new String[] {"....ftypavif", "....ftypavis", "....ftypmif1"});
    STARTS.put("pdf", new String[] {"%PDF-"});
    STARTS.put("mp4", new String[] {"....ftyp"});
    STARTS.put("mp3", new String[] {"ID3", "\u00FF\u00FB", "\u00FF\u00F3", "\u00FF\u00F2"});
    STARTS.put("zip", new String[] {"PK\u0003\u0004", "PK\u0005\u0006"});
  }

  private Signature() {}

  static boolean isKnown(String extension) {
    return extension.equals("svg")
        || extension.equals("jpeg")
        || TEXTS.contains(extension)
        || ARCHIVES.contains(extension)
        || STARTS.containsKey(extension);
  }

  static boolean matches(String extension, byte[] bytes) {
    if (extension.equals("svg")) {
      return isSvg(bytes);
    }
    if (TEXTS.contains(extension)) {
      return isText(bytes) && detect(bytes).isEmpty();
    }
    String kind =
        ARCHIVES.contains(extension) ? "zip" : extension.equals("jpeg") ? "jpg" : extension;
    return begins(bytes, STARTS.getOrDefault(kind, new String[0]));
  }

  /** The extension that matches a file's content; empty if it cannot be detected. */
  static Optional<String> detect(byte[] bytes) {
    for (Map.Entry<String, String[]> kind : STARTS.entrySet()) {
      if (begins(bytes, kind.getValue())) {
        return Optional.of(kind.getKey());
      }
    }
    String start = start(bytes);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of("html");
    }
    return start.startsWith("<") && start.contains("<svg") ? Optional.of("svg") : Optional.empty();
  }

  private static boolean begins(byte[] bytes, String[] starts) {
    for (String start : starts) {
      boolean same = bytes.length >= start.length();
      for (int i = 0; same && i < start.length(); i++) {
        same = start.charAt(i) == '.' || (bytes[i] & 0xFF) == start.charAt(i);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it can be a drawing, which {@link SvgInspector} then reads. */
  private static boolean isSvg(byte[] bytes) {
    String start = start(bytes);
    return start.startsWith("<")
        && !start.startsWith("<!doctype html")
        && !start.startsWith("<html");
  }

  /** The start of a text in lower case, without a byte order mark or leading white space. */
  private static String start(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text)
        .stripLeading()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
