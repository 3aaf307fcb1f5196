package org.rapporteur.view;

/**
 * What readers must know about the translation of a text.
 *
 * @param kind {@code stale} if the original has changed since the translation was made, {@code
 *     missing} if the text is in the language of the original because it is not translated
 * @param language the BCP 47 tag of the original's language
 * @param direction the direction of that language: {@code ltr} or {@code rtl}
 * @param name the name of that language in itself
 * @param href the address of the original, relative on a page and absolute in a book; empty if the
 *     site does not have it
 */
public record TranslationNote(
    String kind, String language, String direction, String name, String href) {}
