package org.rapporteur.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.asset.AssetInspector;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Asset;

/** Lists the files of content/assets/ that are safe to publish, and inspects them. */
record AssetReader(Folder content, ParseCache parseCache, Diagnostics diagnostics) {

  List<Asset> read() {
    List<Asset> assets = new ArrayList<>();
    Optional<Folder> folder = content.folder("assets", diagnostics);
    folder.ifPresent(f -> collect(f, "assets/", assets, 1));
    assets.sort(Comparator.comparing(Asset::path));
    return assets;
  }

  private void collect(Folder folder, String path, List<Asset> assets, int depth) {
    for (Folder.FolderEntry item : folder.items(diagnostics)) {
      if (item.folder() && depth < 8) {
        collect(item.asFolder(), path + item.fileName() + "/", assets, depth + 1);
      } else if (isAllowed(item)) {
        assets.add(new Asset(path + item.fileName(), item.name(), item.path()));
        parseCache.get(
            new ParseCache.Key(item.name(), ""),
            "",
            () -> FileStamps.of(item.path()),
            diagnostics,
            recorded -> inspect(item, recorded));
      }
    }
  }

  private static boolean inspect(Folder.FolderEntry item, Diagnostics diagnostics) {
    AssetInspector inspector = new AssetInspector(diagnostics);
    try (InputStream in = Files.newInputStream(item.path())) {
      byte[] bytes = in.readNBytes(AssetInspector.LIMIT);
      if (in.read() < 0) {
        inspector.inspect(item.name(), bytes);
      } else {
        inspector.inspectStart(item.name(), bytes);
      }
    } catch (IOException e) {
      diagnostics.report(
          Rule.UNREADABLE,
          Span.of(item.name()),
          "this file cannot be read",
          "Check its permissions.");
    }
    return true;
  }

  private boolean isAllowed(Folder.FolderEntry item) {
    String name = item.fileName();
    boolean validName =
        !item.folder()
            && name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*")
            && !name.contains("..");
    boolean knownType = AssetInspector.isKnown(name);
    if (!validName) {
      diagnostics.report(
          Rule.BAD_FILE_NAME,
          Span.of(item.name()),
          "a file with this name cannot be published",
          "Rename it with letters, digits, dots, hyphens and underscores, such as map-2.png.");
    } else if (!knownType) {
      diagnostics.report(
          Rule.ASSET_KIND,
          Span.of(item.name()),
          "files of this type are not published",
          "Use an image (png, jpg, gif, webp, avif, svg), a pdf, a table (csv, ods, xlsx), a text"
              + " (txt, json, odt, docx), or a zip, mp3, mp4 or vtt file.");
    }
    return validName && knownType;
  }
}
