package org.rapporteur.author;

/** Thrown if content cannot be added to a project; the message and help are shown to the editor. */
public final class AuthorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String help;

  AuthorException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** How to fix the problem. */
  public String help() {
    return help;
  }
}
