package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks each paragraph of a Word document with a bookmark, and keeps what the document says of it.
 *
 * <p>The converter to HTML keeps bookmarks, so that its paragraphs can be recognised.
 */
final class WordParagraphs {

  /** The start of the names of our bookmarks. */
  static final String BOOKMARK = "rapporteur-paragraph-";

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The name that the program's Word documents give the bookmark of a recommendation. */
  private static final Pattern ID = Pattern.compile("[a-z]{2,}_[0-9]+[a-z]?");

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, WordParagraph> paragraphs = new LinkedHashMap<>();
  private final Map<String, Long> languages = new LinkedHashMap<>();

  WordParagraphs(WordStyles styles, WordNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** The paragraphs by the name of their bookmark, in order. */
  Map<String, WordParagraph> all() {
    return paragraphs;
  }

  /** The ids of recommendations by the words of their places. */
  Map<String, String> ids() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (WordParagraph paragraph : paragraphs.values()) {
      if (!paragraph.id().isEmpty()) {
        ids.put(paragraph.place(), paragraph.id());
      }
    }
    return ids;
  }

  /** The language of most of the text; empty if the document states none. */
  Optional<String> language() {
    return languages.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /**
   * Marks the paragraphs of a part.
   *
   * @param kind the word for a paragraph's place, such as "paragraph" or "footnote paragraph"
   */
  void mark(Document part, String kind) {
    int number = 0;
    for (Element p : new ArrayList<>(SafeXml.all(part, "p"))) {
      if (!WORD.equals(p.getNamespaceURI()) || isInside(p, "pPr")) {
        continue;
      }
      number++;
      String name = BOOKMARK + (paragraphs.size() + 1);
      paragraphs.put(name, paragraph(p, kind + " " + number));
      bookmark(part, p, name);
      countLanguages(p);
    }
  }

  private WordParagraph paragraph(Element p, String place) {
    List<Element> own = SafeXml.children(p, "pPr");
    String style = own.isEmpty() ? "" : SafeXml.value(own.get(0), "pStyle");
    Optional<Integer> heading =
        own.stream()
            .map(properties -> SafeXml.value(properties, "outlineLvl"))
            .filter(value -> value.matches("[0-8]"))
            .map(value -> Integer.parseInt(value) + 1)
            .findFirst()
            .or(() -> styles.heading(style));
    String text = WordText.of(p);
    boolean generated = styles.isOwn() && style.equals("NumberedParagraph");
    Optional<ListLevel> list = generated ? Optional.empty() : list(own, style);
    // Word counts empty paragraphs too.
    String label = list.map(l -> numbering.next(l.id(), l.level()).strip()).orElse("");
    String centred = property(own, style, "jc").map(e -> SafeXml.attribute(e, "val")).orElse("");
    return new WordParagraph(
        place,
        heading,
        text.isBlank() && !isInside(p, "tc") ? "" : label,
        list.map(l -> l.level() + 1).orElse(0),
        centred.equals("center"),
        styles.name(style).matches("toc ?[1-9]|toc heading") || isInContents(p),
        text,
        heading.isPresent() && styles.isOwn() ? id(p) : "");
  }

  /** A list and a level of it, from 0. */
  private record ListLevel(String id, int level) {}

  /** The list of a paragraph: its own, or that of its style. */
  private Optional<ListLevel> list(List<Element> own, String style) {
    List<Element> direct =
        own.stream().flatMap(pPr -> SafeXml.children(pPr, "numPr").stream()).toList();
    Optional<Integer> level =
        direct.stream()
            .flatMap(list -> WordLevel.integer(SafeXml.value(list, "ilvl")).stream())
            .findFirst();
    String id =
        direct.stream()
            .map(list -> SafeXml.value(list, "numId"))
            .filter(number -> !number.isEmpty())
            .findFirst()
            .orElse("");
    if (id.isEmpty()) {
      Optional<WordStyles.ListUse> use = styles.list(style);
      id = use.map(WordStyles.ListUse::id).orElse("");
      String list = id;
      level =
          level
              .or(() -> numbering.level(list, style))
              .or(() -> use.flatMap(u -> numbering.level(list, u.style())))
              .or(() -> use.flatMap(WordStyles.ListUse::level));
    }
    return numbering.has(id)
        ? Optional.of(new ListLevel(id, Math.min(level.orElse(0), 8)))
        : Optional.empty();
  }

  /** The id of the recommendation whose bookmark a paragraph has; empty for none. */
  private static String id(Element p) {
    return SafeXml.all(p, "bookmarkStart").stream()
        .map(mark -> SafeXml.attribute(mark, "name"))
        .filter(name -> ID.matcher(name).matches())
        .map(name -> name.replace('_', '-'))
        .findFirst()
        .orElse("");
  }

  private Optional<Element> property(List<Element> own, String style, String name) {
    return own.stream()
        .flatMap(properties -> SafeXml.children(properties, name).stream())
        .findFirst()
        .or(() -> styles.property(style, name));
  }

  /** An automatic table of contents is a control that names its gallery. */
  private static boolean isInContents(Element p) {
    for (Node n = p.getParentNode(); n != null; n = n.getParentNode()) {
      if ("sdt".equals(n.getLocalName())) {
        return SafeXml.all(n, "docPartGallery").stream()
            .anyMatch(g -> SafeXml.attribute(g, "val").equals("Table of Contents"));
      }
    }
    return false;
  }

  private static boolean isInside(Element element, String name) {
    Node parent = element.getParentNode();
    return parent != null && name.equals(parent.getLocalName());
  }

  private static void bookmark(Document part, Element p, String name) {
    Node before = p.getFirstChild();
    if (before != null && "pPr".equals(before.getLocalName())) {
      before = before.getNextSibling();
    }
    for (String edge : List.of("bookmarkStart", "bookmarkEnd")) {
      Element mark = part.createElementNS(WORD, "w:" + edge);
      mark.setAttributeNS(WORD, "w:id", name.substring(BOOKMARK.length()));
      if (edge.endsWith("Start")) {
        mark.setAttributeNS(WORD, "w:name", name);
      }
      p.insertBefore(mark, before);
    }
  }

  private void countLanguages(Element p) {
    for (Element run : SafeXml.all(p, "r")) {
      String text = WordText.of(run);
      String attribute =
          text.codePoints().anyMatch(Character::isIdeographic)
              ? "eastAsia"
              : Character.getDirectionality(text.isEmpty() ? ' ' : text.codePointAt(0))
                      == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                  ? "bidi"
                  : "val";
      String language =
          SafeXml.children(run, "rPr").stream()
              .flatMap(properties -> SafeXml.children(properties, "lang").stream())
              .map(lang -> SafeXml.attribute(lang, attribute))
              .filter(value -> !value.isEmpty())
              .findFirst()
              .orElse(attribute.equals("val") ? styles.language() : "");
      languages.merge(language, Blank.visible(text), Long::sum);
    }
  }
}
