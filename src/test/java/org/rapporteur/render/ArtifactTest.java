package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.OutputPath;
import org.rapporteur.text.SafeJson;
import tools.jackson.core.JsonGenerator;

/** A streamed artifact passes on exceptions of the disk. */
class ArtifactTest {

  private final IOException full = new IOException("No space left on device");

  private final OutputStream disk =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw full;
        }
      };

  @Test
  void unwrapsExceptionsOfTheDisk() {
    Artifact list =
        Artifact.of(
            new OutputPath("data/long.json"),
            out -> {
              try (JsonGenerator json = SafeJson.to(out)) {
                json.writeStartArray();
                for (int i = 0; i < 100_000; i++) {
                  json.writeString("a recommendation");
                }
                json.writeEndArray();
              }
            });
    assertSame(full, assertThrows(IOException.class, () -> list.writeTo(disk)));
  }

  @Test
  void passesOnExceptionsOfTheText() {
    IllegalStateException exception = new IllegalStateException("a failure");
    Artifact wrong =
        Artifact.of(
            new OutputPath("data/wrong.json"),
            out -> {
              throw exception;
            });
    assertSame(exception, assertThrows(IllegalStateException.class, () -> wrong.writeTo(disk)));
  }
}
