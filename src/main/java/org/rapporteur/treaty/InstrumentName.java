package org.rapporteur.treaty;

/**
 * One name of an instrument, or of a group of instruments.
 *
 * @param id the id of the instrument or group
 * @param spelling the name as written in the catalogue
 */
record InstrumentName(String id, String spelling, Form form) {

  enum Form {
    CODE,
    NAME,
    ID
  }
}
