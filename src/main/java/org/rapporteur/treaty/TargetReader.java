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
   * @param exists whether there is one with this number
   * @param first the index of its first token
   * @param next the index of the token after it
   */
  private record Target(String number, boolean exists, int first, int next) {}

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
      int first = i == 0 ? start : list.get(i).first();
      int next = i == list.size() - 1 ? end : list.get(i).next();
      matches.add(match(list.get(i), tokens.at(first).start(), tokens.at(next - 1).end()));
    }
    return end;
  }

  private ProseDocuments.Match match(Target target, int start, int end) {
    if (target.exists()) {
      DocumentKey key = DocumentKey.sdgTarget(target.number());
      return new ProseDocuments.Match(
          start, end, Optional.of(new CitedDocument(key, List.of())), List.of());
    }
    int first = tokens.at(target.first()).start();
    int last = tokens.at(target.next() - 1).end();
    ReferenceProblem problem = DocumentProblems.target(target.number(), first, last);
    return new ProseDocuments.Match(start, end, Optional.empty(), List.of(problem));
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
    while (target.isPresent() && (list.isEmpty() || target.get().exists())) {
      list.add(target.get());
      int at = target.get().next();
      int next = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
      next += Pinpoint.isAnd(tokens.at(next)) ? 1 : 0;
      target = next > at ? target(next) : Optional.empty();
    }
    return list;
  }

  /** A target at a token, which may not exist. */
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
    if (!goal.is(Kind.NUMBER) || !separated || indicator || !isNumber(number)) {
      return Optional.empty();
    }
    boolean exists = SdgTargets.exists(goal.key(), number.key());
    return Optional.of(new Target(goal.key() + "." + number.key(), exists, at, at + 3));
  }

  /** Whether a token can be the second part of a target: "3", "a". */
  private static boolean isNumber(Token token) {
    return token.is(Kind.NUMBER) ? token.key().length() <= 2 : token.key().length() == 1;
  }

  /** Whether the text is in Arabic, which writes targets as 16-3. */
  private boolean isArabic() {
    return text.codePoints().limit(200).anyMatch(c -> c >= 0x600 && c <= 0x6FF);
  }
}
