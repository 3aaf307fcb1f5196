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
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.Provision;

/** Reads links, images and double brackets; a rejected link becomes plain text. */
final class LinkReader {

  private static final Pattern RECOMMENDATION =
      Pattern.compile("(?:([^:]+):)?([a-z]{2,}-[0-9]+[a-z]?)(?:#([\\p{L}\\p{M}\\p{Nd}-]+))?");

  private final References references;
  private final Links links;
  private final SourcePositions positions;
  private final Diagnostics diagnostics;

  LinkReader(
      References references, Links links, SourcePositions positions, Diagnostics diagnostics) {
    this.references = references;
    this.links = links;
    this.positions = positions;
    this.diagnostics = diagnostics;
  }

  /** The start of a link; empty if its address was rejected. */
  Optional<InlineMark> start(String url, String title, int start, int end) {
    Span span = positions.span(start, end);
    return links
        .target(url, span)
        .map(target -> new ProseNode.Link(target, title, List.of()))
        .map(link -> new InlineMark(InlineMark.Kind.START, link, span, List.of()));
  }

  /** A link whose text is its address; only the text if its address was rejected. */
  InlineMark automatic(String url, String text, boolean inLink, int start) {
    Span span = positions.span(start, start + text.length());
    List<ProseNode.Inline> words = List.of(new ProseNode.Text(text));
    return links
        .target(url, span)
        .filter(target -> !inLink)
        .map(target -> link(target, words, span, List.of()))
        .orElseGet(() -> InlineMark.object(words.get(0)));
  }

  /** An image. The title “decorative” means that it needs no alternative text. */
  InlineMark image(Node node, String url, String alt, String title, int start, int end) {
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
        ? InlineMark.object(new ProseNode.Text(alt))
        : InlineMark.object(new ProseNode.Image(path.get(), alt, decorative ? "" : title), span);
  }

  /** A link in double brackets. */
  InlineMark brackets(DoubleBracket node, boolean inLink, Punctuation punctuation) {
    int start = node.getStartOffset();
    Span span = positions.span(start, node.getEndOffset());
    String inner = node.inner();
    int bar = inner.indexOf('|');
    String name = (bar < 0 ? inner : inner.substring(0, bar)).strip();
    Optional<InlineMark> link = Optional.empty();
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
      String words = bar < 0 ? "" : inner.substring(bar + 1).strip();
      link = link(name, words(words, punctuation), span);
    }
    return link.orElseGet(() -> InlineMark.object(new ProseNode.Text(node.getChars().toString())));
  }

  private static List<ProseNode.Inline> words(String words, Punctuation punctuation) {
    return words.isEmpty() ? List.of() : List.of(new ProseNode.Text(punctuation.applied(words)));
  }

  /**
   * @param words the text of the link; empty for the target's name
   */
  private Optional<InlineMark> link(String name, List<ProseNode.Inline> words, Span span) {
    Matcher recommendation = RECOMMENDATION.matcher(name);
    if (recommendation.matches()) {
      return Optional.of(link(target(recommendation), words, span, List.of()));
    }
    if (name.indexOf('/') > 0) {
      return references
          .provision(name, span, diagnostics)
          .map(p -> link(new LinkTarget.ToProvision(p), words, span, List.of(p)));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    broken(
        span,
        "“" + name + "” is not a recommendation or a provision",
        RECOMMENDATION.matcher(lower).matches()
            ? "Write [[" + lower + "]] in lower case."
            : "Write an id, such as [[nd-3]], or [[2019:nd-3]] for another report of the site, or a"
                + " provision, such as [[iccpr/9(1)]].");
    return Optional.empty();
  }

  private static LinkTarget target(Matcher recommendation) {
    String id = recommendation.group(2);
    String anchor = Optional.ofNullable(recommendation.group(3)).orElse("");
    return recommendation.group(1) == null
        ? new LinkTarget.ToRecommendation(id, anchor)
        : new LinkTarget.ToOtherReport(recommendation.group(1).strip(), id, anchor);
  }

  private static InlineMark link(
      LinkTarget target, List<ProseNode.Inline> words, Span span, List<Provision> provisions) {
    ProseNode.Inline node =
        words.isEmpty() ? new ProseNode.NamedLink(target) : new ProseNode.Link(target, "", words);
    return new InlineMark(InlineMark.Kind.OBJECT, node, span, provisions);
  }

  private void broken(Span span, String message, String help) {
    diagnostics.report(Rule.BROKEN_REFERENCE, span, message, help);
  }
}
