package org.rapporteur.asset;

import java.util.List;
import java.util.Set;

/** Searches a video or sound file for parts with a location or a person's name. */
final class RecordingMetadata {

  /** Parts of an MP4 that contain a name: the author's (two kinds) and an artist's. */
  private static final List<String> VIDEO = List.of("\u00A9aut", "\u00A9ART", "auth");

  private static final List<String> APPLE =
      List.of("com.apple.quicktime.author", "com.apple.quicktime.artist");

  /** Frames of an MP3 that contain a name: artist, composer and owner of the file. */
  private static final List<String> SOUND = List.of("TPE1", "TCOM", "TOWN");

  private static final int NAME_LENGTH = 1_000;
  private static final int ID3_LIMIT = 1_000_000;

  private RecordingMetadata() {}

  static void read(String kind, String text, Set<Metadata> found) {
    if (kind.equals("mp4")) {
      if (hasLocation(text)) {
        found.add(Metadata.LOCATION);
      }
      if (VIDEO.stream().anyMatch(part -> hasName(text, part, -4, 4))
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

  /** Whether a video has a location, in one of three kinds of parts. */
  private static boolean hasLocation(String video) {
    for (int at = video.indexOf("\u00A9xyz"); at >= 0; at = video.indexOf("\u00A9xyz", at + 1)) {
      if (at + 8 < video.length() && "+-".indexOf(video.charAt(at + 8)) >= 0) {
        return true;
      }
    }
    return video.contains("loci\0\0\0\0") || video.contains("com.apple.quicktime.location");
  }

  /**
   * Whether there is such a part with text other than white space.
   *
   * @param size the offset of its size, relative to its name
   * @param content the offset of its content, relative to its name
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
