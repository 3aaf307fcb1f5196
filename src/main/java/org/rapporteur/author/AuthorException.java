package org.rapporteur.author;

/** What an editor asked for can't be written into the project; the message and help are hers. */
public final class AuthorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String help;

  AuthorException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** How to go on. */
  public String help() {
    return help;
  }
}
