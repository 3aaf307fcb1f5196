package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.treaty.Provision;

/** Writes links, images and double brackets; what is refused stays as its words. */
final class LinkWriter {

  private static final Pattern RECOMMENDATION =
      Pattern.compile("([a-z]{2,}-[0-9]+[a-z]?)(?:#([\\p{L}\\p{M}\\p{Nd}-]+))?");

  private final References references;
  private final Links judge;
  private final SourcePositions places;
  private final Diagnostics diagnostics;

  LinkWriter(References references, Links judge, SourcePositions places, Diagnostics diagnostics) {
    this.references = references;
    this.judge = judge;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** The start and end of a link; empty when its address was refused. */
  List<Token> around(String url, String title, int start, int end) {
    Span span = places.span(start, end);
    Optional<LinkTarget> target = judge.target(url, span);
    return target.isEmpty()
        ? List.of()
        : List.of(
            Token.linked(new ProsePiece.LinkStart(target.get(), title), "", span),
            Token.of(new ProsePiece.LinkEnd()));
  }

  /** An image; the title “decorative” says that it needs no words. */
  Token image(Node node, String url, String alt, String title, int start, int end) {
    Span span = places.span(start, end);
    Optional<String> path = judge.image(url, span);
    boolean decorative = alt.isEmpty() && title.equals("decorative");
    if (alt.isEmpty() && !decorative) {
      diagnostics.report(
          Rule.MISSING_ALT,
          places.span(node.getStartOffset(), node.getEndOffset()),
          "this image has no words for those who can't see it",
          "Say what it shows: ![A map of …](map.png). If it only adorns, write"
              + " ![](map.png \"decorative\").");
    }
    return path.isEmpty()
        ? Token.text(alt)
        : Token.linked(new ProsePiece.Image(path.get(), alt, decorative ? "" : title), alt, span);
  }

  /** What double brackets become. */
  List<Token> brackets(DoubleBracket node, boolean inLink, Punctuation punctuation) {
    int start = node.getStartOffset();
    Span span = places.span(start, node.getEndOffset());
    String inner = node.inner();
    int bar = inner.indexOf('|');
    String name = (bar < 0 ? inner : inner.substring(0, bar)).strip();
    Optional<Token> link = Optional.empty();
    if (inLink) {
      broken(span, "a link can't stand within a link", "Take one of them out.");
    } else if (!node.isClosed()) {
      broken(span, "these double brackets are not closed", "Write [[" + name + "]].");
    } else if (bar >= 0 && inner.substring(bar + 1).isBlank()) {
      broken(
          span,
          "there are no words after “|”",
          "Write [[" + name + "|words]] or [[" + name + "]].");
    } else {
      link = link(name, bar < 0, span);
    }
    if (link.isEmpty()) {
      return List.of(Token.text(node.getChars().toString()));
    }
    if (bar < 0) {
      return List.of(link.get());
    }
    String words = inner.substring(bar + 1).strip();
    InlineText flat = new InlineText();
    for (int i = 0; i < words.length(); i++) {
      flat.append(words.charAt(i), 0, false, true);
    }
    return List.of(
        link.get(),
        Token.text(punctuation.applied(flat).text.toString()),
        Token.of(new ProsePiece.LinkEnd()));
  }

  private Optional<Token> link(String name, boolean named, Span span) {
    if (name.startsWith("report:")) {
      broken(
          span,
          "“report:” is reserved for links to other reports, which can't be made yet",
          "Link to the other report's address: [words](https://…).");
      return Optional.empty();
    }
    Matcher recommendation = RECOMMENDATION.matcher(name);
    if (recommendation.matches()) {
      String id = recommendation.group(1);
      String anchor = recommendation.group(2) == null ? "" : recommendation.group(2);
      LinkTarget target = new LinkTarget.ToRecommendation(id, anchor);
      return Optional.of(token(target, id.toUpperCase(Locale.ROOT), named, span, List.of()));
    }
    if (name.indexOf('/') > 0) {
      return references
          .provision(name, span, diagnostics)
          .map(p -> token(new LinkTarget.ToProvision(p), p.toString(), named, span, List.of(p)));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    broken(
        span,
        "“" + name + "” names no recommendation and no provision",
        RECOMMENDATION.matcher(lower).matches()
            ? "Write [[" + lower + "]], in small letters."
            : "Write an id, such as [[nd-3]], or a provision, such as [[iccpr/9(1)]].");
    return Optional.empty();
  }

  private static Token token(
      LinkTarget target, String plain, boolean named, Span span, List<Provision> provisions) {
    ProsePiece piece =
        named ? new ProsePiece.NamedLink(target) : new ProsePiece.LinkStart(target, "");
    return new Token(piece, named ? plain : "", span, null, provisions);
  }

  private void broken(Span span, String message, String help) {
    diagnostics.report(Rule.BROKEN_REFERENCE, span, message, help);
  }
}
