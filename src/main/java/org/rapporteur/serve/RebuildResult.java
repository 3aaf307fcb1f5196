package org.rapporteur.serve;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * What became of the site after a save.
 *
 * @param changed whether the content, its findings or the look are others than before
 * @param pages whether pages may be others
 * @param assets whether a file that pages point at is another
 * @param shown whether pages show the content as it is; if not, the last good one stays
 * @param diagnostics all that was found on the way, sorted by place
 */
public record RebuildResult(
    boolean changed, boolean pages, boolean assets, boolean shown, List<Diagnostic> diagnostics) {
  public RebuildResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
