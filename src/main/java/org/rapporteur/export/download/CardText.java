package org.rapporteur.export.download;

/**
 * The texts of a preview card.
 *
 * @param label such as "ND-3"; empty for the report
 * @param partOf the report and its publisher
 */
record CardText(String label, String title, String partOf, boolean rightToLeft) {}
