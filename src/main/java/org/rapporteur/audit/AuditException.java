package org.rapporteur.audit;

/** Thrown if a site cannot be tested; the message and help are shown to the editor. */
public final class AuditException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String help;

  AuditException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** How to fix the problem. */
  public String help() {
    return help;
  }
}
