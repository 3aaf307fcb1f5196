package org.rapporteur.treaty;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.DocumentWords.CommentWord;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds the committee of a general comment: the one named directly after it, beside it or after its
 * title, else the report's own.
 */
final class CommitteeNames {

  private static final DocumentWords WORDS = DocumentWords.ALL;
  private static final int MAX_SMALL_WORDS = 6;
  private static final int MAX_TITLE = 40;

  private final Tokens tokens;
  private final @Nullable Committee own;

  /** The committee named last, and the indices of its first token and of the token after it. */
  private @Nullable Committee named;

  private int namedStart;
  private int namedEnd;

  CommitteeNames(Tokens tokens, @Nullable Committee own) {
    this.tokens = tokens;
    this.own = own;
  }

  /** Remembers a committee named at a token, and returns the index after its name. */
  int read(int at) {
    Optional<WordTrie.Found<Committee>> found = Committees.ALL.named(tokens, at);
    Token after = tokens.at(found.map(WordTrie.Found::next).orElse(at));
    if (found.isEmpty() || after.is(Kind.OTHER) && after.key().equals("/")) {
      return at;
    }
    named = found.get().value();
    namedStart = at;
    namedEnd = found.get().next();
    return namedEnd;
  }

  /** The index of the first token of a committee's name that ends before a token; else its own. */
  int beginning(int at) {
    return namedEnd == at && named != null ? namedStart : at;
  }

  /** The committee of a general comment; null if it is not known. */
  @Nullable Committee of(int end, int phrase, CommentWord word, Title title) {
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
  record Title(@Nullable Committee committee, Optional<Pinpoint> pinpoint, int pinpointStart) {
    static final Title NONE = new Title(null, Optional.empty(), 0);
  }

  /** The title that begins at a token. */
  Title title(int from) {
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
