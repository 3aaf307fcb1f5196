package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Mention.Level;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * A paragraph of a list's last article that follows the instrument: "article 4 of the Covenant, in
 * its paragraph 2". After "in particular" the article itself is cited too.
 *
 * @param mentions the whole list
 * @param next the index of the symbol after it
 */
record LaterParagraph(List<Mention> mentions, int next) {

  private static final int MAX_SMALL = 6;

  LaterParagraph {
    mentions = List.copyOf(mentions);
  }

  /** Reads the paragraph after the instrument that ends before a symbol. */
  static Optional<LaterParagraph> read(Symbols symbols, int from, List<Mention> list) {
    Mention last = list.get(list.size() - 1);
    int at = from;
    boolean its = false;
    boolean namely = false;
    while (at < from + MAX_SMALL && isSmall(symbols.at(at).kind())) {
      its |= symbols.at(at).is(Kind.ITS);
      namely |= symbols.at(at).is(Kind.NAMELY);
      at++;
    }
    boolean whole = last.article() != null && last.marks().isEmpty() && last.to() == null;
    if (!whole || !(its || namely) || !symbols.at(at).is(Kind.BELOW)) {
      return Optional.empty();
    }
    MarkReader reader = new MarkReader(symbols);
    List<Mark> found = new ArrayList<>();
    int next = reader.one(at + 1, found);
    if (next == at + 1) {
      return Optional.empty();
    }
    next = reader.all(next, found);
    int end = symbols.at(next - 1).end();
    List<Mention> all = new ArrayList<>(list);
    if (namely) {
      int start = symbols.at(at).start();
      all.add(new Mention(start, end, Level.PARAGRAPH, null, null, found, null));
    } else {
      all.set(all.size() - 1, last.with(found, null).endingAt(end));
    }
    return Optional.of(new LaterParagraph(all, next));
  }

  private static boolean isSmall(Kind kind) {
    return switch (kind) {
      case COMMA, ITS, NAMELY, SMALL, OF, THE, TO -> true;
      default -> false;
    };
  }
}
