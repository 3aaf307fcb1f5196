package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ProseNode;
import org.rapporteur.text.XhtmlCharacters;

/** Flattens the inline content of one block into an {@link InlineText}. */
final class InlineFlattener {

  private final Footnotes notes;
  private final LinkReader linkReader;
  private final Punctuation punctuation;
  private final MarkdownProblems diagnostics;
  private final Expansion expansion;
  private final InlineText inline = new InlineText();
  private final int cut;

  /** The offset up to which a language mark has been read. */
  private int marked;

  /** The number of links around the current node. */
  private int links;

  private final List<ProseNode.NoteRef> afterLink = new ArrayList<>();

  /**
   * @param cut the offset in the Markdown from which on text is omitted
   */
  InlineFlattener(
      Footnotes notes,
      LinkReader linkReader,
      Punctuation punctuation,
      MarkdownProblems diagnostics,
      Expansion expansion,
      int cut) {
    this.notes = notes;
    this.linkReader = linkReader;
    this.punctuation = punctuation;
    this.diagnostics = diagnostics;
    this.expansion = expansion;
    this.cut = cut;
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getStartOffset() < cut) {
        Optional<LanguageMark> mark = LanguageMark.after(node);
        if (mark.isPresent() && diagnostics.isLanguage(mark.get())) {
          marked(node, mark.get());
        } else {
          inline(node);
        }
      }
    }
  }

  private void inline(Node node) {
    if (node instanceof Text text) {
      source(text.getChars());
    } else if (node instanceof SoftLineBreak) {
      softBreak(node);
    } else if (node instanceof Emphasis) {
      element(new ProseNode.Emphasis(List.of()), node);
    } else if (node instanceof StrongEmphasis) {
      element(new ProseNode.Strong(List.of()), node);
    } else if (node instanceof HtmlEntity) {
      entity(node);
    } else if (node instanceof Code code) {
      object(new ProseNode.Code(code(code.getText().toString())), node);
    } else if (node instanceof HardLineBreak) {
      object(new ProseNode.LineBreak(), node);
    } else if (node instanceof HtmlInlineBase) {
      diagnostics.html(node);
      object(new ProseNode.Text(node.getChars().toString()), node);
    } else if (node instanceof TextBase || node instanceof Paragraph) {
      children(node);
    } else {
      reference(node);
    }
  }

  /** Reads bracketed text with a language mark. */
  private void marked(Node node, LanguageMark mark) {
    element(mark.element(), node);
    marked = mark.end();
  }

  private void reference(Node node) {
    if (node instanceof Footnote mark) {
      mark(mark);
    } else if (node instanceof DoubleBracket brackets) {
      inline.object(
          linkReader.brackets(brackets, links > 0, punctuation), at(node) + brackets.wordsStart());
    } else if (node instanceof Link link) {
      link(node, link.getUrl(), link.getTitle());
    } else if (node instanceof Image image) {
      image(node, image.getUrl(), image.getTitle());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      automatic(node);
    } else if (node instanceof RefNode ref) {
      defined(ref);
    } else {
      throw new IllegalStateException("unsupported node " + node.getClass().getName());
    }
  }

  /** Reads an address in angle brackets, whose text is the address. */
  private void automatic(Node node) {
    String words = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
    String url = node instanceof MailLink ? "mailto:" + words : words;
    int start = at(node) + 1;
    inline.object(linkReader.automatic(url, words, links > 0, start), start);
  }

  /** Reads a link or image whose address is defined elsewhere, or else plain text in brackets. */
  private void defined(RefNode node) {
    Reference reference = node.getReferenceNode(node.getDocument());
    if (reference == null
        || !expansion.admit(
            reference, reference.getUrl().length() + reference.getTitle().length())) {
      Node first = node.getFirstChild();
      int length = node.getChars().length();
      int before = first == null ? length : first.getStartOffset() - at(node);
      int after = first == null ? length : node.getLastChild().getEndOffset() - at(node);
      inline.source(node.getChars(), 0, before, links > 0);
      children(node);
      inline.source(node.getChars(), after, length, links > 0);
    } else if (node instanceof LinkRef) {
      link(node, reference.getUrl(), reference.getTitle());
    } else if (node instanceof ImageRef) {
      image(node, reference.getUrl(), reference.getTitle());
    } else {
      throw new IllegalStateException("unsupported node " + node.getClass().getName());
    }
  }

  private void link(Node node, BasedSequence url, BasedSequence title) {
    int start = url.isEmpty() ? at(node) : url.getStartOffset();
    int end = url.isEmpty() ? end(node) : url.getEndOffset();
    Optional<InlineMark> mark =
        links > 0
            ? Optional.empty()
            : linkReader.start(unescaped(url), unescaped(title), start, end);
    links++;
    mark.ifPresent(inline::event);
    children(node);
    mark.ifPresent(each -> inline.event(each.end()));
    links--;
    if (links == 0) {
      afterLink.forEach(each -> object(each, node));
      afterLink.clear();
    }
  }

  private void image(Node node, BasedSequence url, BasedSequence title) {
    InlineFlattener words =
        new InlineFlattener(
            notes, linkReader, punctuation, diagnostics, expansion, Integer.MAX_VALUE);
    words.links = 1;
    words.children(node);
    String alt = punctuation.applied(words.inline).words().strip();
    int start = url.isEmpty() ? at(node) : url.getStartOffset();
    int end = url.isEmpty() ? end(node) : url.getEndOffset();
    InlineMark image = linkReader.image(node, unescaped(url), alt, unescaped(title), start, end);
    inline.object(image, at(node));
  }

  private void mark(Footnote mark) {
    int number = notes.number(mark);
    if (number == 0) {
      inline.source(mark.getChars(), 0, mark.getChars().length(), true);
    } else if (links > 0) {
      afterLink.add(new ProseNode.NoteRef(number));
    } else {
      diagnostics.noteInLink(mark);
      object(new ProseNode.NoteRef(number), mark);
    }
  }

  private void element(ProseNode.Element element, Node node) {
    inline.event(InlineMark.start(element));
    children(node);
    inline.event(InlineMark.end(element));
  }

  private void source(BasedSequence chars) {
    int to = chars.length();
    while (to > 0 && chars.getIndexOffset(to - 1) >= cut) {
      to--;
    }
    int from = 0;
    while (from < to && chars.getIndexOffset(from) < marked) {
      from++;
    }
    inline.source(chars, from, to, links > 0);
  }

  private void entity(Node node) {
    String character = XhtmlCharacters.clean(node.getChars().unescape());
    for (int i = 0; i < character.length(); i++) {
      inline.append(character.charAt(i), at(node), true, links > 0);
    }
  }

  /** Adds a space, except between two ideographs. */
  private void softBreak(Node node) {
    BasedSequence base = node.getChars().getBaseSequence();
    char before = inline.at(inline.length() - 1);
    char after = end(node) < base.length() ? base.charAt(end(node)) : ' ';
    if (!(Character.isIdeographic(before) && Character.isIdeographic(after))) {
      inline.append(' ', at(node), false, links > 0);
    }
  }

  private void object(ProseNode.Inline object, Node node) {
    inline.object(InlineMark.object(object), at(node));
  }

  /** The flattened text, without the spaces before a cut. */
  InlineText trimmed() {
    int end = inline.length();
    while (cut < Integer.MAX_VALUE && end > 0 && inline.at(end - 1) == ' ') {
      inline.text.setLength(--end);
    }
    return inline;
  }

  private static int at(Node node) {
    return node.getStartOffset();
  }

  private static int end(Node node) {
    return node.getEndOffset();
  }

  static String unescaped(BasedSequence chars) {
    return chars.isEmpty() ? "" : XhtmlCharacters.clean(chars.unescape());
  }

  private static String code(String source) {
    String text = source.replace('\n', ' ');
    boolean padded =
        text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
