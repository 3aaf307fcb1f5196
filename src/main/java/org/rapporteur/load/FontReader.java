package org.rapporteur.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.font.BookFonts;
import org.rapporteur.font.CharacterSet;
import org.rapporteur.font.FontFace;
import org.rapporteur.font.FontFamily;
import org.rapporteur.font.FontFileReader;
import org.rapporteur.font.FontFileReader.FontFile;
import org.rapporteur.text.Sha256;

/** Reads the report's own fonts in content/fonts/. */
record FontReader(Folder content, Diagnostics diagnostics) {

  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  /** A font file with its bytes. */
  private record Loaded(FontFile font, byte[] bytes) {}

  BookFonts read() {
    Map<String, List<Loaded>> families = new TreeMap<>();
    Optional<Folder> folder = content.folder("fonts", diagnostics);
    folder.ifPresent(
        found ->
            found
                .items(diagnostics)
                .forEach(
                    item ->
                        load(item)
                            .ifPresent(
                                loaded ->
                                    families
                                        .computeIfAbsent(
                                            loaded.font().family(), key -> new ArrayList<>())
                                        .add(loaded))));
    List<FontFamily> own = new ArrayList<>();
    families.forEach((name, files) -> own.add(family(name, files)));
    return BookFonts.with(own);
  }

  private Optional<Loaded> load(Folder.FolderEntry item) {
    String name = item.fileName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt") || name.endsWith(".md") || name.startsWith("licen")) {
      return Optional.empty();
    }
    try {
      if (!item.folder()) {
        byte[] bytes = Files.readAllBytes(item.path());
        FontFile font = FontFileReader.read(bytes);
        if (font.embeddable()) {
          return Optional.of(new Loaded(font, bytes));
        }
        diagnostics.report(
            Rule.BAD_FONT,
            Span.of(item.name()),
            "the licence of this font forbids embedding it in a PDF",
            "Use a font with a free licence, such as one of the Noto fonts.");
        return Optional.empty();
      }
    } catch (IOException e) {
      // Reported below.
    }
    diagnostics.report(
        Rule.BAD_FONT,
        Span.of(item.name()),
        "this is not a font with TrueType outlines",
        "Put TrueType fonts, whose names end with .ttf, in content/fonts/.");
    return Optional.empty();
  }

  /** A family in four styles; one that has no file is set in the nearest that has. */
  private static FontFamily family(String name, List<Loaded> files) {
    List<FontFace> faces = new ArrayList<>();
    for (boolean italic : new boolean[] {false, true}) {
      for (boolean bold : new boolean[] {false, true}) {
        byte[] nearest = nearest(files, bold, italic).bytes();
        faces.add(
            new FontFace(bold ? BOLD : REGULAR, italic, () -> new ByteArrayInputStream(nearest)));
      }
    }
    CharacterSet all =
        CharacterSet.of(
            files
                .get(0)
                .font()
                .characters()
                .points()
                .filter(p -> files.stream().allMatch(f -> f.font().characters().contains(p))));
    StringBuilder digests = new StringBuilder();
    files.forEach(file -> digests.append(Sha256.hex(file.bytes())));
    return new FontFamily("Report " + name, all, faces, digests.toString());
  }

  private static Loaded nearest(List<Loaded> files, boolean bold, boolean italic) {
    Loaded best = files.get(0);
    int bestScore = -1;
    for (Loaded file : files) {
      int score = (file.font().bold() == bold ? 2 : 0) + (file.font().italic() == italic ? 1 : 0);
      if (score > bestScore) {
        best = file;
        bestScore = score;
      }
    }
    return best;
  }
}
