package org.rapporteur.render;

import freemarker.template.Configuration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Colour;
import org.rapporteur.model.OutputPath;
import org.rapporteur.style.AccentStyle;
import org.rapporteur.style.StyleContrast;
import org.rapporteur.style.StyleSheet;
import org.rapporteur.text.Sha256;

/** The templates and assets of a build; immutable. */
public final class Design {

  /** The style sheet in which a project adds to the default style, such as other colours. */
  private static final String CUSTOM_STYLE = "own.css";

  /** The name of the style sheet with the report's colour among those that are computed. */
  public static final String COLOUR_SHEET = "colour";

  private static final List<String> STYLE = List.of("style.css", CUSTOM_STYLE);

  /** Each asset with the files that are concatenated for it, so that a page loads one script. */
  private static final Map<String, List<String>> ASSETS =
      Map.of(
          "style.css", STYLE,
          "copy.js", List.of("copy.js"),
          "filter.js", List.of("fold.js", "filter.js"),
          "search.js", List.of("fold.js", "query.js", "search.js"),
          "list.js", List.of("fold.js", "query.js", "list.js"));

  private final TemplateSource source;
  private final Map<String, Artifact> assets;
  private final Map<String, StyleContrast> contrasts = new ConcurrentHashMap<>();
  private final Configuration parsed;
  private @Nullable String fingerprint;

  private Design(TemplateSource source, Map<String, Artifact> assets) {
    this.source = source;
    this.assets = assets;
    this.parsed = TemplateSettings.apply(source, new ParsedOnce());
  }

  /** The design of a source. Without files of a project's own, it is always the same instance. */
  public static Design of(TemplateSource source) {
    return source.isDefault() ? Default.DESIGN : read(source);
  }

  private static Design read(TemplateSource source) {
    Map<String, Artifact> assets = new TreeMap<>();
    ASSETS.forEach(
        (name, files) -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          for (String file : files) {
            Optional<byte[]> part = source.read("assets/" + file);
            if (part.isEmpty() && !file.equals(CUSTOM_STYLE)) {
              throw new IllegalStateException("no " + file);
            }
            part.ifPresent(bytes::writeBytes);
          }
          assets.put(name, fingerprinted(name, bytes.toByteArray()));
        });
    return new Design(source, assets);
  }

  private static Artifact fingerprinted(String name, byte[] bytes) {
    int extension = name.lastIndexOf('.');
    String path =
        "assets/"
            + name.substring(0, extension)
            + "."
            + fingerprint(bytes)
            + name.substring(extension);
    return Artifact.of(new OutputPath(path), bytes);
  }

  TemplateSource source() {
    return source;
  }

  /** The templates, each parsed when it is first used. */
  Configuration parsed() {
    return parsed;
  }

  /** The assets that pages need, such as style sheets. */
  public List<Artifact> assets() {
    return List.copyOf(assets.values());
  }

  /**
   * The fingerprint of all that determines how pages look and behave: the templates of pages, the
   * final style sheet and the scripts.
   */
  public synchronized String fingerprint() {
    if (fingerprint == null) {
      fingerprint = computeFingerprint();
    }
    return fingerprint;
  }

  private String computeFingerprint() {
    MessageDigest digest = Sha256.start();
    for (String name : source.pageTemplates()) {
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(Sha256.bytes(source.read(name).orElseThrow()));
    }
    for (Artifact asset : assets.values()) {
      digest.update((asset.path() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** The project's page templates that differ from the default ones, sorted. */
  public List<String> changedTemplates() {
    return source.changedTemplates();
  }

  /** The project's own file templates. */
  public List<FileTemplate> files() {
    return source.files().stream().map(FileTemplate::of).toList();
  }

  /** Whether the project has colours of its own. */
  public boolean hasOwnStyle() {
    return source.isOwn("assets/style.css") || source.isOwn("assets/" + CUSTOM_STYLE);
  }

  /**
   * The contrast of the style sheets' colours.
   *
   * @param colour the report's colour: {@code #7a2e0e}; empty for the default
   */
  public StyleContrast contrast(String colour) {
    return contrasts.computeIfAbsent(colour, this::computeContrast);
  }

  private StyleContrast computeContrast(String colour) {
    if (!source.isDefault() && !hasOwnStyle()) {
      return Default.DESIGN.contrast(colour);
    }
    List<StyleSheet> sheets = sheets();
    Colour.parse(colour)
        .ifPresent(own -> sheets.add(new StyleSheet(COLOUR_SHEET, colourSheet(own))));
    return StyleContrast.of(sheets);
  }

  /** The style sheet of a report's own colour, readable on the background of these pages. */
  public String colourSheet(Colour colour) {
    return AccentStyle.of(sheets()).css(colour);
  }

  private List<StyleSheet> sheets() {
    List<StyleSheet> sheets = new ArrayList<>();
    for (String file : STYLE) {
      source
          .read("assets/" + file)
          .map(css -> new String(css, StandardCharsets.UTF_8))
          .ifPresent(css -> sheets.add(new StyleSheet("templates/assets/" + file, css)));
    }
    return sheets;
  }

  /** The path of an asset from the site's root, by its name. */
  String asset(String name) {
    Artifact asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("there is no asset " + name);
    }
    return asset.path().toString();
  }

  private static String fingerprint(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.bytes(bytes), 0, 6);
  }

  /** The default design, parsed once for all builds of a process. */
  private static final class Default {
    static final Design DESIGN = read(TemplateSource.of(Optional.empty()));
  }
}
