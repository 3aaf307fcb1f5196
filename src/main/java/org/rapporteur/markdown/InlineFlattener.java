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
import org.rapporteur.model.ProsePiece;
import org.rapporteur.text.XhtmlCharacters;

/** Flattens the inline content of one block into an {@link InlineText}. */
final class InlineFlattener {

  private final Footnotes notes;
  private final LinkWriter writer;
  private final Punctuation punctuation;
  private final MarkdownProblems diagnostics;
  private final Expansion expansion;
  private final InlineText inline = new InlineText();
  private final int cut;

  /** The offset up to which a language mark has been read. */
  private int marked;

  /** The number of links around the current node. */
  private int links;

  private final List<Token> afterLink = new ArrayList<>();

  /**
   * @param cut the offset in the Markdown from which on text is omitted
   */
  InlineFlattener(
      Footnotes notes,
      LinkWriter writer,
      Punctuation punctuation,
      MarkdownProblems diagnostics,
      Expansion expansion,
      int cut) {
    this.notes = notes;
    this.writer = writer;
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
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof HtmlEntity) {
      entity(node);
    } else if (node instanceof Code code) {
      String words = code(code.getText().toString());
      inline.object(
          Token.words("<code>" + XhtmlCharacters.text(words) + "</code>", words), at(node));
    } else if (node instanceof HardLineBreak) {
      inline.object(Token.edge("<br />\n"), at(node));
    } else if (node instanceof HtmlInlineBase) {
      diagnostics.html(node);
      inline.object(Token.text(node.getChars().toString()), at(node));
    } else if (node instanceof TextBase || node instanceof Paragraph) {
      children(node);
    } else {
      reference(node);
    }
  }

  /** Writes bracketed text with a language mark. */
  private void marked(Node node, LanguageMark mark) {
    inline.event(Token.markup(mark.startTag()));
    children(node);
    inline.event(Token.markup("</span>"));
    marked = mark.end();
  }

  private void reference(Node node) {
    if (node instanceof Footnote mark) {
      mark(mark);
    } else if (node instanceof DoubleBracket brackets) {
      for (Token token : writer.brackets(brackets, links > 0, punctuation)) {
        inline.object(token, token.plain().isEmpty() ? at(node) : at(node) + brackets.wordsStart());
      }
    } else if (node instanceof Link link) {
      link(node, link.getUrl(), link.getTitle());
    } else if (node instanceof Image image) {
      image(node, image.getUrl(), image.getTitle());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String words = node.getChars().toString();
      words = words.substring(1, words.length() - 1);
      String url = node instanceof MailLink ? "mailto:" + words : words;
      List<Token> around = writer.around(url, "", at(node) + 1, end(node) - 1);
      object(Token.text(words), links > 0 ? List.of() : around, node);
    } else if (node instanceof RefNode ref) {
      defined(ref);
    } else {
      throw new IllegalStateException("unsupported node " + node.getClass().getName());
    }
  }

  /** Writes a link or image whose address is defined elsewhere, or else plain text in brackets. */
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
    List<Token> around =
        links > 0 ? List.of() : writer.around(unescaped(url), unescaped(title), start, end);
    links++;
    if (!around.isEmpty()) {
      inline.event(around.get(0));
    }
    children(node);
    if (!around.isEmpty()) {
      inline.event(around.get(1));
    }
    links--;
    if (links == 0) {
      afterLink.forEach(token -> object(token, node));
      afterLink.clear();
    }
  }

  private void image(Node node, BasedSequence url, BasedSequence title) {
    InlineFlattener words =
        new InlineFlattener(notes, writer, punctuation, diagnostics, expansion, Integer.MAX_VALUE);
    words.links = 1;
    words.children(node);
    String alt = punctuation.applied(words.inline).words().strip();
    int start = url.isEmpty() ? at(node) : url.getStartOffset();
    int end = url.isEmpty() ? end(node) : url.getEndOffset();
    Token image = writer.image(node, unescaped(url), alt, unescaped(title), start, end);
    inline.object(image, at(node));
  }

  private void mark(Footnote mark) {
    int number = notes.number(mark);
    if (number == 0) {
      inline.source(mark.getChars(), 0, mark.getChars().length(), true);
    } else if (links > 0) {
      afterLink.add(Token.of(new ProsePiece.NoteRef(number, 1)));
    } else {
      diagnostics.noteInLink(mark);
      object(Token.of(new ProsePiece.NoteRef(number, 1)), mark);
    }
  }

  private void element(String name, Node node) {
    inline.event(Token.markup("<" + name + ">"));
    children(node);
    inline.event(Token.markup("</" + name + ">"));
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

  /** Writes a space, except between two ideographs. */
  private void softBreak(Node node) {
    BasedSequence base = node.getChars().getBaseSequence();
    char before = inline.at(inline.length() - 1);
    char after = end(node) < base.length() ? base.charAt(end(node)) : ' ';
    if (!(Character.isIdeographic(before) && Character.isIdeographic(after))) {
      inline.append(' ', at(node), false, links > 0);
    }
  }

  private void object(Token token, Node node) {
    inline.object(token, at(node));
  }

  private void object(Token token, List<Token> around, Node node) {
    if (around.isEmpty()) {
      object(token, node);
    } else {
      object(around.get(0), node);
      inline.object(token, at(node) + 1);
      object(around.get(1), node);
    }
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
