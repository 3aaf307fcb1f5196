package org.rapporteur.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.ResolvedProse.ResolvedLink;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.text.XhtmlCharacters;

/**
 * Writes a resolved prose text as HTML: its pieces in order, with links, images and notes filled
 * in.
 */
final class ProseWriter {

  private final ResolvedProse resolved;
  private final Messages messages;
  private final boolean linked;
  private final Iterator<Prose.Heading> headings;
  private final StringBuilder html = new StringBuilder();
  private final Iterator<ResolvedLink> links;
  private final Iterator<String> images;
  private final Deque<Boolean> open = new ArrayDeque<>();

  private ProseWriter(ResolvedProse resolved, Messages messages, boolean linked) {
    this.linked = linked;
    this.headings = resolved.prose().headings().iterator();
    this.resolved = resolved;
    this.messages = messages;
    this.links = resolved.links().iterator();
    this.images = resolved.images().iterator();
  }

  /**
   * @param linked whether to add to each heading a link to itself
   */
  static String write(ResolvedProse resolved, Messages messages, boolean linked) {
    ProseWriter writer = new ProseWriter(resolved, messages, linked);
    writer.pieces(resolved.prose().pieces());
    writer.notes();
    return writer.html.toString();
  }

  private void pieces(List<ProsePiece> pieces) {
    for (ProsePiece piece : pieces) {
      piece(piece);
    }
  }

  private void piece(ProsePiece piece) {
    if (piece instanceof ProsePiece.Markup markup) {
      html.append(markup.xhtml());
    } else if (piece instanceof ProsePiece.LinkStart start) {
      open(links.next(), start.title());
    } else if (piece instanceof ProsePiece.LinkEnd) {
      close();
    } else if (piece instanceof ProsePiece.NamedLink) {
      ResolvedLink link = links.next();
      open(link, "");
      html.append(escaped(link.label()));
      close();
    } else if (piece instanceof ProsePiece.Image image) {
      html.append("<img src=\"").append(escaped(images.next())).append("\" alt=\"");
      html.append(escaped(image.alt())).append('"');
      title(image.title());
      html.append(" loading=\"lazy\" />");
    } else if (piece instanceof ProsePiece.IdAttribute id) {
      html.append(" id=\"").append(id(id.id())).append('"');
    } else if (piece instanceof ProsePiece.HeadingStart heading) {
      html.append(linked ? "<div class=\"head\">" : "");
      html.append("<h").append(level(heading.depth())).append(" id=\"");
      html.append(id(heading.id())).append("\">");
    } else if (piece instanceof ProsePiece.HeadingEnd heading) {
      html.append("</h").append(level(heading.depth())).append('>');
      if (linked) {
        selfLink(headings.next());
      }
    } else if (piece instanceof ProsePiece.NoteRef ref) {
      noteRef(ref);
    }
  }

  /**
   * Writes the link after a heading, not inside it, so that a screen reader reads the heading
   * alone.
   */
  private void selfLink(Prose.Heading heading) {
    html.append(" <a class=\"here\" href=\"#").append(id(heading.id())).append("\">");
    html.append(escaped(messages.text("anchor.visible"))).append("<span class=\"vh\">");
    html.append(escaped(messages.text("anchor.rest", heading.text())));
    html.append("</span></a></div>");
  }

  private void open(ResolvedLink link, String title) {
    open.push(!link.href().isEmpty());
    if (!link.href().isEmpty()) {
      html.append("<a href=\"").append(escaped(link.href())).append('"');
      title(title);
      if (link.external()) {
        html.append(" rel=\"external\"");
      }
      html.append('>');
    }
  }

  private void close() {
    if (open.pop()) {
      html.append("</a>");
    }
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      html.append(" title=\"").append(escaped(title)).append('"');
    }
  }

  private void noteRef(ProsePiece.NoteRef ref) {
    html.append("<sup><a id=\"").append(refId(ref.note(), ref.occurrence()));
    html.append("\" href=\"#").append(noteId(ref.note())).append("\" role=\"doc-noteref\">");
    html.append("<span class=\"vh\">")
        .append(escaped(messages.text("note.ref")))
        .append(" </span>");
    html.append(ref.note()).append("</a></sup>");
  }

  private void notes() {
    List<Prose.Note> notes = resolved.prose().notes();
    if (notes.isEmpty()) {
      return;
    }
    String heading = escaped(resolved.notePrefix() + "notes");
    int level = level(1);
    html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
        .append(resolved.above().isEmpty() ? "" : escaped(resolved.above()) + " ")
        .append(heading);
    html.append("\"><h").append(level).append(" id=\"").append(heading).append("\">");
    html.append(escaped(messages.text("notes.heading")))
        .append("</h")
        .append(level)
        .append("><ol>");
    for (Prose.Note note : notes) {
      html.append("<li value=\"").append(note.number()).append("\" id=\"");
      html.append(noteId(note.number())).append("\">");
      pieces(note.pieces());
      html.append("<p class=\"back\">");
      for (int i = 1; i <= note.references(); i++) {
        html.append(i > 1 ? " " : "").append("<a role=\"doc-backlink\" href=\"#");
        html.append(refId(note.number(), i)).append("\">");
        html.append(escaped(messages.text("note.back", note.number(), i))).append("</a>");
      }
      html.append("</p></li>");
    }
    html.append("</ol></section>");
  }

  private int level(int depth) {
    return Math.min(6, resolved.headingBase() + depth - 1);
  }

  private String id(String id) {
    return escaped(resolved.prefix() + id);
  }

  private String noteId(int note) {
    return escaped(resolved.notePrefix() + "fn-" + note);
  }

  private String refId(int note, int occurrence) {
    String suffix = occurrence > 1 ? "-" + occurrence : "";
    return escaped(resolved.notePrefix() + "fnref-" + note + suffix);
  }

  static String escaped(String text) {
    return XhtmlCharacters.anywhere(text);
  }
}
