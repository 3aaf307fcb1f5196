package org.rapporteur.publish;

/**
 * A build declines to write, because it could touch what it did not make or leave the output
 * folder; nothing was changed.
 */
public final class OutputRefused extends OutputException {

  private static final long serialVersionUID = 1L;

  OutputRefused(String message, String help) {
    super(message, help);
  }
}
