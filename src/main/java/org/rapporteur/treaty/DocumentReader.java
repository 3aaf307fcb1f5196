package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.DocumentWords.CommentWord;
import org.rapporteur.treaty.Token.Kind;

/** Reads one text for {@link ProseDocuments}. Looks ahead at most a fixed number of words. */
final class DocumentReader {

  private static final DocumentWords WORDS = DocumentWords.ALL;
  private static final int MAX_SMALL_WORDS = 6;
  private static final int MAX_NUMBER_DIGITS = 3;

  private final String text;
  private final Tokens tokens;
  private final CommitteeNames committees;
  private final List<ProseDocuments.Match> matches = new ArrayList<>();

  /** The index after the last symbol in the text. */
  private int symbolEnd = -1;

  DocumentReader(String text, @Nullable Committee own) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.committees = new CommitteeNames(tokens, own);
  }

  List<ProseDocuments.Match> read() {
    int at = 0;
    while (at < tokens.size()) {
      at = Math.max(at + 1, read(at));
    }
    return matches;
  }

  /** Reads what begins at a token; returns the index after it, or the same index. */
  private int read(int at) {
    Optional<Pinpoint> before =
        WORDS.isParagraph(tokens.at(at).key()) && !isAfterNumber(at)
            ? Pinpoint.at(tokens, at)
            : Optional.empty();
    if (before.isEmpty()) {
      return document(at, at, List.of());
    }
    int first = before.get().next();
    for (int i = 0; i < MAX_SMALL_WORDS; i++) {
      int next = committees.read(first);
      if (next == first && Pinpoint.isSmall(tokens.at(first))) {
        next++;
      }
      if (next == first) {
        break;
      }
      first = next;
    }
    return Math.max(before.get().next(), document(first, at, before.get().paragraphs()));
  }

  /** Whether a paragraph may belong to an article before it: "article 9, paragraph 3". */
  private boolean isAfterNumber(int at) {
    return tokens.at(at - 1).is(Kind.COMMA) && tokens.at(at - 2).is(Kind.NUMBER);
  }

  /**
   * Reads a document.
   *
   * @param start the index of the token at which its range begins
   * @param before the paragraphs before it
   */
  private int document(int at, int start, List<String> before) {
    Token token = tokens.at(at);
    if (token.is(Kind.WORD) && tokens.at(at + 1).glued() && isSlash(tokens.at(at + 1))) {
      int next = symbol(at, start, before);
      if (next > at) {
        return next;
      }
    }
    Optional<WordTrie.Found<CommentWord>> comment =
        WORDS.comments().mayBegin(token) ? WORDS.comments().at(tokens, at) : Optional.empty();
    if (comment.isPresent()) {
      return comments(comment.get().value(), comment.get().next(), at, start, before);
    }
    if (token.isWord("第")) {
      return chineseComment(at, start);
    }
    int target = new TargetReader(text, tokens, matches).read(at);
    return target > at ? target : committees.read(at);
  }

  private boolean isSlash(Token token) {
    return token.is(Kind.OTHER) && token.key().equals("/");
  }

  private int symbol(int at, int start, List<String> before) {
    Optional<DocumentSymbol> found = DocumentSymbol.read(text, tokens.at(at).start(), symbolEnd);
    if (found.isEmpty()) {
      return unfinished(at);
    }
    int end = found.get().end();
    symbolEnd = end;
    int next = tokenAt(end, at);
    Optional<Pinpoint> after = Pinpoint.after(tokens, next);
    List<String> paragraphs = new ArrayList<>(before);
    after.ifPresent(pinpoint -> paragraphs.addAll(pinpoint.paragraphs()));
    next = after.map(Pinpoint::next).orElse(next);
    DocumentKey key = DocumentKey.symbol(found.get().text());
    matches.add(
        new ProseDocuments.Match(
            tokens.at(start).start(),
            after.isPresent() ? tokens.at(next - 1).end() : end,
            Optional.of(new CitedDocument(key, paragraphs)),
            DocumentProblems.state(found.get().text(), tokens.at(at).start())));
    return next;
  }

  /** Reads the beginning of a symbol that is not complete. */
  private int unfinished(int at) {
    int start = tokens.at(at).start();
    if (!DocumentSymbol.mayBegin(text, start, symbolEnd)) {
      return at;
    }
    List<ReferenceProblem> problems = DocumentProblems.unfinished(text, start);
    if (problems.isEmpty()) {
      return at;
    }
    int end = problems.get(0).end();
    matches.add(new ProseDocuments.Match(start, end, Optional.empty(), problems));
    return tokenAt(end, at);
  }

  /** The first token from another on that begins at or after an index. */
  private int tokenAt(int index, int from) {
    int at = from;
    while (at < tokens.size() && tokens.at(at).start() < index) {
      at++;
    }
    return at;
  }

  /**
   * A general comment of a list.
   *
   * @param first the index of its first token
   * @param next the index of the token after it
   */
  private record Numbered(int number, int first, int next) {}

  private int comments(CommentWord word, int from, int phrase, int start, List<String> before) {
    List<Numbered> list = new ArrayList<>();
    int at = from;
    int first = start == phrase ? committees.beginning(phrase) : start;
    while (true) {
      int number = list.isEmpty() ? afterMarks(at) : further(at, word.many());
      if (number < 0 || !isNumber(number)) {
        break;
      }
      int next = afterYear(number + 1);
      int begin = list.isEmpty() ? first : number;
      list.add(new Numbered(Integer.parseInt(tokens.at(number).key()), begin, next));
      at = next;
    }
    return list.isEmpty() ? phrase : add(list, word, phrase, before);
  }

  private int chineseComment(int at, int start) {
    if (!isNumber(at + 1)) {
      return at;
    }
    int next = afterYear(at + 2);
    next += tokens.at(next).isWord("号") ? 1 : 0;
    Optional<WordTrie.Found<CommentWord>> comment = WORDS.comments().at(tokens, next);
    if (comment.isEmpty()) {
      return at;
    }
    int first = start == at ? committees.beginning(at) : start;
    int number = Integer.parseInt(tokens.at(at + 1).key());
    Numbered only = new Numbered(number, first, comment.get().next());
    return add(List.of(only), comment.get().value(), at, List.of());
  }

  /** The index of the number after words such as "No."; that of another token if there is none. */
  private int afterMarks(int from) {
    int at = from;
    while (at < from + 4 && (WORDS.isMark(tokens.at(at).key()) || tokens.at(at).is(Kind.DOT))) {
      at++;
    }
    return tokens.at(at).isWord("第") ? at + 1 : at;
  }

  /** The index of a further number of a list; -1 if there is none. */
  private int further(int from, boolean many) {
    int at = tokens.at(from).is(Kind.COMMA) ? from + 1 : from;
    at += Pinpoint.isAnd(tokens.at(at)) ? 1 : 0;
    int number = afterMarks(at);
    return at > from && (many || number > at) ? number : -1;
  }

  /** Whether a token is a whole number of at most three digits. */
  private boolean isNumber(int at) {
    Token number = tokens.at(at);
    Token next = tokens.at(at + 1);
    boolean part =
        next.glued()
            && (isSlash(next)
                || next.is(Kind.DOT)
                    && tokens.at(at + 2).is(Kind.NUMBER)
                    && tokens.at(at + 2).glued());
    return number.is(Kind.NUMBER) && number.key().length() <= MAX_NUMBER_DIGITS && !part;
  }

  /** Skips a year in brackets. */
  private int afterYear(int at) {
    boolean year =
        tokens.at(at).is(Kind.OPEN)
            && tokens.at(at + 1).is(Kind.NUMBER)
            && tokens.at(at + 1).key().length() == 4
            && tokens.at(at + 2).is(Kind.CLOSE);
    return year ? at + 3 : at;
  }

  /** Adds the general comments of a list; returns the index after them and their paragraphs. */
  private int add(List<Numbered> list, CommentWord word, int phrase, List<String> before) {
    int next = list.get(list.size() - 1).next();
    Optional<Pinpoint> direct = Pinpoint.after(tokens, next);
    int end = direct.map(Pinpoint::next).orElse(next);
    CommitteeNames.Title title = committees.title(direct.isPresent() ? -1 : next);
    Committee committee = committees.of(end, phrase, word, title);
    List<String> paragraphs = new ArrayList<>(before);
    direct.or(title::pinpoint).ifPresent(found -> paragraphs.addAll(found.paragraphs()));
    for (int i = 0; i < list.size(); i++) {
      Numbered each = list.get(i);
      boolean last = i == list.size() - 1;
      add(
          tokens.at(each.first()).start(),
          tokens.at((last ? end : each.next()) - 1).end(),
          Optional.ofNullable(committee)
              .flatMap(found -> found.symbol(each.number()))
              .map(DocumentKey::symbol)
              .map(key -> new CitedDocument(key, last ? paragraphs : List.of())));
    }
    if (title.pinpoint().isEmpty()) {
      return end;
    }
    int pinpointEnd = title.pinpoint().get().next();
    add(
        tokens.at(title.pinpointStart()).start(),
        tokens.at(pinpointEnd - 1).end(),
        Optional.empty());
    return pinpointEnd;
  }

  private void add(int start, int end, Optional<CitedDocument> cited) {
    matches.add(new ProseDocuments.Match(start, end, cited));
  }
}
