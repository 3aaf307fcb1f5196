package org.rapporteur.render;

/** Thrown when a template cannot be read or fails, with its place; the caller reports it. */
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

  /** The template's file name. */
  public String template() {
    return template;
  }

  /** Counted from 1; 0 if unknown. */
  public int line() {
    return line;
  }

  /** Counted from 1; 0 if unknown. */
  public int column() {
    return column;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
