package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.ReferenceVocabulary.UnitWord;
import org.rapporteur.treaty.Token.Kind;

/**
 * Reads a list of provisions: "articles 6, 9(1) and (3), and 14, para. 3 (d)". Reads as much as
 * possible and stops before the first token that does not belong to a list; never goes back by more
 * than one separator.
 *
 * <p>A bare number after a paragraph is a paragraph number in these cases: after "paragraphs" until
 * an "and" has closed that list; after "article 9, para." always; after "art. 9, para." if a bare
 * "and" precedes it. Otherwise it is an article number.
 */
final class MentionReader {

  private final Tokens tokens;
  private final MarkReader marks;
  private final List<Mention> mentions = new ArrayList<>();
  private int at;
  private @Nullable UnitWord unit;
  private ReferenceVocabulary.@Nullable GrammaticalNumber paragraphs;
  private boolean bracketed;
  private boolean closed;

  private MentionReader(Tokens tokens, int from) {
    this.tokens = tokens;
    this.marks = new MarkReader(tokens);
    this.at = from;
  }

  /**
   * A list of provisions read from a text.
   *
   * @param first the index of its first token
   * @param next the index of the token after it
   */
  record MentionList(int first, List<Mention> mentions, int next) {
    MentionList {
      mentions = List.copyOf(mentions);
    }
  }

  /** Reads the list that begins at a token; its mentions are empty if none does. */
  static MentionList read(Tokens tokens, int from) {
    return new MentionReader(tokens, from).read();
  }

  private MentionList read() {
    int first = at;
    if (readItem(new ListSeparator(false, false, false, at))) {
      while (readNext()) {
        closeBracket();
      }
      closeBracket();
    }
    return new MentionList(first, mentions, at);
  }

  private boolean readNext() {
    closeBracket();
    int before = at;
    ListSeparator separator = ListSeparator.at(tokens, at);
    if (separator.isEmpty(at)) {
      return false;
    }
    at = separator.next();
    if (readItem(separator)) {
      return true;
    }
    at = before;
    return false;
  }

  private void closeBracket() {
    if (bracketed && tokens.at(at).is(Kind.CLOSE)) {
      int last = mentions.size() - 1;
      mentions.set(last, mentions.get(last).endingAt(tokens.at(at).end()));
      at++;
      bracketed = false;
      paragraphs = null;
    }
  }

  private boolean readItem(ListSeparator separator) {
    int word = ArticleKeyword.afterSmallWords(tokens, at);
    if (ArticleKeyword.isAt(tokens, word)) {
      unit = ReferenceVocabulary.UNITS.get(tokens.at(word).key());
      at = ArticleKeyword.numberAfter(tokens, word);
      return article(tokens.at(word).start(), unit);
    }
    Optional<ParagraphsOfArticle> reversed = ParagraphsOfArticle.read(tokens, word);
    if (reversed.isPresent()) {
      unit = reversed.get().unit();
      paragraphs = null;
      bracketed = false;
      mentions.addAll(reversed.get().mentions());
      at = reversed.get().next();
      return true;
    }
    Token token = tokens.at(at);
    if (token.is(Kind.NUMBER)) {
      boolean paragraph = isParagraph(separator);
      closed |= separator.and();
      return paragraph
          ? below(token.start(), Mention.Anchor.PARAGRAPH)
          : article(token.start(), null);
    }
    if (mentions.isEmpty()) {
      return false;
    }
    int after = marks.afterParagraphWord(word);
    if (after > word) {
      beginParagraphs(word);
      at = after;
      boolean number = tokens.at(at).is(Kind.NUMBER);
      return below(
          tokens.at(word).start(), number ? Mention.Anchor.PARAGRAPH : Mention.Anchor.SIBLING);
    }
    return below(token.start(), Mention.Anchor.SIBLING);
  }

  private boolean isParagraph(ListSeparator separator) {
    if (paragraphs == null || separator.with()) {
      return false;
    }
    if (bracketed) {
      return true;
    }
    ReferenceVocabulary.GrammaticalNumber articles =
        unit == null ? ReferenceVocabulary.GrammaticalNumber.MANY : unit.count();
    if (paragraphs == ReferenceVocabulary.GrammaticalNumber.MANY) {
      return articles == ReferenceVocabulary.GrammaticalNumber.ONE || !closed;
    }
    return articles == ReferenceVocabulary.GrammaticalNumber.ONE
        || articles == ReferenceVocabulary.GrammaticalNumber.EITHER
            && separator.and()
            && !separator.comma()
            && !closed;
  }

  private void beginParagraphs(int paragraphWord) {
    paragraphs = marks.paragraphCount(paragraphWord);
    closed = false;
  }

  private boolean article(int start, @Nullable UnitWord word) {
    paragraphs = null;
    bracketed = false;
    MarkReader.Parsed<Mark> number = marks.article(at);
    at = number.next();
    List<Mark> below = new ArrayList<>();
    at = marks.all(at, below);
    readParagraphs(below);
    Mark to = rangeEnd(below);
    int end = tokens.at(at - 1).end();
    mentions.add(new Mention(start, end, Mention.Anchor.ARTICLE, word, number.value(), below, to));
    return true;
  }

  /** Continues over ", paragraph 3", " (para. 3" or ", subparagraph (d)". */
  private void readParagraphs(List<Mark> below) {
    while (true) {
      int word = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
      boolean bracket = word == at && tokens.at(at).is(Kind.OPEN) && below.isEmpty();
      word = bracket ? at + 1 : word;
      int after = marks.afterParagraphWord(word);
      if (after == word || !below.isEmpty() && tokens.at(after).is(Kind.NUMBER)) {
        return;
      }
      int next = marks.first(after, below);
      if (next == after) {
        return;
      }
      beginParagraphs(word);
      bracketed |= bracket;
      at = marks.all(next, below);
    }
  }

  private boolean below(int start, Mention.Anchor from) {
    List<Mark> below = new ArrayList<>();
    int next = marks.first(at, below);
    if (next == at) {
      return false;
    }
    at = marks.all(next, below);
    Mark to = rangeEnd(below);
    mentions.add(new Mention(start, tokens.at(at - 1).end(), from, null, null, below, to));
    return true;
  }

  private @Nullable Mark rangeEnd(List<Mark> below) {
    MarkReader.Parsed<Optional<Mark>> end = marks.rangeEnd(at, below);
    at = end.next();
    return end.value().orElse(null);
  }
}
