package org.rapporteur.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.page.ResolvedProse;
import org.rapporteur.page.ResolvedProse.ResolvedLink;

/** Writes one text at its place: the pieces in order, the holes filled. */
final class ProseWriter {

  private final ResolvedProse placed;
  private final Messages messages;
  private final boolean linked;
  private final Iterator<Prose.Heading> headings;
  private final StringBuilder html = new StringBuilder();
  private final Iterator<ResolvedLink> links;
  private final Iterator<String> images;
  private final Deque<Boolean> open = new ArrayDeque<>();

  private ProseWriter(ResolvedProse placed, Messages messages, boolean linked) {
    this.linked = linked;
    this.headings = placed.prose().headings().iterator();
    this.placed = placed;
    this.messages = messages;
    this.links = placed.links().iterator();
    this.images = placed.images().iterator();
  }

  /**
   * @param linked whether each heading is followed by a link to itself
   */
  static String write(ResolvedProse placed, Messages messages, boolean linked) {
    ProseWriter writer = new ProseWriter(placed, messages, linked);
    writer.pieces(placed.prose().pieces());
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
        own(headings.next());
      }
    } else if (piece instanceof ProsePiece.NoteRef ref) {
      noteRef(ref);
    }
  }

  /** After a heading, never within: who has it read aloud hears the heading alone. */
  private void own(Prose.Heading heading) {
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
    List<Prose.Note> notes = placed.prose().notes();
    if (notes.isEmpty()) {
      return;
    }
    String heading = escaped(placed.notePrefix() + "notes");
    int level = level(1);
    html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
        .append(placed.above().isEmpty() ? "" : escaped(placed.above()) + " ")
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
    return Math.min(6, placed.headingBase() + depth - 1);
  }

  private String id(String id) {
    return escaped(placed.prefix() + id);
  }

  private String noteId(int note) {
    return escaped(placed.notePrefix() + "fn-" + note);
  }

  private String refId(int note, int occurrence) {
    String suffix = occurrence > 1 ? "-" + occurrence : "";
    return escaped(placed.notePrefix() + "fnref-" + note + suffix);
  }

  static String escaped(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String instead =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
          };
      if (!instead.isEmpty() && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null && instead.isEmpty()) {
        escaped.append(c);
      } else if (escaped != null) {
        escaped.append(instead);
      }
    }
    return escaped == null ? text : escaped.toString();
  }
}
