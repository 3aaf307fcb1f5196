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

/** Writes links, images and double brackets; a rejected link becomes plain text. */
final class LinkWriter {

  private static final Pattern RECOMMENDATION =
      Pattern.compile("([a-z]{2,}-[0-9]+[a-z]?)(?:#([\\p{L}\\p{M}\\p{Nd}-]+))?");

  private final References references;
  private final Links links;
  private final SourcePositions positions;
  private final Diagnostics diagnostics;

  LinkWriter(
      References references, Links links, SourcePositions positions, Diagnostics diagnostics) {
    this.references = references;
    this.links = links;
    this.positions = positions;
    this.diagnostics = diagnostics;
  }

  /** The start and end tokens of a link; empty if its address was rejected. */
  List<Token> around(String url, String title, int start, int end) {
    Span span = positions.span(start, end);
    Optional<LinkTarget> target = links.target(url, span);
    return target.isEmpty()
        ? List.of()
        : List.of(
            Token.linked(new ProsePiece.LinkStart(target.get(), title), "", span),
            Token.of(new ProsePiece.LinkEnd()));
  }

  /** An image. The title “decorative” means that it needs no alternative text. */
  Token image(Node node, String url, String alt, String title, int start, int end) {
    Span span = positions.span(start, end);
    Optional<String> path = links.image(url, span);
    boolean decorative = alt.isEmpty() && title.equals("decorative");
    if (alt.isEmpty() && !decorative) {
      diagnostics.report(
          Rule.MISSING_ALT,
          positions.span(node.getStartOffset(), node.getEndOffset()),
          "this image has no alternative text",
          "Describe the image: ![A map of …](map.png). For a decorative image, write"
              + " ![](map.png \"decorative\").");
    }
    return path.isEmpty()
        ? Token.text(alt)
        : Token.linked(new ProsePiece.Image(path.get(), alt, decorative ? "" : title), alt, span);
  }

  /** The tokens of a link in double brackets. */
  List<Token> brackets(DoubleBracket node, boolean inLink, Punctuation punctuation) {
    int start = node.getStartOffset();
    Span span = positions.span(start, node.getEndOffset());
    String inner = node.inner();
    int bar = inner.indexOf('|');
    String name = (bar < 0 ? inner : inner.substring(0, bar)).strip();
    Optional<Token> link = Optional.empty();
    if (inLink) {
      broken(span, "a link cannot contain another link", "Remove one of the two links.");
    } else if (!node.isClosed()) {
      broken(span, "these double brackets are not closed", "Write [[" + name + "]].");
    } else if (bar >= 0 && inner.substring(bar + 1).isBlank()) {
      broken(
          span,
          "“[[" + inner + "]]” has no text after “|”",
          "Write [[" + name + "|text]] or [[" + name + "]].");
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
    InlineText inline = new InlineText();
    for (int i = 0; i < words.length(); i++) {
      inline.append(words.charAt(i), 0, false, true);
    }
    return List.of(
        link.get(),
        Token.text(punctuation.applied(inline).text.toString()),
        Token.of(new ProsePiece.LinkEnd()));
  }

  private Optional<Token> link(String name, boolean named, Span span) {
    if (name.startsWith("report:")) {
      broken(
          span,
          "links that begin with “report:” are reserved and not supported yet",
          "Link to the other report's address: [text](https://…).");
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
        "“" + name + "” is not a recommendation or a provision",
        RECOMMENDATION.matcher(lower).matches()
            ? "Write [[" + lower + "]] in lower case."
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
