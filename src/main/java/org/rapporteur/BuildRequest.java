package org.rapporteur;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build, and where to.
 *
 * @param project the project's folder
 * @param output the folder of the site
 * @param baseUrl the site's address where it is to be another than the report says
 * @param templates a folder of templates that shadow the default ones; the project's own when empty
 * @param strict whether warnings stop the build
 * @param drafts whether drafts are part of the site
 * @param today what the rules take as today; no page depends on it
 */
public record BuildRequest(
    Path project,
    Path output,
    Optional<String> baseUrl,
    Optional<Path> templates,
    boolean strict,
    boolean drafts,
    LocalDate today) {}
