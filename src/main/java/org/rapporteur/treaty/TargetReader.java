package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Token.Kind;

/** Reads targets of the Sustainable Development Goals. */
final class TargetReader {

  private static final DocumentWords WORDS = DocumentWords.ALL;
  private static final int MAX_SMALL_WORDS = 4;

  private final String text;
  private final Tokens tokens;
  private final List<ProseDocuments.Match> matches;

  TargetReader(String text, Tokens tokens, List<ProseDocuments.Match> matches) {
    this.text = text;
    this.tokens = tokens;
    this.matches = matches;
  }

  /**
   * A target as written.
   *
   * @param first the index of its first token
   * @param next the index of the token after it
   */
  private record Target(String number, int first, int next) {}

  /** Reads the targets at a token; returns the index after them, or the same index. */
  int read(int at) {
    int goals = goals(at);
    if (goals > at) {
      List<Target> list = targets(afterTargetWord(goals));
      return list.isEmpty() ? at : add(list, at, list.get(list.size() - 1).next());
    }
    int word = afterTargetWord(at);
    if (word == at) {
      return at;
    }
    List<Target> list = targets(word);
    if (list.isEmpty()) {
      return at;
    }
    int of = list.get(list.size() - 1).next();
    for (int i = 0; i < MAX_SMALL_WORDS && Pinpoint.isSmall(tokens.at(of)); i++) {
      of++;
    }
    int end = goals(of);
    return end > of ? add(list, at, end) : at;
  }

  private int add(List<Target> list, int start, int end) {
    for (int i = 0; i < list.size(); i++) {
      Target target = list.get(i);
      int first = i == 0 ? start : target.first();
      int next = i == list.size() - 1 ? end : target.next();
      matches.add(
          new ProseDocuments.Match(
              tokens.at(first).start(),
              tokens.at(next - 1).end(),
              Optional.of(new CitedDocument(DocumentKey.sdgTarget(target.number()), List.of()))));
    }
    return end;
  }

  /** The index after a name of the goals; the same index if there is none. */
  private int goals(int at) {
    if (!WORDS.goals().mayBegin(tokens.at(at))) {
      return at;
    }
    return WORDS
        .goals()
        .at(tokens, at)
        .filter(found -> found.next() > at + 1 || tokens.written(at, at).equals(found.value()))
        .map(WordTrie.Found::next)
        .orElse(at);
  }

  private int afterTargetWord(int at) {
    return WORDS.targets().mayBegin(tokens.at(at))
        ? WORDS.targets().at(tokens, at).map(WordTrie.Found::next).orElse(at)
        : at;
  }

  private List<Target> targets(int from) {
    List<Target> list = new ArrayList<>();
    Optional<Target> target = target(from);
    while (target.isPresent()) {
      list.add(target.get());
      int at = target.get().next();
      int next = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
      next += Pinpoint.isAnd(tokens.at(next)) ? 1 : 0;
      target = next > at ? target(next) : Optional.empty();
    }
    return list;
  }

  /** An existing target at a token. */
  private Optional<Target> target(int at) {
    Token goal = tokens.at(at);
    Token point = tokens.at(at + 1);
    Token number = tokens.at(at + 2);
    boolean separated =
        point.glued()
            && number.glued()
            && (point.is(Kind.DOT) || point.is(Kind.DASH) && isArabic());
    boolean indicator =
        tokens.at(at + 3).is(Kind.DOT)
            && tokens.at(at + 3).glued()
            && tokens.at(at + 4).is(Kind.NUMBER)
            && tokens.at(at + 4).glued();
    return goal.is(Kind.NUMBER)
            && separated
            && !indicator
            && SdgTargets.exists(goal.key(), number.key())
        ? Optional.of(new Target(goal.key() + "." + number.key(), at, at + 3))
        : Optional.empty();
  }

  /** Whether the text is in Arabic, which writes targets as 16-3. */
  private boolean isArabic() {
    return text.codePoints().limit(200).anyMatch(c -> c >= 0x600 && c <= 0x6FF);
  }
}
