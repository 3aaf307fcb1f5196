package org.rapporteur.author;

/**
 * A file that is to be made in a project.
 *
 * @param path from the project's folder, forward slashes
 * @param text all of it
 */
public record NewFile(String path, String text) {}
