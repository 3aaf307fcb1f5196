package org.rapporteur.render;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.model.OutputPath;

/**
 * The bytes for one output path: held in memory, or made anew, the same each time, whenever they
 * are written. What may be long is of the second kind.
 *
 * <p>Immutable by convention: an array is not copied, neither on the way in nor on the way out, so
 * whoever holds it only reads.
 */
public final class Artifact {

  private final OutputPath path;
  private final Optional<byte[]> held;
  private final TextWriter text;

  private Artifact(OutputPath path, Optional<byte[]> held, TextWriter text) {
    this.path = path;
    this.held = held;
    this.text = text;
  }

  /** The artifact of these bytes, which the caller must not change afterwards. */
  public static Artifact of(OutputPath path, byte[] bytes) {
    return new Artifact(path, Optional.of(bytes), out -> {});
  }

  /** The artifact of a text, in UTF-8. */
  public static Artifact of(OutputPath path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The artifact of a text that is made and encoded as it is written: it is never held. */
  public static Artifact of(OutputPath path, TextWriter text) {
    return new Artifact(path, Optional.empty(), text);
  }

  /** A text that writes itself, the same each time. */
  @FunctionalInterface
  public interface TextWriter {
    void writeTo(Writer out) throws IOException;
  }

  public OutputPath path() {
    return path;
  }

  /** Whether its bytes are in memory anyway. */
  public boolean isHeld() {
    return held.isPresent();
  }

  /** Writes the bytes; leaves the stream open. */
  public void writeTo(OutputStream out) throws IOException {
    if (held.isPresent()) {
      out.write(held.get());
      return;
    }
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      text.writeTo(writer);
    } catch (RuntimeException failure) {
      // Libraries wrap what the stream told, such as that the disk is full.
      if (failure.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw failure;
    }
    writer.flush();
  }

  /** All bytes at once; those that are held themselves, not a copy: to be read only. */
  public byte[] bytes() {
    if (held.isPresent()) {
      return held.get();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
