package org.rapporteur.render;

/** A template that can't be read or fails, with its place; the caller tells the editor. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;

  TemplateException(String template, int line, int column, String reason) {
    super(reason, null, false, false);
    this.template = template;
    this.line = line;
    this.column = column;
  }

  /** The template's name, with its ending. */
  public String template() {
    return template;
  }

  /** From 1; 0 when not known. */
  public int line() {
    return line;
  }

  /** From 1; 0 when not known. */
  public int column() {
    return column;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
