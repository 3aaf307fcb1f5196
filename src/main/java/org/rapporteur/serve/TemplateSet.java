package org.rapporteur.serve;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.OwnFiles;
import org.rapporteur.page.Page;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateSource;

/** A look that is ready to be worn: pages rendered under one dress go by the same files. */
record TemplateSet(TemplateSource source, Design look, PageRenderer renderer) {

  static TemplateSet of(TemplateSource source) {
    Design look = Design.of(source);
    return new TemplateSet(source, look, PageRenderer.interruptible(look));
  }

  /** The bytes of a file that pages need besides themselves. */
  Optional<byte[]> file(String path) {
    return look.assets().stream()
        .filter(asset -> asset.path().toString().equals(path))
        .findFirst()
        .map(Artifact::bytes);
  }

  /** The files that the project's own templates make of a plan. */
  SortedMap<String, Artifact> own(Plan plan) {
    return OwnFiles.of(plan, look, renderer);
  }

  /**
   * A page as it was rendered.
   *
   * @param dress under which look
   */
  record CachedPage(Page page, TemplateSet dress, byte[] bytes) {

    /** Whether rendering would give the same bytes again. */
    @SuppressWarnings("ReferenceEquality") // Each is made for one state of the templates.
    boolean holds(Page now, TemplateSet under) {
      return dress == under && page.equals(now);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CachedPage that
          && holds(that.page, that.dress)
          && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return page.hashCode();
    }
  }
}
