package org.rapporteur.importer.source;

/** A file that cannot be read, with what the editor can do about it. */
public final class SourceException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String help;

  /**
   * @param message what is wrong
   * @param help what the editor can do
   */
  public SourceException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** What the editor can do, as a sentence. */
  public String help() {
    return help;
  }
}
