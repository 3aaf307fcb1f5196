package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Address;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Urls;
import org.rapporteur.render.Artifact;

/**
 * The JSON Schemas (draft 07) of the content files, for editors that validate and complete, and of
 * the data that a site publishes. They are copied unchanged, and are the same for every report.
 */
final class Schemas {

  private Schemas() {}

  static List<Artifact> of(Urls addresses) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Address schema : Urls.SCHEMAS) {
      String name = schema.path().substring(schema.path().lastIndexOf('/') + 1);
      artifacts.add(Artifact.of(new OutputPath(addresses.file(schema)), bytes(name)));
    }
    return artifacts;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
