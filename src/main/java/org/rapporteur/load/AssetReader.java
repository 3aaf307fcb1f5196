package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Asset;

/** Lists the files of content/assets/, of the kinds that are safe to publish. */
record AssetReader(Folder content, Diagnostics diagnostics) {

  private static final Set<String> KINDS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "csv", "txt", "ods", "odt",
          "xlsx", "docx", "zip", "mp3", "mp4", "vtt");

  List<Asset> read() {
    List<Asset> assets = new ArrayList<>();
    Optional<Folder> folder = content.folder("assets", diagnostics);
    folder.ifPresent(f -> collect(f, "assets/", assets, 1));
    assets.sort(Comparator.comparing(Asset::path));
    return assets;
  }

  private void collect(Folder folder, String path, List<Asset> assets, int depth) {
    for (Folder.Item item : folder.items(diagnostics)) {
      if (item.folder() && depth < 8) {
        collect(item.asFolder(), path + item.fileName() + "/", assets, depth + 1);
      } else if (isAllowed(item)) {
        assets.add(new Asset(path + item.fileName(), item.path()));
      }
    }
  }

  private boolean isAllowed(Folder.Item item) {
    String name = item.fileName();
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean allowed =
        !item.folder()
            && KINDS.contains(kind)
            && name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*")
            && !name.contains("..");
    if (!allowed) {
      diagnostics.report(
          Rule.BAD_FILE_NAME,
          Span.of(item.name()),
          "this file is not of a kind, or not of a name, that is published",
          "Names have letters, digits, dots and hyphens; kinds are images, PDF, tables, text.");
    }
    return allowed;
  }
}
