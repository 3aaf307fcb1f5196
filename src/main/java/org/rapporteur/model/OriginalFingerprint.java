package org.rapporteur.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The fingerprint of an original, which its translation records: a {@linkplain Fingerprint#ofPart
 * hash} for each part that a reader of the translation gets from the original, so that it shows
 * which parts have changed.
 *
 * @param parts the hashes by the name of the part, in the order of the file
 */
public record OriginalFingerprint(Map<String, String> parts) {

  /** The fingerprint of a translation that records none. */
  public static final OriginalFingerprint NONE = new OriginalFingerprint(Map.of());

  private static final Pattern PART = Pattern.compile("[a-z]++(?:[-/.][a-z0-9]++)*+=[0-9a-f]{8}");

  public OriginalFingerprint {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /**
   * The fingerprint of an original.
   *
   * @param texts the texts of its parts as written, by name; empty for a part that it does not have
   */
  public static OriginalFingerprint of(Map<String, String> texts) {
    Map<String, String> parts = new LinkedHashMap<>();
    texts.forEach((name, text) -> parts.put(name, Fingerprint.ofPart(text)));
    return new OriginalFingerprint(parts);
  }

  /**
   * Reads a fingerprint, such as {@code title=1f3a9c20 demand=77be01d4}; empty if it has another
   * form.
   */
  public static Optional<OriginalFingerprint> parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.strip().split("\\s+", -1)) {
      if (!PART.matcher(part).matches()) {
        return Optional.empty();
      }
      int sign = part.indexOf('=');
      if (parts.put(part.substring(0, sign), part.substring(sign + 1)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new OriginalFingerprint(parts));
  }

  /** The parts that differ from those of an earlier fingerprint; those of only one do not count. */
  List<String> changedSince(OriginalFingerprint earlier) {
    return parts.entrySet().stream()
        .filter(part -> earlier.parts.containsKey(part.getKey()))
        .filter(part -> !part.getValue().equals(earlier.parts.get(part.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether it has every part of another fingerprint. */
  boolean covers(OriginalFingerprint other) {
    return parts.keySet().containsAll(other.parts.keySet());
  }

  /** The value of the key {@code of}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ");
    parts.forEach((name, hash) -> text.add(name + "=" + hash));
    return text.toString();
  }
}
