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
  private static final int MAX_TITLE = 40;
  private static final int MAX_NUMBER_DIGITS = 3;

  private final String text;
  private final Tokens tokens;
  private final @Nullable Committee own;
  private final List<ProseDocuments.Match> matches = new ArrayList<>();

  /** The committee named last, and the indices of its first token and of the token after it. */
  private @Nullable Committee named;

  private int namedStart;
  private int namedEnd;

  /** The index after the last symbol in the text. */
  private int symbolEnd = -1;

  DocumentReader(String text, @Nullable Committee own) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.own = own;
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
      int next = name(first);
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
    return target > at ? target : name(at);
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

  /** Remembers a committee named at a token. */
  private int name(int at) {
    Optional<WordTrie.Found<Committee>> found = Committees.ALL.named(tokens, at);
    if (found.isEmpty() || isSlash(tokens.at(found.get().next()))) {
      return at;
    }
    named = found.get().value();
    namedStart = at;
    namedEnd = found.get().next();
    return namedEnd;
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
    int first = start == phrase && namedEnd == phrase && named != null ? namedStart : start;
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
    int first = start == at && namedEnd == at && named != null ? namedStart : start;
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
    Title title = title(direct.isPresent() ? -1 : next);
    Committee committee = committee(end, phrase, word, title);
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

  /** The committee of a general comment; null if it is not known. */
  private @Nullable Committee committee(int end, int phrase, CommentWord word, Title title) {
    Committee after = after(end);
    if (after != null) {
      return after;
    }
    if (named != null && isBeside(namedEnd, phrase)) {
      return named;
    }
    if (title.committee() != null) {
      return title.committee();
    }
    return own != null && own.recommends() == word.recommendation() ? own : null;
  }

  /** The committee directly after a general comment: "of the Human Rights Committee", "(CEDAW)". */
  private @Nullable Committee after(int from) {
    boolean linked = false;
    for (int at = from; at < from + MAX_SMALL_WORDS; at++) {
      Token token = tokens.at(at);
      Optional<WordTrie.Found<Committee>> found = Committees.ALL.named(tokens, at);
      if (found.isPresent()) {
        int next = found.get().next();
        boolean isOfNext =
            WORDS.comments().at(tokens, next).isPresent() || tokens.at(next).isWord("第");
        boolean code = next == at + 1;
        return isOfNext || code && !linked ? null : found.get().value();
      }
      boolean joins =
          token.is(Kind.OPEN)
              || Lexicon.WORDS.role(token.key()) == Symbol.Kind.OF
              || WORDS.isBy(token.key());
      linked |= joins;
      if (!joins && !token.is(Kind.COMMA) && !Pinpoint.isSmall(token)) {
        return null;
      }
    }
    return null;
  }

  /** Whether only small words separate a committee from a general comment. */
  private boolean isBeside(int end, int phrase) {
    if (end > phrase || phrase - end > MAX_SMALL_WORDS) {
      return false;
    }
    for (int at = end; at < phrase; at++) {
      Token token = tokens.at(at);
      if (!token.is(Kind.COMMA) && !Pinpoint.isSmall(token) && !WORDS.isBy(token.key())) {
        return false;
      }
    }
    return true;
  }

  /**
   * What follows the title of a general comment: "on liberty of person of the Human Rights
   * Committee, para. 12".
   */
  private record Title(
      @Nullable Committee committee, Optional<Pinpoint> pinpoint, int pinpointStart) {
    static final Title NONE = new Title(null, Optional.empty(), 0);
  }

  private Title title(int from) {
    if (from < 0 || !WORDS.beginsTitle(tokens.at(from).key())) {
      return Title.NONE;
    }
    Committee committee = null;
    boolean article = false;
    boolean closed = false;
    for (int at = from; at < from + MAX_TITLE; at++) {
      Token token = tokens.at(at);
      Token previous = tokens.at(at - 1);
      if (token.is(Kind.END) || token.is(Kind.SEMICOLON) || token.is(Kind.DOT) && !article) {
        break;
      }
      if (WORDS.comments().mayBegin(token) && WORDS.comments().at(tokens, at).isPresent()) {
        break;
      }
      if (WORDS.isParagraph(token.key()) && previous.is(Kind.COMMA) && (closed || !article)) {
        return new Title(committee, Pinpoint.at(tokens, at), at);
      }
      Optional<WordTrie.Found<Committee>> found = Committees.ALL.named(tokens, at);
      if (found.isPresent() && found.get().next() > at + 1) {
        committee = committee == null ? found.get().value() : committee;
        at = found.get().next() - 1;
        closed = true;
        continue;
      }
      article |= Lexicon.WORDS.units().containsKey(token.key());
      closed = token.is(Kind.CLOSE) || closed && token.is(Kind.COMMA);
    }
    return new Title(committee, Optional.empty(), 0);
  }
}
