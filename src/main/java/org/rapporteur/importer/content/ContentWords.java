package org.rapporteur.importer.content;

/**
 * The words that are written into content, in the language of the report.
 *
 * @param untitled the title of a theme without a heading
 * @param introduction the title of a page with text before the first heading
 * @param facts the heading of facts that no key can hold
 */
public record ContentWords(String untitled, String introduction, String facts) {

  /** The words in a language; English for languages that are not known. */
  public static ContentWords in(String language) {
    return switch (language.split("-", -1)[0]) {
      case "fr" -> new ContentWords("Recommandations", "Introduction", "Dans la source");
      case "es" -> new ContentWords("Recomendaciones", "Introducción", "En la fuente");
      case "pt" -> new ContentWords("Recomendações", "Introdução", "Na fonte");
      case "ar" -> new ContentWords("التوصيات", "مقدمة", "في المصدر");
      case "ru" -> new ContentWords("Рекомендации", "Введение", "В источнике");
      case "zh" -> new ContentWords("建议", "引言", "来源中的信息");
      default -> new ContentWords("Recommendations", "Introduction", "In the source");
    };
  }
}
