package org.rapporteur.cite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Serialises the templates of a report's citations as text, for the cache. */
final class CitationTemplateText {

  private CitationTemplateText() {}

  /** Writes a line for each style, and a line for each run of its two templates with a mark. */
  static byte[] write(List<CitationTemplates> templates) {
    StringBuilder text = new StringBuilder();
    for (CitationTemplates style : templates) {
      text.append('=').append(style.id()).append('\t').append(style.title()).append('\n');
      runs(text, style.report(), "rR");
      runs(text, style.part(), "pP");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void runs(StringBuilder text, CitationTemplate template, String marks) {
    for (StyledText run : template.runs()) {
      text.append(marks.charAt(run.emphasis() ? 1 : 0)).append(run.text()).append('\n');
    }
  }

  /** Reads the text that {@link #write} wrote. */
  static List<CitationTemplates> read(byte[] text) {
    List<CitationTemplates> all = new ArrayList<>();
    String id = "";
    String title = "";
    List<StyledText> report = new ArrayList<>();
    List<StyledText> part = new ArrayList<>();
    for (String line : (new String(text, StandardCharsets.UTF_8) + "=\t\n").split("\n", -1)) {
      if (line.startsWith("=")) {
        if (!id.isEmpty()) {
          all.add(
              new CitationTemplates(
                  id, title, new CitationTemplate(report), new CitationTemplate(part)));
        }
        int tab = line.indexOf('\t');
        id = line.substring(1, tab);
        title = line.substring(tab + 1);
        report.clear();
        part.clear();
      } else if (!line.isEmpty()) {
        char mark = line.charAt(0);
        List<StyledText> runs = mark == 'r' || mark == 'R' ? report : part;
        runs.add(new StyledText(line.substring(1), Character.isUpperCase(mark)));
      }
    }
    return all;
  }
}
