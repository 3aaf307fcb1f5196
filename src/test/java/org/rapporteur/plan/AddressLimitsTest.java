package org.rapporteur.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;

class AddressLimitsTest {

  private final Span source = Span.of("a.md");
  private final Diagnostics found = new Diagnostics();

  /** The limit counts the path of the base URL and each character as it is encoded. */
  @Test
  void anAddressHasALimit() {
    AddressLimits limits = new AddressLimits("https://example.org/r/", found);
    AddressLimits unknown = new AddressLimits("", found);
    limits.validate("a".repeat(196) + "/index.html", source);
    unknown.validate("a".repeat(199), source);
    limits.validate("é".repeat(32) + "abcde", source);
    assertEquals(List.of(), found.sorted());
    limits.validate("b".repeat(197) + "/index.html", source);
    unknown.validate("b".repeat(200), source);
    limits.validate("é".repeat(32) + "abcdef", source);
    assertEquals(3, found.sorted().size());
    assertTrue(
        found.sorted().stream()
            .allMatch(d -> d.message().contains(" has 201 characters after the host")),
        found.sorted().toString());
  }

  @Test
  void aPathMustBeAFileOnEverySystem() {
    new AddressLimits("", found).validate("assets/con.csv", source);
    assertEquals(
        List.of(
            "the address “assets/con.csv” has the part con.csv, which is the name of a device on"
                + " Windows"),
        found.sorted().stream().map(Diagnostic::message).toList());
  }
}
