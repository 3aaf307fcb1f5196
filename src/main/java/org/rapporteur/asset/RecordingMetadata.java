package org.rapporteur.asset;

import java.util.List;
import java.util.Set;

/** Searches a film or sound for the names of the parts that say where and by whom it was made. */
final class RecordingMetadata {

  /** Parts of an MP4 that hold a name: of its author, in two ways, and of an artist. */
  private static final List<String> FILM = List.of("\u00A9aut", "\u00A9ART", "auth");

  private static final List<String> APPLE =
      List.of("com.apple.quicktime.author", "com.apple.quicktime.artist");

  /** Frames of an MP3: artist, composer, and the owner of the file. */
  private static final List<String> SOUND = List.of("TPE1", "TCOM", "TOWN");

  private static final int NAME_LENGTH = 1_000;
  private static final int ID3_LIMIT = 1_000_000;

  private RecordingMetadata() {}

  static void read(String kind, String text, Set<Metadata> found) {
    if (kind.equals("mp4")) {
      if (hasPlace(text)) {
        found.add(Metadata.PLACE);
      }
      if (FILM.stream().anyMatch(part -> hasName(text, part, -4, 4))
          || APPLE.stream().anyMatch(text::contains)) {
        found.add(Metadata.AUTHOR);
      }
      XmpPacket.read(text, found);
    } else if (text.startsWith("ID3")) {
      String tags = text.substring(0, Math.min(text.length(), ID3_LIMIT));
      if (SOUND.stream().anyMatch(frame -> hasName(tags, frame, 4, 10))) {
        found.add(Metadata.AUTHOR);
      }
    }
  }

  /** Films say it in one of three ways, each with a name of its own. */
  private static boolean hasPlace(String film) {
    for (int at = film.indexOf("\u00A9xyz"); at >= 0; at = film.indexOf("\u00A9xyz", at + 1)) {
      if (at + 8 < film.length() && "+-".indexOf(film.charAt(at + 8)) >= 0) {
        return true;
      }
    }
    return film.contains("loci\0\0\0\0") || film.contains("com.apple.quicktime.location");
  }

  /**
   * Whether there is such a part with more than blanks in it.
   *
   * @param size where its size is, from its name on
   * @param content where its content is, from its name on
   */
  private static boolean hasName(String text, String part, int size, int content) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      int start = at + content;
      int length = at + size < 0 ? 0 : number(text, at + size);
      int end = size < 0 ? at + size + length : start + length;
      if (length > 0 && length < NAME_LENGTH && start < end && end <= text.length()) {
        String words = text.substring(start, end);
        if (words.replace("data", "").chars().anyMatch(Character::isLetter)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int number(String text, int at) {
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      number = number << 8 | (i < text.length() ? text.charAt(i) : 0);
    }
    return number;
  }
}
