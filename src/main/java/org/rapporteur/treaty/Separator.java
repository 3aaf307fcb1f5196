package org.rapporteur.treaty;

import org.rapporteur.treaty.Symbol.Kind;

/**
 * The separator of two items of a list: a comma or semicolon, a word for "and", a phrase such as
 * "read with", or several of these.
 *
 * @param next the index of the symbol after it
 */
record Separator(boolean comma, boolean semicolon, boolean and, boolean with, int next) {

  /** The start of a list. */
  static Separator none(int at) {
    return new Separator(false, false, false, false, at);
  }

  /** The separator at a symbol; if there is none, {@code next} is the index of that symbol. */
  static Separator at(Symbols symbols, int from) {
    int at = from;
    boolean comma = false;
    boolean semicolon = false;
    boolean and = false;
    boolean with = false;
    int ands = 0;
    while (true) {
      Kind kind = symbols.at(at).kind();
      Kind following = symbols.at(at + 1).kind();
      boolean dash =
          kind == Kind.DASH && (following == Kind.WITH || following == Kind.AND) && !comma;
      if (kind == Kind.COMMA && !comma || dash) {
        comma = true;
      } else if (kind == Kind.SEMICOLON && at == from) {
        semicolon = true;
      } else if (kind == Kind.AND && ands < 2 && !symbols.at(at + 1).is(Kind.CLOSE)) {
        and = true;
        ands++;
      } else if (kind == Kind.WITH && !with) {
        with = true;
        comma = false;
      } else if (kind != Kind.NAMELY || at == from) {
        return new Separator(comma, semicolon, and, with, at);
      }
      at++;
    }
  }

  boolean isEmpty(int from) {
    return next == from;
  }
}
