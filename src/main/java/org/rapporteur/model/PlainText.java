package org.rapporteur.model;

import java.util.List;
import java.util.function.Function;

/** The text of a line without markup, with the alternative texts of its images. */
public final class PlainText {

  private final Function<LinkTarget, String> names;
  private final StringBuilder text;

  private PlainText(Function<LinkTarget, String> names, StringBuilder text) {
    this.names = names;
    this.text = text;
  }

  /** The text of nodes, with white space collapsed; that of a single text is the same string. */
  public static String of(List<? extends ProseNode> nodes) {
    return of(nodes, PlainText::name);
  }

  /**
   * The text of nodes, with white space collapsed.
   *
   * @param names the text of a link that has no words of its own
   */
  public static String of(List<? extends ProseNode> nodes, Function<LinkTarget, String> names) {
    StringBuilder text = new StringBuilder();
    new PlainText(names, text).append(nodes);
    return shared(nodes, collapsed(text.toString()));
  }

  /** Returns a string, or the equal one of a single text in nodes. */
  static String shared(List<? extends ProseNode> nodes, String all) {
    List<? extends ProseNode> inner = nodes;
    while (inner.size() == 1 && !inner.get(0).children().isEmpty()) {
      inner = inner.get(0).children();
    }
    return inner.size() == 1
            && inner.get(0) instanceof ProseNode.Text single
            && single.text().equals(all)
        ? single.text()
        : all;
  }

  /** Appends the text of nodes, with white space as it is. */
  public static void append(List<? extends ProseNode> nodes, StringBuilder text) {
    new PlainText(PlainText::name, text).append(nodes);
  }

  /** Appends the text of a node, with white space as it is. */
  public static void append(ProseNode node, StringBuilder text) {
    new PlainText(PlainText::name, text).append(node);
  }

  static String name(LinkTarget target) {
    return new ProseNode.NamedLink(target).name();
  }

  private void append(List<? extends ProseNode> nodes) {
    for (ProseNode node : nodes) {
      append(node);
    }
  }

  private void append(ProseNode node) {
    if (node instanceof ProseNode.Text words) {
      text.append(words.text());
    } else if (node instanceof ProseNode.Code code) {
      text.append(code.text());
    } else if (node instanceof ProseNode.NamedLink link) {
      text.append(names.apply(link.target()));
    } else if (node instanceof ProseNode.Image image) {
      text.append(image.alt());
    } else if (node instanceof ProseNode.LineBreak) {
      text.append(' ');
    } else if (node instanceof ProseNode.CodeBlock code) {
      text.append(code.text());
    } else if (node instanceof ProseNode.Literal literal) {
      text.append(literal.text());
    } else {
      append(node.children());
    }
  }

  /** Replaces white space by single spaces, and removes it at both ends. */
  static String collapsed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder out = null;
    int from = start;
    for (int i = start; i < end; i++) {
      if (isSpace(text.charAt(i)) && (text.charAt(i) != ' ' || isSpace(text.charAt(i + 1)))) {
        out = out == null ? new StringBuilder(end - start) : out;
        out.append(text, from, i).append(' ');
        while (isSpace(text.charAt(i + 1))) {
          i++;
        }
        from = i + 1;
      }
    }
    return out == null ? text.substring(start, end) : out.append(text, from, end).toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
