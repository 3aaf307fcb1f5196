package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Mention.Mark;
import org.rapporteur.treaty.ReferenceVocabulary.UnitWord;
import org.rapporteur.treaty.Token.Kind;

/**
 * Reads a list of provisions: "articles 6, 9(1) and (3), and 14, para. 3 (d)". Takes as much as it
 * can and stops before what does not belong to a list; never looks back further than one joint.
 *
 * <p>A bare number behind a paragraph is a paragraph where the words say so: after "paragraphs"
 * until an "and" has closed that list, after "article 9, para." always, after "art. 9, para." when
 * a bare "and" joins it; otherwise it is an article.
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
   * A list of provisions.
   *
   * @param first the index of its first token
   * @param next the index of the token behind it
   */
  record MentionList(int first, List<Mention> mentions, int next) {
    MentionList {
      mentions = List.copyOf(mentions);
    }
  }

  /** The list that begins at a token; empty when none does. */
  static MentionList read(Tokens tokens, int from) {
    return new MentionReader(tokens, from).read();
  }

  private MentionList read() {
    int first = at;
    if (item(new ListSeparator(false, false, false, at))) {
      while (more()) {
        closeBracket();
      }
      closeBracket();
    }
    return new MentionList(first, mentions, at);
  }

  private boolean more() {
    closeBracket();
    int before = at;
    ListSeparator joint = ListSeparator.at(tokens, at);
    if (joint.none(at)) {
      return false;
    }
    at = joint.next();
    if (item(joint)) {
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

  private boolean item(ListSeparator joint) {
    int word = ArticleKeyword.afterSmallWords(tokens, at);
    if (ArticleKeyword.isAt(tokens, word)) {
      unit = ReferenceVocabulary.UNITS.get(tokens.at(word).key());
      at = ArticleKeyword.numberBehind(tokens, word);
      return article(tokens.at(word).start(), unit);
    }
    Optional<ParagraphsOfArticle> turned = ParagraphsOfArticle.read(tokens, word);
    if (turned.isPresent()) {
      unit = turned.get().unit();
      paragraphs = null;
      bracketed = false;
      mentions.addAll(turned.get().mentions());
      at = turned.get().next();
      return true;
    }
    Token token = tokens.at(at);
    if (token.is(Kind.NUMBER)) {
      boolean paragraph = isParagraph(joint);
      closed |= joint.and();
      return paragraph
          ? below(token.start(), Mention.Anchor.PARAGRAPH)
          : article(token.start(), null);
    }
    if (mentions.isEmpty()) {
      return false;
    }
    int behind = marks.paragraphWord(word);
    if (behind > word) {
      begin(word);
      at = behind;
      boolean number = tokens.at(at).is(Kind.NUMBER);
      return below(
          tokens.at(word).start(), number ? Mention.Anchor.PARAGRAPH : Mention.Anchor.SIBLING);
    }
    return below(token.start(), Mention.Anchor.SIBLING);
  }

  private boolean isParagraph(ListSeparator joint) {
    if (paragraphs == null || joint.with()) {
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
            && joint.and()
            && !joint.comma()
            && !closed;
  }

  private void begin(int paragraphWord) {
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
    intoParagraphs(below);
    Mark to = rangeEnd(below);
    int end = tokens.at(at - 1).end();
    mentions.add(new Mention(start, end, Mention.Anchor.ARTICLE, word, number.value(), below, to));
    return true;
  }

  /** Reads on over ", paragraph 3" or " (para. 3" or ", subparagraph (d)". */
  private void intoParagraphs(List<Mark> below) {
    while (true) {
      int word = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
      boolean bracket = word == at && tokens.at(at).is(Kind.OPEN) && below.isEmpty();
      word = bracket ? at + 1 : word;
      int behind = marks.paragraphWord(word);
      if (behind == word || !below.isEmpty() && tokens.at(behind).is(Kind.NUMBER)) {
        return;
      }
      int next = marks.first(behind, below);
      if (next == behind) {
        return;
      }
      begin(word);
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
