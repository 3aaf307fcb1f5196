package org.rapporteur.serve;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.build.CustomFiles;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.view.Page;

/** Templates in one state, with a renderer for pages. */
record TemplateSet(TemplateSource source, Design design, PageRenderer renderer) {

  static TemplateSet of(TemplateSource source) {
    Design design = Design.of(source);
    return new TemplateSet(source, design, PageRenderer.interruptible(design));
  }

  /** The bytes of an asset that pages need, such as a style sheet. */
  Optional<byte[]> file(String path) {
    return design.assets().stream()
        .filter(asset -> asset.path().toString().equals(path))
        .findFirst()
        .map(Artifact::bytes);
  }

  /** The files that the project's own templates generate from a plan, by path. */
  SortedMap<String, Artifact> own(Plan plan) {
    return CustomFiles.of(plan, design, renderer);
  }

  /**
   * A rendered page.
   *
   * @param templates the templates that rendered it
   */
  record CachedPage(Page page, TemplateSet templates, byte[] bytes) {

    /** Whether rendering would give the same bytes again. */
    @SuppressWarnings(
        "ReferenceEquality") // Compared by identity: each is created for one state of the
    // templates.
    boolean isFor(Page now, TemplateSet current) {
      return templates == current && page.equals(now);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CachedPage that
          && isFor(that.page, that.templates)
          && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return page.hashCode();
    }
  }
}
