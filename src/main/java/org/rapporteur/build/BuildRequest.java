package org.rapporteur.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The project to build and the options of the build.
 *
 * @param project the project's folder
 * @param output the folder of the site
 * @param baseUrl the site's URL, if it replaces that of the report
 * @param templates the folder of templates that replace the default ones; the project's own folder
 *     if empty
 * @param strict whether warnings make the build fail
 * @param drafts whether the site includes drafts
 * @param today the current date, used only by rules; no page depends on it
 */
public record BuildRequest(
    Path project,
    Path output,
    Optional<String> baseUrl,
    Optional<Path> templates,
    boolean strict,
    boolean drafts,
    LocalDate today) {}
