package org.rapporteur.asset;

import java.util.regex.Pattern;

/** Recognises spreadsheet formulas that fetch data or start a program. */
final class Formula {

  private static final Pattern FETCHING =
      Pattern.compile(
          "(?i)(?<![\\w.])(?:WEBSERVICE|IMAGE|RTD|DDE|CALL|EXEC|REGISTER(?:\\.ID)?"
              + "|IMPORT(?:DATA|XML|HTML|FEED|RANGE))\\s{0,9}\\("
              // DDE, as in cmd|'/c calc'!A0
              + "|\\w\\|(?:'[^'|\\n]{0,300}'|[^\\s'\"&()|!,;]{1,100})!\\w");

  private Formula() {}

  static boolean isFetching(String formula) {
    boolean calls = formula.indexOf('(') >= 0;
    boolean links = formula.indexOf('|') >= 0 && formula.indexOf('!') >= 0;
    return (calls || links) && FETCHING.matcher(formula).find();
  }
}
