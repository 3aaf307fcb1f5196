package org.rapporteur.publish;

/**
 * Thrown when a build declines to write, because it could change a file that it did not create or
 * write outside the output folder. Nothing has been changed.
 */
public final class OutputRefused extends OutputException {

  private static final long serialVersionUID = 1L;

  OutputRefused(String message, String help) {
    super(message, help);
  }
}
