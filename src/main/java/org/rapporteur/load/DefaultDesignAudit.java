package org.rapporteur.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Audit;

/** The record of the tests of the default design, which is included in the program. */
public final class DefaultDesignAudit {

  private DefaultDesignAudit() {}

  public static Audit read() {
    Diagnostics diagnostics = new Diagnostics();
    return AuditReader.read(Audit.FILE_NAME, text(), diagnostics)
        .filter(audit -> diagnostics.sorted().isEmpty())
        .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(DefaultDesignAudit.class.getResourceAsStream(Audit.FILE_NAME))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
