package org.rapporteur.asset;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.diagnostic.Rule;

/**
 * Checks that an archive is not damaged. Checks that an office document contains no active content,
 * fetches nothing and names no person.
 */
final class ArchiveInspector {

  private final FileProblems problems;

  ArchiveInspector(FileProblems problems) {
    this.problems = problems;
  }

  void inspect(String kind, byte[] bytes) {
    ZipArchive archive = new ZipArchive(bytes);
    try {
      if (kind.equals("zip")) {
        check(archive, archive.entries());
      } else {
        inspectDocument(kind, archive);
      }
      reportHidden(archive.hidden());
    } catch (ZipArchive.LimitException e) {
      problems.report(
          kind.equals("zip") ? Rule.ASSET_TOO_LARGE : Rule.TOO_LARGE,
          "this file " + e.getMessage(),
          "Divide it into several files.");
    } catch (ZipArchive.DamageException e) {
      reportDamage(e.getMessage());
    } catch (IOException e) {
      reportDamage("some of its content cannot be unpacked");
    }
  }

  private void reportDamage(String what) {
    problems.report(
        Rule.ASSET_DAMAGED,
        "this file is damaged: " + what,
        "Copy the original file again, or open it and save it again.");
  }

  private static void check(ZipArchive archive, List<ZipArchive.Entry> entries) throws IOException {
    byte[] part = new byte[8192];
    for (ZipArchive.Entry entry : entries) {
      if (!entry.isEncrypted()) {
        try (InputStream in = archive.open(entry)) {
          while (in.read(part) >= 0) {
            // Reading the file checks its checksum.
          }
        }
      }
    }
  }

  private void inspectDocument(String kind, ZipArchive archive) throws IOException {
    Set<String> names = new HashSet<>();
    for (ZipArchive.Entry entry : archive.entries()) {
      if (entry.isEncrypted()) {
        problems.report(
            Rule.ASSET_DAMAGED,
            "this document can be opened only with a password",
            "Save it again without a password, because readers do not have it.");
        return;
      }
      if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
        throw new ZipArchive.DamageException("it contains two files named “" + entry.name() + "”");
      }
    }
    OfficeProblems diagnostics = new OfficeProblems();
    try {
      new OfficeReader(diagnostics).read(archive);
    } finally {
      diagnostics.report(problems);
    }
    String content = kind.startsWith("od") ? "content.xml" : "[content_types].xml";
    if (!names.contains(content) || !diagnostics.canBe(kind)) {
      problems.report(
          Rule.ASSET_KIND,
          "this file has the extension “." + kind + "” but is another kind of archive",
          "Save the document again as “." + kind + "”.");
    }
  }

  private void reportHidden(long count) {
    if (count > 0) {
      problems.report(
          Rule.ASSET_TRAILING_DATA,
          "this file has " + count + " bytes that belong to none of the files in it",
          "Open it and save it again; otherwise the hidden data would be published.");
    }
  }
}
