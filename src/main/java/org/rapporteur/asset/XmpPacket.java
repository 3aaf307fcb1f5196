package org.rapporteur.asset;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads XMP, Adobe's metadata format, in a text that is XMP or contains it. Names match with any
 * prefix, since each program chooses its own. Each character is read once.
 */
final class XmpPacket {

  private static final Pattern STATEMENT =
      Pattern.compile(
          "[<:](GPSLatitude|creator|contributor|Author|AuthorsPosition|CaptionWriter|Artist|artist"
              + "|OwnerName|CameraOwnerName|Owner|CreatorContactInfo|ImageCreatorName|Company"
              + "|Manager|LastSavedBy)(?=[\\s=/>])");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s{0,9}=\\s{0,9}([\"'])");
  private static final int PREFIX = 40;
  private static final String CDATA = "<![CDATA[";

  private final String text;
  private int at;

  private XmpPacket(String text) {
    this.text = text;
  }

  /** Adds the metadata in a text. */
  static void read(String text, Set<Metadata> found) {
    new XmpPacket(text).read(found);
  }

  private void read(Set<Metadata> found) {
    Matcher statement = STATEMENT.matcher(text);
    while (at < text.length() && statement.find(at)) {
      at = statement.end();
      String name = statement.group(1);
      if (isEndTag(statement.start())) {
        continue;
      }
      if (isAttribute() ? hasValue() : hasContent(name)) {
        found.add(name.equals("GPSLatitude") ? Metadata.LOCATION : Metadata.AUTHOR);
      }
    }
  }

  /** Whether a name belongs to an end tag: it follows “/”, or a prefix that follows “/”. */
  private boolean isEndTag(int colon) {
    int before = colon - 1;
    while (before > colon - PREFIX && before >= 0 && isNameCharacter(text.charAt(before))) {
      before--;
    }
    return before > 0 && text.startsWith("</", before - 1);
  }

  private static boolean isNameCharacter(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  private boolean isAttribute() {
    Matcher attribute = ATTRIBUTE.matcher(text).region(at, text.length());
    boolean isAttribute = attribute.lookingAt();
    at = isAttribute ? attribute.start(1) : at;
    return isAttribute;
  }

  private boolean hasValue() {
    char quote = text.charAt(at);
    at++;
    skipBlank();
    return at < text.length() && text.charAt(at) != quote;
  }

  private boolean hasContent(String name) {
    Pattern end = Pattern.compile("</(?:[-.\\w]{1,40}:)?" + name + "[\\s>]");
    skipTag();
    if (text.charAt(at - 1) != '>' || text.charAt(at - 2) == '/') {
      return false;
    }
    skipBlank();
    while (at < text.length()) {
      if (text.startsWith(CDATA, at)) {
        at += CDATA.length();
      } else if (text.startsWith("]]>", at)) {
        at += 3;
      } else if (text.charAt(at) != '<') {
        return true;
      } else if (end.matcher(text).region(at, text.length()).lookingAt()) {
        return false;
      } else {
        skipTag();
      }
      skipBlank();
    }
    return false;
  }

  private void skipTag() {
    int end = text.indexOf('>', at);
    at = end < 0 ? text.length() : end + 1;
  }

  private void skipBlank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
