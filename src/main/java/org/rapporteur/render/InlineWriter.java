package org.rapporteur.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.ResolvedProse.ResolvedLink;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Language;
import org.rapporteur.model.ProseNode;
import org.rapporteur.text.XhtmlCharacters;

/** Writes the inline nodes of one text, in their order, as XHTML with resolved links and images. */
final class InlineWriter {

  private final ResolvedProse resolved;
  private final Messages messages;
  private final boolean isHeading;
  private final StringBuilder html;

  /** The abbreviations so far: paper shows the meaning of each where it is first used. */
  private final Set<ProseNode.Abbreviation> explained = new HashSet<>();

  private final Iterator<ResolvedLink> links;
  private final Iterator<String> images;
  private final Map<Integer, Integer> marks = new HashMap<>();

  /**
   * @param isHeading whether to write the heading above the text, and not the text
   * @param html the output
   */
  InlineWriter(ResolvedProse resolved, Messages messages, boolean isHeading, StringBuilder html) {
    this.resolved = resolved;
    this.messages = messages;
    this.isHeading = isHeading;
    this.html = html;
    this.links = resolved.links().iterator();
    this.images = resolved.images().iterator();
  }

  /** Skips the links and images of nodes, which come first. */
  void skip(List<ProseNode.Inline> nodes) {
    for (ProseNode.Inline each : nodes) {
      each.walk(
          node -> {
            if (node instanceof ProseNode.Link || node instanceof ProseNode.NamedLink) {
              links.next();
            } else if (node instanceof ProseNode.Image) {
              images.next();
            }
          });
    }
  }

  void write(List<ProseNode.Inline> inlines) {
    for (ProseNode.Inline inline : inlines) {
      write(inline);
    }
  }

  private void write(ProseNode.Inline inline) {
    if (inline instanceof ProseNode.Text text) {
      html.append(XhtmlCharacters.text(text.text()));
    } else if (inline instanceof ProseNode.Link link) {
      ResolvedLink to = links.next();
      open(to, link.title());
      write(link.children());
      close(to);
    } else if (inline instanceof ProseNode.NamedLink) {
      ResolvedLink to = links.next();
      open(to, "");
      html.append(ProseWriter.escaped(to.label()));
      close(to);
    } else if (inline instanceof ProseNode.Emphasis emphasis) {
      html.append("<em>");
      write(emphasis.children());
      html.append("</em>");
    } else if (inline instanceof ProseNode.Strong strong) {
      html.append("<strong>");
      write(strong.children());
      html.append("</strong>");
    } else if (inline instanceof ProseNode.Code code) {
      html.append("<code>").append(XhtmlCharacters.text(code.text())).append("</code>");
    } else if (inline instanceof ProseNode.LineBreak) {
      html.append("<br />\n");
    } else if (inline instanceof ProseNode.Abbreviation abbreviation) {
      boolean first = explained.add(abbreviation);
      html.append(first ? "<abbr class=\"introduced\" title=\"" : "<abbr title=\"")
          .append(XhtmlCharacters.attribute(abbreviation.meaning()));
      html.append("\">");
      write(abbreviation.children());
      html.append("</abbr>");
    } else if (inline instanceof ProseNode.LanguageSpan span) {
      html.append("<span lang=\"").append(span.language()).append("\" dir=\"");
      html.append(new Language(span.language()).direction()).append("\">");
      write(span.children());
      html.append("</span>");
    } else if (inline instanceof ProseNode.Image image) {
      html.append("<img src=\"").append(ProseWriter.escaped(images.next())).append("\" alt=\"");
      html.append(ProseWriter.escaped(image.alt())).append('"');
      attribute("title", image.title());
      html.append(" loading=\"lazy\" />");
    } else if (inline instanceof ProseNode.NoteRef ref) {
      noteRef(ref.note());
    }
  }

  private void open(ResolvedLink link, String title) {
    if (!link.href().isEmpty()) {
      html.append("<a href=\"").append(ProseWriter.escaped(link.href())).append('"');
      attribute("title", title);
      html.append(link.external() ? " rel=\"external\">" : ">");
    }
  }

  private void close(ResolvedLink link) {
    html.append(link.href().isEmpty() ? "" : "</a>");
  }

  /** Writes an attribute, unless its value is empty. */
  void attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(ProseWriter.escaped(value)).append('"');
    }
  }

  private void noteRef(int note) {
    html.append("<sup><a");
    if (!isHeading) {
      // The heading has an id of its own, to which its notes link back.
      html.append(" id=\"").append(refId(note, marks.merge(note, 1, Integer::sum))).append('"');
    }
    html.append(" href=\"#").append(noteId(note)).append("\" role=\"doc-noteref\">");
    html.append("<span class=\"vh\">")
        .append(ProseWriter.escaped(messages.text("note.ref")))
        .append(" </span>");
    html.append(note).append("</a></sup>");
  }

  String noteId(int note) {
    return ProseWriter.escaped(resolved.notePrefix() + "fn-" + note);
  }

  String refId(int note, int occurrence) {
    String suffix = occurrence > 1 ? "-" + occurrence : "";
    return ProseWriter.escaped(resolved.notePrefix() + "fnref-" + note + suffix);
  }
}
