package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a report as Word counts them: what is between spaces, and each Chinese or Japanese
 * character. Only the text is counted: titles, the summary, introductions of themes, and published
 * recommendations; not the facts of recommendations, nor what the program generates.
 */
public final class SubmissionWords {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[^\\s\\p{Z}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]"
              + "[^\\s\\p{Z}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*");

  private SubmissionWords() {}

  /**
   * A part of a report.
   *
   * @param name the id of a recommendation, or the title of a theme, or "summary"
   */
  public record CountedPart(String name, int words) {}

  /** The words of each part, in order. */
  public static List<CountedPart> count(Report report, Submission.Form form) {
    List<CountedPart> parts = new ArrayList<>();
    ReportMetadata metadata = report.metadata();
    int summary = words(metadata.title().text());
    if (form.parts().contains(Submission.Part.SUMMARY)) {
      summary += words(metadata.summary(), form);
    }
    parts.add(new CountedPart("summary", summary));
    if (form.parts().contains(Submission.Part.THEMES)) {
      for (Theme theme : report.themes()) {
        String title = theme.title().text();
        parts.add(new CountedPart("“" + title + "”", words(title) + words(theme.text(), form)));
        theme.published().forEach(each -> parts.add(part(each, form)));
      }
    }
    return parts;
  }

  private static CountedPart part(Recommendation recommendation, Submission.Form form) {
    int words = words(recommendation.title().text()) + words(recommendation.demand(), form);
    for (Layer layer : recommendation.layers()) {
      words += words(layer.title().text()) + words(layer.text(), form);
    }
    return new CountedPart(recommendation.id().toString(), words);
  }

  private static int words(LocatedProse text, Submission.Form form) {
    Prose prose = text.prose();
    int words = words(prose.plain());
    if (form.countsNotes()) {
      for (Prose.Note note : prose.notes()) {
        words += words(Prose.of(note.blocks(), List.of()).plain());
      }
    }
    return words;
  }

  /** The number of words of a text. */
  public static int words(String text) {
    Matcher word = WORD.matcher(text);
    int count = 0;
    while (word.find()) {
      count++;
    }
    return count;
  }
}
