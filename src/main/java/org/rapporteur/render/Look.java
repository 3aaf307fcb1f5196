package org.rapporteur.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.model.OutputPath;

/** The templates and assets of one build; immutable. */
public final class Look {

  private static final String STYLE = "style.css";

  private final TemplateSource source;
  private final Artifact style;

  private Look(TemplateSource source, Artifact style) {
    this.source = source;
    this.style = style;
  }

  public static Look of(TemplateSource source) {
    byte[] css =
        source.read("assets/" + STYLE).orElseThrow(() -> new IllegalStateException("no " + STYLE));
    String path = "assets/style." + fingerprint(css) + ".css";
    return new Look(source, Artifact.of(new OutputPath(path), css));
  }

  TemplateSource source() {
    return source;
  }

  /** The files that pages need besides themselves. */
  public List<Artifact> assets() {
    return List.of(style);
  }

  /** The project's own templates of files. */
  public List<FileTemplate> files() {
    return source.files().stream().map(FileTemplate::of).toList();
  }

  /** The path from the site's root of an asset, by its name. */
  String asset(String name) {
    if (!name.equals(STYLE)) {
      throw new IllegalArgumentException("there is no asset " + name);
    }
    return style.path().toString();
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
