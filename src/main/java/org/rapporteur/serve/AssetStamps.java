package org.rapporteur.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cache.FileStamp;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Site;

/**
 * The stamps of a site's assets, which show whether an asset has changed.
 *
 * @param instant the time that the stamps refer to, in milliseconds since 1970; only stamps of the
 *     same instant can be compared
 */
record AssetStamps(long instant, List<FileStamp> stamps) {

  static AssetStamps of(Optional<Site> site, long instant) {
    List<FileStamp> stamps = new ArrayList<>();
    for (Edition edition : site.map(Site::editions).orElse(List.of())) {
      for (Asset asset : edition.report().assets()) {
        stamps.add(stamp(asset, instant));
      }
    }
    return new AssetStamps(instant, stamps);
  }

  private static FileStamp stamp(Asset asset, long instant) {
    try {
      return FileStamp.of(asset.source(), instant);
    } catch (IOException missing) {
      return new FileStamp(asset.source().toString(), "absent", 0, 0, 0, "", "");
    }
  }

  /** The same stamps as if taken at a later instant. */
  AssetStamps at(long later) {
    return new AssetStamps(later, stamps.stream().map(stamp -> stamp.at(later)).toList());
  }
}
