package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A detail in a text that can identify a person.
 *
 * @param kind what it is
 * @param start the index of its first character in the text
 * @param end the index after its last character
 */
public record PersonalDetail(Kind kind, int start, int end) {

  /** The kind of detail, with texts for messages. */
  public enum Kind {
    EMAIL(
        "an e-mail address",
        "Remove it. Put the organisation’s own address under  contact:  in report.yaml."),
    TELEPHONE(
        "a telephone number",
        "Remove it. Describe how to contact the organisation on its own site."),
    BIRTH("a date of birth", "Remove it, or give only the year or the age."),
    NUMBER(
        "the number of a person or of a case file",
        "Remove it, because it can identify the person.");

    private final String words;
    private final String help;

    Kind(String words, String help) {
      this.words = words;
      this.help = help;
    }

    /** What it is, such as "a telephone number". */
    public String words() {
      return words;
    }

    /** What the editor can do, as a sentence. */
    public String help() {
      return help;
    }
  }

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio"
          + "|julio|agosto|septiembre|octubre|noviembre|diciembre|janv|févr|mars|avril|mai|juin"
          + "|juil|août|sept|déc|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر"
          + "|نوفمبر|ديسمبر)\\p{L}{0,6}\\.?";
  private static final String DAY =
      "(?:\\d{1,2}(?:st|nd|rd|th|er|º)? (?:of |de )?"
          + MONTH
          + ",? (?:de )?\\d{4}"
          + "|"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
          + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})";

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}+])\\+\\d{1,3}[ .-]?(?:\\(\\d{1,4}\\)[ .-]?)?\\d(?:[ .-]?\\d){6,12}(?!\\p{N})"
              + "|(?<![\\p{L}\\p{N}./(-])(?:1[ .-])?(?:\\(\\d{3}\\) ?|\\d{3}([-. ]))\\d{3}[-. ]\\d{4}"
              + "(?![\\p{N}/]|[-.]\\d)");
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<!\\p{L})(?:tel|tél|phone|telephone|téléphone|teléfono|mobile|cell|whatsapp|fax|هاتف)"
              + "(?:[.:]| no\\.?| number)*+:? ?(\\(?\\d[\\d ().-]{4,18}\\d)(?!\\p{N})");
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<!\\p{L})(?:born(?: on)?|date of birth|d\\.?o\\.?b\\.?|birth ?date|nacid[oa] el"
              + "|fecha de nacimiento|née? le|date de naissance|ولد في|ولدت في|تاريخ الميلاد)"
              + "[:,]? ?(?:is |was |es |est )?(?:the |el |le )?("
              + DAY
              + ")(?!\\p{N})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/])(?:a[-# ]?(?:number|no\\.?|file)?[:#]? ?\\d{3}[- ]?\\d{3}[- ]?\\d{2,3}"
              + "|\\d{3}-\\d{2}-\\d{4}"
              + "|(?:passport|prisoner|inmate|detainee|booking|social security|ssn|alien|id card"
              + "|identity card|case file|pasaporte|passeport|جواز سفر)"
              + "(?: registration)?(?: (?:no\\.?|number|nº|n°|núm\\.?|numéro|رقم))?:?"
              + " ?#?(?=[\\p{L}\\d-]{0,3}\\d)[\\p{L}\\d-]{5,14}"
              + "|case (?:number|no\\.?):? ?#?\\d{5,12})(?![\\p{L}\\p{N}/]|-\\d)");

  /** Words before a number that show that it is a citation. */
  private static final Pattern CITED =
      Pattern.compile(
          "(?:§+|\\p{L}*\\.?c\\.?f\\.?r\\.?|u\\.?s\\.?c\\.?|sections?|sec\\.?|arts?\\.?|articles?|rules?"
              + "|paras?\\.?|paragraphs?|docket|no\\.?|nos\\.?|pub\\. ?l\\.?|stat\\.?|doc\\.?|isbn|doi) ?$");

  /** Minimum number of digits of any detail: a date such as 1/2/80. */
  private static final int MIN_DIGITS = 4;

  /** All details of a text: e-mail addresses first, then the other kinds. */
  public static List<PersonalDetail> in(String text) {
    boolean digits = hasDigits(text);
    if (!digits && text.indexOf('@') < 0) {
      return List.of();
    }
    List<PersonalDetail> found = new ArrayList<>();
    emails(text, found);
    if (digits) {
      BitSet used = new BitSet(text.length());
      found.forEach(email -> used.set(email.start(), email.end()));
      String lower = comparable(text);
      find(BIRTH, Kind.BIRTH, lower, 1, used, found);
      find(NUMBER, Kind.NUMBER, lower, 0, used, found);
      find(CALLED, Kind.TELEPHONE, lower, 1, used, found);
      find(TELEPHONE, Kind.TELEPHONE, lower, 0, used, found);
    }
    return found;
  }

  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && ++digits == MIN_DIGITS) {
        return true;
      }
    }
    return false;
  }

  /** The text in lower case, with digits of all scripts as 0 to 9, and of the same length. */
  private static String comparable(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder comparable = new StringBuilder(lower.length() == text.length() ? lower : text);
    for (int i = 0; i < comparable.length(); i++) {
      char c = comparable.charAt(i);
      if (c >= 0x80) {
        comparable.setCharAt(i, comparable(c));
      }
    }
    return comparable.toString();
  }

  private static char comparable(char c) {
    return switch (c) {
      case '\u00A0', '\u202F' -> ' ';
      case '\u2011' -> '-';
      default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    };
  }

  private static void find(
      Pattern pattern, Kind kind, String text, int group, BitSet used, List<PersonalDetail> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int start = matcher.start(group);
      int end = matcher.end(group);
      int next = used.nextSetBit(start);
      boolean free = next < 0 || next >= end;
      String before = text.substring(Math.max(0, matcher.start() - 20), matcher.start());
      if (free && !CITED.matcher(before).find()) {
        found.add(new PersonalDetail(kind, start, end));
        used.set(start, end);
      }
    }
  }

  private static void emails(String text, List<PersonalDetail> found) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      while (start > 0 && isLocal(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < text.length() && isHost(text.charAt(end))) {
        end++;
      }
      while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int dot = end - 1;
      while (dot > at && text.charAt(dot) != '.') {
        dot--;
      }
      boolean host = dot > at + 1 && end - dot > 2 && Character.isLetter(text.charAt(dot + 1));
      if (host && start < at) {
        found.add(new PersonalDetail(Kind.EMAIL, start, end));
      }
    }
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
