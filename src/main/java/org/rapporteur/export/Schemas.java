package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Address;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Addresses;
import org.rapporteur.render.Artifact;

/**
 * The JSON Schemas (draft 07) of the content's files, for editors that check and complete while one
 * writes, and of the data that a site publishes: as they lie in the program, the same for every
 * report.
 */
final class Schemas {

  private Schemas() {}

  static List<Artifact> of(Addresses addresses) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Address schema : Addresses.SCHEMAS) {
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
