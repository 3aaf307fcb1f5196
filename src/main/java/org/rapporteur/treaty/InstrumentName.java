package org.rapporteur.treaty;

/**
 * One name of an instrument, or of a group of instruments.
 *
 * @param id the id of the instrument or group
 * @param spelling the name as written in the catalogue
 * @param tokens the spelling in tokens, kept since reports with instruments of their own need them
 */
record InstrumentName(String id, String spelling, Tokens tokens, Form form) {

  static InstrumentName of(String id, String spelling, Form form) {
    return new InstrumentName(id, spelling, Tokens.of(spelling), form);
  }

  enum Form {
    CODE,
    NAME,
    ID
  }
}
