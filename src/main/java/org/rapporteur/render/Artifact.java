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
 * The bytes for one output path. They are either held in memory, or generated again, identically,
 * each time they are written. Content that may be long is of the second kind.
 *
 * <p>Immutable by convention: arrays are not copied on input or output, so callers must not change
 * them.
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

  /** Creates an artifact of bytes, which the caller must not change afterwards. */
  public static Artifact of(OutputPath path, byte[] bytes) {
    return new Artifact(path, Optional.of(bytes), out -> {});
  }

  /** Creates an artifact of a text, in UTF-8. */
  public static Artifact of(OutputPath path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Creates an artifact of a text that is generated and encoded while it is written, and never held
   * in memory.
   */
  public static Artifact of(OutputPath path, TextWriter text) {
    return new Artifact(path, Optional.empty(), text);
  }

  /** Writes a text, identically each time. */
  @FunctionalInterface
  public interface TextWriter {
    void writeTo(Writer out) throws IOException;
  }

  public OutputPath path() {
    return path;
  }

  /** Whether its bytes are held in memory. */
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
      // Libraries wrap exceptions of the stream, such as for a full disk.
      if (failure.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw failure;
    }
    writer.flush();
  }

  /**
   * All bytes. If they are held, this is the array itself, not a copy, so callers must not change
   * it.
   */
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
