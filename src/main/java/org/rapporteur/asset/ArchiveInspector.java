package org.rapporteur.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.diagnostic.Rule;

/**
 * Checks that an archive is whole and, where it is a document of an office program, that it runs
 * and fetches nothing and names nobody.
 */
final class ArchiveInspector {

  private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png", "webp", "gif");
  private static final int PHOTO_LIMIT = 20 * 1024 * 1024;

  private final FileProblems problems;
  private final UnpackBudget budget = new UnpackBudget();

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
    } catch (ZipArchive.LimitException e) {
      problems.report(
          kind.equals("zip") ? Rule.ASSET_TOO_LARGE : Rule.TOO_LARGE,
          "this file " + e.getMessage(),
          "Divide it into several files.");
    } catch (ZipArchive.DamageException e) {
      reportDamage(e.getMessage());
    } catch (IOException e) {
      reportDamage("a part of it can’t be unpacked");
    }
  }

  private void reportDamage(String what) {
    problems.report(
        Rule.ASSET_DAMAGED,
        "this file is damaged: " + what,
        "Copy it again from where you have it, or save it again.");
  }

  private static void check(ZipArchive archive, List<ZipArchive.Entry> entries) throws IOException {
    byte[] part = new byte[8192];
    for (ZipArchive.Entry entry : entries) {
      if (!entry.isEncrypted()) {
        try (InputStream in = archive.open(entry)) {
          while (in.read(part) >= 0) {
            // Reading it is the check.
          }
        }
      }
    }
  }

  private void inspectDocument(String kind, ZipArchive archive) throws IOException {
    OfficeFindings findings = new OfficeFindings();
    boolean isOpenDocument = kind.startsWith("od");
    boolean hasContent = false;
    for (ZipArchive.Entry entry : archive.entries()) {
      String name = entry.name();
      if (entry.isEncrypted()) {
        problems.report(
            Rule.ASSET_DAMAGED,
            "this document opens with a password only",
            "Save it again without a password: readers don’t have it.");
        return;
      }
      hasContent |= name.equals(isOpenDocument ? "content.xml" : "[Content_Types].xml");
      findings.addName(name);
      try (InputStream in = archive.open(entry)) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("xml") || ending.equals("rels")) {
          new OfficePart(name, findings).read(in);
        } else if (PHOTOS.contains(ending)) {
          Metadata.in(ending, in.readNBytes(PHOTO_LIMIT), budget).forEach(findings::add);
        }
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    if (!hasContent) {
      problems.report(
          Rule.ASSET_KIND,
          "this file is named ." + kind + ", but is another archive",
          "Save the document again as ." + kind + ".");
    }
    findings.report(problems);
  }
}
