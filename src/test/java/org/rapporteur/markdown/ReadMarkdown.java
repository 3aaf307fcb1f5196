package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.text.XhtmlCharacters;
import org.rapporteur.treaty.ArticleNumber;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceProblem;
import org.rapporteur.treaty.TextReferences;

/** Reads Markdown in tests, and renders the result with visible placeholders. */
final class ReadMarkdown {

  static final References ICCPR =
      new References() {
        private static final Pattern FORM = Pattern.compile("article ([0-9]+) of the Covenant");
        private static final ProseDocuments DOCUMENTS = new ProseDocuments(Optional.empty());

        @Override
        public TextReferences.Found find(String text) {
          return new TextReferences.Found(
              FORM.matcher(text).results().map(r -> match(r, r.group(1))).toList(),
              DOCUMENTS.find(text));
        }

        private ProseReferences.Match match(MatchResult r, String number) {
          int article = Integer.parseInt(number);
          return article > 53
              ? new ProseReferences.Match(r.start(), r.end(), List.of(), List.of(problem(r)))
              : new ProseReferences.Match(
                  r.start(),
                  r.end(),
                  List.of(
                      new ProseReferences.LinkSpan(
                          r.start(), r.end(), List.of(Provision.of("iccpr", article)))),
                  List.of());
        }

        private ReferenceProblem problem(MatchResult r) {
          return new ReferenceProblem(
              r.start(1),
              r.end(1),
              ReferenceProblem.Kind.UNKNOWN_ARTICLE,
              "no such article",
              "",
              "",
              List.of());
        }

        @Override
        public Optional<Provision> provision(String form, Span span, Diagnostics diagnostics) {
          if (form.equals("iccpr/14(3)(d)")) {
            return Optional.of(new Provision("iccpr", ArticleNumber.of(14), "3", "d", ""));
          }
          diagnostics.report(Rule.UNKNOWN_ARTICLE, span, "no such article", "");
          return Optional.empty();
        }

        @Override
        public boolean isQuoted() {
          return false;
        }
      };

  final Diagnostics diagnostics = new Diagnostics();
  final Document document;

  ReadMarkdown(String language, String markdown) {
    document = new MarkdownReader(language, ICCPR).read(source(markdown), diagnostics);
  }

  ReadMarkdown(String markdown) {
    this("en", markdown);
  }

  static MarkdownSource source(String markdown) {
    return new MarkdownSource("content/themes/01-x/nd-1.md", "themes/01-x/nd-1.md", markdown, 10);
  }

  String xhtml() {
    return render(document.text().prose());
  }

  String problems() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.rule().id()
                    + "@"
                    + d.span().line()
                    + ":"
                    + d.span().column()
                    + "+"
                    + d.span().length())
        .collect(Collectors.joining(" "));
  }

  static String render(Prose prose) {
    StringBuilder out = new StringBuilder(render(prose.pieces()));
    for (Prose.Note note : prose.notes()) {
      out.append("\n<aside>")
          .append(note.number() + "x" + note.references() + ":")
          .append(render(note.pieces()))
          .append("</aside>");
    }
    return out.toString();
  }

  static String render(List<ProsePiece> pieces) {
    return pieces.stream().map(ReadMarkdown::render).collect(Collectors.joining());
  }

  private static String render(ProsePiece piece) {
    if (piece instanceof ProsePiece.Markup m) {
      return m.xhtml();
    } else if (piece instanceof ProsePiece.LinkStart l) {
      String title =
          l.title().isEmpty() ? "" : "\" title=\"" + XhtmlCharacters.attribute(l.title());
      return "<a href=\"" + XhtmlCharacters.attribute(target(l.target())) + title + "\">";
    } else if (piece instanceof ProsePiece.LinkEnd) {
      return "</a>";
    } else if (piece instanceof ProsePiece.NamedLink l) {
      return "<a href=\"" + target(l.target()) + "\">=</a>";
    } else if (piece instanceof ProsePiece.Image i) {
      String title =
          i.title().isEmpty() ? "" : "\" title=\"" + XhtmlCharacters.attribute(i.title());
      return "<img src=\""
          + XhtmlCharacters.attribute(i.path())
          + "\" alt=\""
          + XhtmlCharacters.attribute(i.alt())
          + title
          + "\" />";
    } else if (piece instanceof ProsePiece.IdAttribute i) {
      return " id=\"" + i.id() + "\"";
    } else if (piece instanceof ProsePiece.HeadingStart h) {
      return "<h" + h.depth() + " id=\"" + h.id() + "\">";
    } else if (piece instanceof ProsePiece.HeadingEnd h) {
      return "</h" + h.depth() + ">";
    } else {
      ProsePiece.NoteRef n = (ProsePiece.NoteRef) piece;
      return "<sup>" + n.note() + "." + n.occurrence() + "</sup>";
    }
  }

  private static String target(LinkTarget target) {
    if (target instanceof LinkTarget.ToRecommendation t) {
      return "rec:" + t.id() + (t.anchor().isEmpty() ? "" : "#" + t.anchor());
    } else if (target instanceof LinkTarget.ToProvision t) {
      return "art:" + t.provision();
    } else if (target instanceof LinkTarget.ToDocument t) {
      return "doc:" + t.cited().document().label();
    } else if (target instanceof LinkTarget.Elsewhere t) {
      return t.url();
    } else if (target instanceof LinkTarget.ToFile t) {
      return "file:" + t.path() + (t.anchor().isEmpty() ? "" : "#" + t.anchor());
    } else {
      return "#" + ((LinkTarget.Here) target).anchor();
    }
  }
}
