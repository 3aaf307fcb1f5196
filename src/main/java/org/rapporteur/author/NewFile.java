package org.rapporteur.author;

/**
 * A file to write to a project.
 *
 * @param path from the project's folder, with forward slashes
 * @param text its whole content
 */
public record NewFile(String path, String text) {}
