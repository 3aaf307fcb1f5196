package org.rapporteur.model;

import java.nio.file.Path;

/**
 * A file that texts point at.
 *
 * @param path from the content folder: {@code assets/map.png}
 * @param file from the project's folder, for diagnostics
 * @param source where its bytes are
 */
public record Asset(String path, String file, Path source) {}
