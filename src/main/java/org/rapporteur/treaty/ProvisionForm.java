package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;

/** Reads an article with marks, such as the 14(3)(d) of {@code iccpr/14(3)(d)}. */
final class ProvisionForm {

  private ProvisionForm() {}

  /** The item from a character on; empty if anything else is there. */
  static Optional<Mention> read(String text, int from, InstrumentNames names) {
    Symbols symbols = SymbolReader.read(text, names);
    int at = 0;
    while (symbols.at(at).start() < from && at < symbols.size()) {
      at++;
    }
    if (!symbols.at(at).is(Symbol.Kind.NUMBER)) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    int end = new MarkReader(symbols).all(at + 1, marks);
    return end < symbols.size()
        ? Optional.empty()
        : Optional.of(
            new Mention(
                0, text.length(), Level.ARTICLE, null, Mark.of(symbols.at(at)), marks, null));
  }
}
