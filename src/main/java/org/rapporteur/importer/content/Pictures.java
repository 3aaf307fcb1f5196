package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.TextRun;

/** The pictures of a document as files of the content, and the notes that texts mark. */
final class Pictures {

  private static final String FOLDER = "assets/";

  private final Map<String, byte[]> pictures;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> marked = new ArrayList<>();

  Pictures(Map<String, byte[]> pictures) {
    this.pictures = pictures;
  }

  /** The bytes of those that were used, by path in the content folder. */
  Map<String, byte[]> files() {
    return files;
  }

  /** The names of the notes that texts mark. */
  List<String> marked() {
    return marked;
  }

  void mark(Paragraph p) {
    p.text().runs().stream()
        .filter(run -> run.kind() == TextRun.Kind.NOTE)
        .forEach(run -> marked.add(run.text()));
  }

  /** The path of each picture as texts write it; those of an unknown kind have none. */
  Map<String, String> paths(List<Block> blocks, String target) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        for (TextRun run : p.text().runs()) {
          String name = run.target().orElse("");
          byte[] bytes = run.kind() == TextRun.Kind.PICTURE ? pictures.get(name) : null;
          String ending = bytes == null ? "" : ending(bytes);
          if (bytes != null && !ending.isEmpty()) {
            String path = FOLDER + name + ending;
            files.put(path, bytes);
            paths.put(name, path);
          }
        }
      }
    }
    return paths;
  }

  private static String ending(byte[] bytes) {
    if (bytes.length < 12) {
      return "";
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case 0x8950 -> ".png";
      case 0xFFD8 -> ".jpg";
      case 0x4749 -> ".gif";
      case 0x5249 -> ".webp";
      default -> "";
    };
  }
}
