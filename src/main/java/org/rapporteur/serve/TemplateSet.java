package org.rapporteur.serve;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.CustomFiles;
import org.rapporteur.page.Page;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateSource;

/** A look that is ready to be worn: pages rendered under one dress go by the same files. */
record TemplateSet(TemplateSource source, Design design, PageRenderer renderer) {

  static TemplateSet of(TemplateSource source) {
    Design design = Design.of(source);
    return new TemplateSet(source, design, PageRenderer.interruptible(design));
  }

  /** The bytes of a file that pages need besides themselves. */
  Optional<byte[]> file(String path) {
    return design.assets().stream()
        .filter(asset -> asset.path().toString().equals(path))
        .findFirst()
        .map(Artifact::bytes);
  }

  /** The files that the project's own templates make of a plan. */
  SortedMap<String, Artifact> own(Plan plan) {
    return CustomFiles.of(plan, design, renderer);
  }

  /**
   * A page as it was rendered.
   *
   * @param templates under which look
   */
  record CachedPage(Page page, TemplateSet templates, byte[] bytes) {

    /** Whether rendering would give the same bytes again. */
    @SuppressWarnings("ReferenceEquality") // Each is made for one state of the templates.
    boolean holds(Page now, TemplateSet under) {
      return templates == under && page.equals(now);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CachedPage that
          && holds(that.page, that.templates)
          && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return page.hashCode();
    }
  }
}
