package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.asset.ExhaustingFiles;
import org.rapporteur.asset.Inspected;
import org.rapporteur.diagnostic.Diagnostic;

/** A file designed to take unlimited time or memory is inspected quickly, with few diagnostics. */
class ExhaustingAssetsTest {

  private static final int MAX_DIAGNOSTICS = 40;

  /** The files that exceed a limit at any size used in tests. */
  private static final Set<String> REJECTED =
      Set.of(
          "9,000 bad attributes.svg",
          "20,000 attributes.svg",
          "many bad elements.svg",
          "namespaces.svg",
          "deep.svg",
          "too large.svg",
          "style of a(.svg",
          "50 MB of trailing data.png",
          "chunks.png",
          "stream of objects.pdf",
          "packed twice.pdf",
          "missing objects.pdf",
          "packed objects.pdf",
          "too large.pdf",
          "cut.pdf",
          "bomb.docx",
          "comment.docx",
          "attribute.docx",
          "laughs.docx",
          "bomb.zip",
          "entries.zip");

  @TestFactory
  Stream<DynamicTest> inspectionTerminates() {
    return ExhaustingFiles.all().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> inspect(file)));
  }

  private static void inspect(Map.Entry<String, Supplier<byte[]>> file) {
    byte[] bytes = file.getValue().get();
    // Measured in CPU time, which does not depend on the load of the machine.
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Diagnostic> diagnostics =
        assertTimeoutPreemptively(
            Duration.ofSeconds(100),
            () -> {
              List<Diagnostic> all = Inspected.file(file.getKey(), bytes);
              assertTrue(threads.getCurrentThreadCpuTime() < 10_000_000_000L, "over ten seconds");
              return all;
            });
    assertTrue(diagnostics.size() < MAX_DIAGNOSTICS, () -> diagnostics.size() + " diagnostics");
    assertTrue(diagnostics.stream().allMatch(d -> d.message().length() < 300));
    assertFalse(REJECTED.contains(file.getKey()) && diagnostics.isEmpty(), "no diagnostics");
  }
}
