package org.rapporteur.render;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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

  /** The artifact of a text that is encoded as it is written, so that it is never held twice. */
  public static Artifact of(OutputPath path, Text text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      text.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Artifact(path, bytes.toByteArray());
  }

  /** A text that writes itself. */
  @FunctionalInterface
  public interface Text {
    void writeTo(Writer out) throws IOException;
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
