package org.rapporteur.importer.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that are spelled as words, such as "One", "Twenty-First" or "première". */
public final class NumberWords {

  private static final List<String> UNITS =
      List.of(
          "one first firstly un une premier première premièrement uno una primero primera primer"
              + " primeiro primeira eins erste erstens первая первый первое во-первых أولا أولاً الأولى"
              + " 第一 首先",
          "two second secondly deux deuxième deuxièmement second seconde dos segundo segunda dois duas"
              + " zwei zweite zweitens вторая второй второе во-вторых ثانيا ثانياً الثانية 第二",
          "three third thirdly trois troisième troisièmement tres tercero tercera tercer três terceiro"
              + " terceira drei dritte drittens третья третий третье в-третьих ثالثا ثالثاً الثالثة 第三",
          "four fourth fourthly quatre quatrième cuatro cuarto cuarta quatro quarto quarta vier vierte"
              + " viertens четвертая четвёртая четвертый رابعا رابعاً الرابعة 第四",
          "five fifth fifthly cinq cinquième cinco quinto quinta fünf fünfte fünftens пятая пятый"
              + " خامسا خامساً الخامسة 第五",
          "six sixth six sixième seis sexto sexta sechs sechste шестая шестой سادسا سادساً السادسة 第六",
          "seven seventh sept septième siete séptimo séptima sete sétimo sétima sieben siebte"
              + " седьмая седьмой سابعا سابعاً السابعة 第七",
          "eight eighth huit huitième ocho octavo octava oito oitavo oitava acht achte восьмая восьмой"
              + " ثامنا ثامناً الثامنة 第八",
          "nine ninth neuf neuvième nueve noveno novena nove nono nona neun neunte девятая девятый"
              + " تاسعا تاسعاً التاسعة 第九",
          "ten tenth dix dixième diez décimo décima dez zehn zehnte десятая десятый عاشرا عاشراً"
              + " العاشرة 第十",
          "eleven eleventh onze onzième once undécima decimoprimera elf elfte одиннадцатая",
          "twelve twelfth douze douzième doce duodécima decimosegunda zwölf zwölfte двенадцатая",
          "thirteen thirteenth treize treizième trece decimotercera dreizehn dreizehnte тринадцатая",
          "fourteen fourteenth quatorze quatorzième catorce decimocuarta vierzehn четырнадцатая",
          "fifteen fifteenth quinze quinzième quince decimoquinta fünfzehn пятнадцатая",
          "sixteen sixteenth seize seizième dieciséis decimosexta sechzehn шестнадцатая",
          "seventeen seventeenth dix-sept dix-septième diecisiete decimoséptima siebzehn",
          "eighteen eighteenth dix-huit dix-huitième dieciocho decimoctava achtzehn",
          "nineteen nineteenth dix-neuf dix-neuvième diecinueve decimonovena neunzehn",
          "twenty twentieth vingt vingtième veinte vigésima vinte zwanzig zwanzigste двадцатая");
  private static final List<String> TENS =
      List.of(
          "twenty vingt vigésima",
          "thirty thirtieth trente treinta trigésima",
          "forty fortieth quarante cuarenta cuadragésima",
          "fifty fiftieth cinquante cincuenta quincuagésima",
          "sixty sixtieth soixante sesenta",
          "seventy seventieth setenta",
          "eighty eightieth ochenta",
          "ninety ninetieth noventa");

  private static final Map<String, Integer> VALUES = values();
  private static final String WORD =
      VALUES.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  /** A number, of tens and units or alone. */
  static final String PATTERN =
      "(?iu:(?<![\\p{L}\\p{M}])(?:"
          + WORD
          + ")(?:(?:[-\\s]|\\set\\s|\\sy\\s)(?:"
          + WORD
          + "))?(?![\\p{L}\\p{M}]))";

  private static final Pattern LABEL =
      Pattern.compile("(" + PATTERN + "[\\s\\p{Z}]?[.:)–—,，、：-]+)[\\s\\p{Z}]*(?=\\S)");

  private NumberWords() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < TENS.size(); i++) {
      for (String word : TENS.get(i).split(" ", -1)) {
        values.put(word, (i + 2) * 10);
      }
    }
    for (int i = 0; i < UNITS.size(); i++) {
      for (String word : UNITS.get(i).split(" ", -1)) {
        values.put(word, i + 1);
      }
    }
    return values;
  }

  /** The value of a number; empty if the words are none. */
  static Optional<Integer> value(String words) {
    String small = words.strip().toLowerCase(Locale.ROOT);
    Integer whole = VALUES.get(small);
    if (whole != null) {
      return Optional.of(whole);
    }
    int value = 0;
    for (String word : small.split("[-\\s]+", -1)) {
      if (!word.equals("et") && !word.equals("y")) {
        Integer part = VALUES.get(word);
        if (part == null || value > 0 && (value % 10 > 0 || value < 20 || part > 9)) {
          return Optional.empty();
        }
        value += part;
      }
    }
    return value == 0 ? Optional.empty() : Optional.of(value);
  }

  /** The number at the start of a text with a mark after it, such as "PRIMERA." or "First,". */
  public static Optional<Label> label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt()
        ? value(label.group(1).replaceAll("[\\s\\p{Z}.:)–—,，、：-]+$", ""))
            .map(n -> new Label(label.group(1), label.end(), Label.Kind.NUMBER, List.of(n)))
        : Optional.empty();
  }
}
