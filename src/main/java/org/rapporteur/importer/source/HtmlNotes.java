package org.rapporteur.importer.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The footnotes and endnotes of an HTML document: marks that lead to an element that leads back.
 *
 * <p>The elements of notes are taken out of the document, so that their text is read once.
 */
final class HtmlNotes {

  private static final Pattern MARK = Pattern.compile("\\[?[0-9a-z*†‡§ivx]{1,5}\\]?");
  private static final Pattern NAMED =
      Pattern.compile("(?i).*(?:_?(?:foot|end)?note|_?ftn|_?edn|_?fn)[-_:]?[0-9a-z]*");

  private final Map<String, String> nameOfMark = new LinkedHashMap<>();
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Finds the notes of a document and takes their elements out. */
  HtmlNotes(Element root) {
    Map<String, Element> ids = new LinkedHashMap<>();
    root.getAllElements()
        .forEach(
            e -> {
              if (!e.id().isEmpty()) {
                ids.putIfAbsent(e.id(), e);
              }
              if (e.normalName().equals("a") && e.hasAttr("name")) {
                ids.putIfAbsent(e.attr("name"), e);
              }
            });
    for (Element mark : root.select("a[href^=#]")) {
      String id = mark.attr("href").substring(1);
      Element target = ids.get(id);
      String label = mark.text().strip();
      if (target == null || target.equals(mark) || nameOfMark.containsKey(id)) {
        continue;
      }
      if (MARK.matcher(label).matches() && NAMED.matcher(id).matches() && !isBack(mark, target)) {
        Element note = container(target);
        if (!contains(note, mark)) {
          nameOfMark.put(id, Integer.toString(elements.size() + 1));
          elements.put(id, note);
          known.add(note);
        }
      }
    }
    elements.values().forEach(Element::remove);
    root.select("ol:empty, .footnotes:empty, hr.footnotes-sep").remove();
  }

  /** The names of notes with their elements. */
  Map<String, Element> elements() {
    Map<String, Element> named = new LinkedHashMap<>();
    elements.forEach((id, element) -> named.put(nameOfMark.getOrDefault(id, id), element));
    return named;
  }

  /** The name of the note that an element marks. */
  Optional<String> reference(Element element) {
    Element a = element;
    if (element.normalName().equals("sup") || element.normalName().equals("span")) {
      if (element.childrenSize() != 1 || !element.ownText().isBlank()) {
        return Optional.empty();
      }
      a = element.child(0);
    }
    if (!a.normalName().equals("a") || !a.attr("href").startsWith("#")) {
      return Optional.empty();
    }
    String id = a.attr("href").substring(1);
    Element note = elements.get(id);
    return note == null || contains(note, a)
        ? Optional.empty()
        : Optional.ofNullable(nameOfMark.get(id));
  }

  /** Returns whether an element of a note only leads back to its mark. */
  boolean isBackLink(Element element) {
    if (!element.normalName().equals("a") || !element.attr("href").startsWith("#")) {
      return false;
    }
    boolean inside = isInNote(element);
    String text = element.text().strip();
    return inside && (text.matches("[↑↩︎^⏎⤴\\uFE0E]*") || MARK.matcher(text).matches());
  }

  /** A mark inside a note that leads back to the text. */
  private boolean isBack(Element mark, Element target) {
    Element parent = mark.closest("li, div, p, aside");
    return isInNote(mark)
        || parent != null && parent.id().matches("(?i)(fn|ftn|edn|footnote|endnote)[-_:]?[0-9]+")
        || target.normalName().equals("sup") && target.id().startsWith("fnref");
  }

  /** The whole note around the anchor that a mark leads to. */
  private static Element container(Element target) {
    Element item = target.closest("li, div[id^=ftn], div[id^=edn], aside, p");
    return item == null ? target : item;
  }

  private boolean isInNote(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (known.contains(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
