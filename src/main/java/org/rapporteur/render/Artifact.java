package org.rapporteur.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.model.OutputPath;

/**
 * The bytes for one output path.
 *
 * <p>Immutable by convention: the array is not copied, neither on the way in nor on the way out, so
 * whoever holds it only reads. Two artifacts are equal if path and bytes are.
 */
public final class Artifact {

  private final OutputPath path;
  private final byte[] bytes;

  private Artifact(OutputPath path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** The artifact of these bytes, which the caller must not change afterwards. */
  public static Artifact of(OutputPath path, byte[] bytes) {
    return new Artifact(path, bytes);
  }

  /** The artifact of a text, in UTF-8. */
  public static Artifact of(OutputPath path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public OutputPath path() {
    return path;
  }

  /** The bytes themselves, not a copy: to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Artifact that
        && path.equals(that.path)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}
