package org.rapporteur.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.List;

/** An output format that marks italics with two characters that no text can contain. */
final class MarkedFormat extends BaseFormat {

  private static final char OPEN = '\uE001';
  private static final char CLOSE = '\uE002';

  @Override
  public String getName() {
    return "marked";
  }

  /** Parses a citation in this format. */
  static CitationTemplate read(String marked) {
    List<StyledText> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (char c : marked.strip().toCharArray()) {
      if (c == OPEN || c == CLOSE) {
        if (text.length() > 0) {
          runs.add(new StyledText(text.toString(), depth > 0));
          text.setLength(0);
        }
        depth += c == OPEN ? 1 : -1;
      } else {
        text.append(c == '\n' ? ' ' : c);
      }
    }
    if (text.length() > 0) {
      runs.add(new StyledText(text.toString(), depth > 0));
    }
    return new CitationTemplate(runs);
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    return format(buffer);
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
    return new Bibliography(entries);
  }

  @Override
  protected String openFontStyle(int style) {
    return String.valueOf(OPEN);
  }

  @Override
  protected String closeFontStyle(int style) {
    return String.valueOf(CLOSE);
  }
}
