package org.rapporteur.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds elements that readers cannot see, by their names and attributes. Style sheets are not read.
 */
final class HiddenElements {

  /** Elements whose content is not shown, is a fallback, or is shown only after an action. */
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "datalist",
          "select",
          "object",
          "embed",
          "iframe",
          "canvas",
          "video",
          "audio",
          "noembed",
          "noframes",
          "frameset",
          "svg",
          "annotation",
          "annotation-xml",
          "rp",
          "meter",
          "progress",
          "textarea");

  /** Classes that the default style sheet hides on a screen. */
  private static final Set<String> CLASSES = Set.of("vh", "address", "qr");

  private static final Set<String> ATTRIBUTES = Set.of("hidden", "inert", "popover");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private static final Pattern STYLE =
      Pattern.compile(
          "(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
              + "|content-visibility\\s*:\\s*hidden|(?:opacity|font-size)\\s*:\\s*0[.0]*"
              + "(?:[a-z%]*\\s*(?:!|;|$)))");

  private HiddenElements() {}

  /** Whether an element itself hides its content. */
  static boolean hides(Element element) {
    return NAMES.contains(element.normalName())
        || element.normalName().equals("dialog") && !element.hasAttr("open")
        || element.attributesSize() > 0 && hidesByAttribute(element);
  }

  private static boolean hidesByAttribute(Element element) {
    return ATTRIBUTES.stream().anyMatch(element::hasAttr)
        || element.attr("aria-hidden").strip().equalsIgnoreCase("true")
        || element.hasAttr("class") && element.classNames().stream().anyMatch(CLASSES::contains)
        || element.hasAttr("style")
            && STYLE.matcher(COMMENT.matcher(element.attr("style")).replaceAll("")).find();
  }

  /** Whether an element is hidden by itself or by an ancestor. */
  static boolean isHidden(Element element) {
    return hides(element) || element.parents().stream().anyMatch(HiddenElements::hides);
  }
}
