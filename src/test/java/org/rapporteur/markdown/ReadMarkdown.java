package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.ResolvedProse.ResolvedLink;
import org.rapporteur.message.Messages;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.Prose;
import org.rapporteur.render.ProseWriter;
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
        public References quoted() {
          return this;
        }

        @Override
        public boolean isQuoted() {
          return false;
        }
      };

  private static final Pattern MARK =
      Pattern.compile("<sup><a id=\"fnref-(\\d+)(?:-(\\d+))?\".*?</a></sup>");
  private static final Pattern NOTE =
      Pattern.compile(
          "<li value=\"(\\d+)\" id=\"fn-[^>]*>(.*?)<p class=\"back\">(.*?)</p></li>",
          Pattern.DOTALL);
  private static final Pattern NOTES =
      Pattern.compile("<section class=\"footnotes\".*?<ol>|</ol></section>$");

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

  /** The XHTML of a page, with its links to and from notes and its fixed attributes shortened. */
  static String render(Prose prose) {
    ResolvedProse resolved =
        new ResolvedProse(
            prose,
            "en",
            "",
            "",
            "",
            1,
            prose.targets().stream().map(t -> new ResolvedLink(target(t), "=", false)).toList(),
            prose.images());
    String xhtml = ProseWriter.write(resolved, Messages.of("en"), false);
    xhtml = MARK.matcher(xhtml).replaceAll(r -> mark(r.group(1), r.group(2)));
    xhtml = NOTE.matcher(xhtml).replaceAll(ReadMarkdown::note);
    return NOTES.matcher(xhtml).replaceAll("").replace(" loading=\"lazy\"", "");
  }

  private static String mark(String note, @Nullable String occurrence) {
    return "<sup>" + note + "." + (occurrence == null ? "1" : occurrence) + "</sup>";
  }

  private static String note(MatchResult note) {
    int references = note.group(3).split("<a ", -1).length - 1;
    return Matcher.quoteReplacement(
        "\n<aside>" + note.group(1) + "x" + references + ":" + note.group(2) + "</aside>");
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
