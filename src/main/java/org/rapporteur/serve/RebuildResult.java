package org.rapporteur.serve;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * The result of updating the preview after a save.
 *
 * @param changed whether the content, its diagnostics or the templates have changed
 * @param pages whether pages may have changed
 * @param assets whether a file that pages refer to has changed
 * @param shown whether pages show the current content; otherwise they show the last valid version
 * @param diagnostics all diagnostics so far, sorted by place
 */
public record RebuildResult(
    boolean changed, boolean pages, boolean assets, boolean shown, List<Diagnostic> diagnostics) {
  public RebuildResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
