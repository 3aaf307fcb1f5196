package org.rapporteur.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A strict parser of one YAML document. It rejects anchors, aliases, tags, duplicate keys, content
 * after the document, and more than {@value #MAX_DEPTH} levels.
 */
public final class YamlReader {

  static final int MAX_DEPTH = 24;

  /** Maximum number of characters of one value. */
  private static final int MAX_LENGTH = 50_000;

  /**
   * Shared, because the library compiles all its patterns again for each settings object. Duplicate
   * keys are allowed here and reported by this class, which knows both places.
   */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setAllowDuplicateKeys(true).build())
          .build();

  /** The keys whose values are texts, in which a hash is more likely than a comment. */
  private static final Set<String> TEXTS =
      Set.of(
          "title", "short-title", "name", "label", "note", "by", "text", "summary", "disclaimer");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|#[0-9]{2,5}|#x[0-9a-fA-F]{2,5});");

  private final String file;
  private final String text;
  private final int firstLine;
  private final LineIndex lines;
  private final Diagnostics diagnostics;

  private YamlReader(String file, String text, int firstLine, Diagnostics diagnostics) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
    this.lines = new LineIndex(text);
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a document.
   *
   * @param file the file's path, for diagnostics
   * @param text the YAML
   * @param firstLine the line of the file at which the text begins, counted from 1
   * @return the document's root node; empty, and reported, if it has an error
   */
  public static Optional<Node> read(
      String file, String text, int firstLine, Diagnostics diagnostics) {
    return new YamlReader(file, text, firstLine, diagnostics).read();
  }

  private Optional<Node> read() {
    PairedReader reader = new PairedReader(text);
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), reader)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        diagnostics.report(
            Rule.EMPTY_FILE,
            Span.at(file, firstLine, 1),
            "this YAML contains only comments",
            "Add content, or delete the file.");
        return Optional.empty();
      }
      Node node = node(parser, token, 1, "");
      if (parser.nextToken() != null) {
        throw new RejectedException(
            Rule.YAML_SYNTAX,
            span(offsetOf(parser.currentTokenLocation()), offsetOf(parser.currentLocation())),
            "a second document begins here",
            "Use one document per file: remove the line “---”.");
      }
      return Optional.of(node);
    } catch (RejectedException e) {
      diagnostics.report(e.rule, e.span, e.getMessage(), e.help);
    } catch (StreamConstraintsException e) {
      diagnostics.report(
          Rule.TOO_LARGE,
          Span.at(file, firstLine, 1),
          "this YAML is too large or nested too deeply",
          "Shorten it, or use fewer levels.");
    } catch (JacksonException e) {
      SyntaxProblem.report(e, file, firstLine, lines, diagnostics);
    }
    return Optional.empty();
  }

  private Node node(YAMLParser parser, JsonToken token, int depth, String key) {
    int start = offsetOf(parser.currentTokenLocation());
    int end = offsetOf(parser.currentLocation());
    Span span = span(start, end);
    if (depth > MAX_DEPTH) {
      throw new RejectedException(
          Rule.TOO_LARGE,
          span,
          "this YAML is nested more than " + MAX_DEPTH + " levels deep",
          "Use fewer levels. No content file needs that many.");
    }
    rejectAnchorsAndTags(parser, start, span);
    return switch (token) {
      case START_OBJECT -> mapping(parser, span, depth);
      case START_ARRAY -> sequence(parser, span, depth);
      default -> scalar(parser, start, end, span, key);
    };
  }

  private void rejectAnchorsAndTags(YAMLParser parser, int start, Span span) {
    if (parser.isCurrentAlias()) {
      throw new RejectedException(
          Rule.YAML_ALIAS,
          span,
          "YAML aliases (“*name”) are not allowed",
          "Repeat the value instead. To begin a text with “*”, put it in quotes.");
    }
    if (parser.getObjectId() != null || startsWith(start, '&')) {
      throw new RejectedException(
          Rule.YAML_ALIAS,
          span,
          "YAML anchors (“&name”) are not allowed",
          "Remove the anchor. To begin a text with “&”, put it in quotes.");
    }
    if (parser.getTypeId() != null || startsWith(start, '!')) {
      throw new RejectedException(
          Rule.YAML_TAG,
          span,
          "YAML tags (“!name”) are not allowed",
          "Remove the tag. To begin a text with “!”, put it in quotes.");
    }
  }

  private boolean startsWith(int start, char mark) {
    return start < text.length() && text.charAt(start) == mark;
  }

  private Node mapping(YAMLParser parser, Span span, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String key = parser.currentName();
      int start = offsetOf(parser.currentTokenLocation());
      Span keySpan = span(start, offsetOf(parser.currentLocation()));
      rejectAnchorsAndTags(parser, start, keySpan);
      Node value = node(parser, parser.nextToken(), depth + 1, key);
      Span first = seen.putIfAbsent(key, keySpan);
      if (first == null) {
        entries.add(new Node.Entry(key, keySpan, value));
      } else {
        diagnostics.report(
            Rule.DUPLICATE_KEY,
            keySpan,
            "the key “" + key + "” appears twice",
            "It is already on line " + first.line() + ". Remove one of the two.");
      }
    }
    return new Node.Mapping(entries, span);
  }

  private Node sequence(YAMLParser parser, Span span, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(parser, token, depth + 1, ""));
    }
    return new Node.Sequence(items, span);
  }

  private Node scalar(YAMLParser parser, int start, int end, Span span, String key) {
    boolean plain = start >= text.length() || "\"'|>".indexOf(text.charAt(start)) < 0;
    // The source text, not the library's interpretation: 010 remains 010, and a bare ~ remains ~.
    String value = parser.getString();
    if (plain && parser.currentToken() != JsonToken.VALUE_STRING) {
      value = start < end ? text.substring(start, end).strip() : "";
    }
    if (plain) {
      reportComment(end, start < end && TEXTS.contains(key));
    }
    if (value.length() > MAX_LENGTH) {
      throw new RejectedException(
          Rule.TOO_LARGE,
          span,
          "this value has " + value.length() + " characters",
          "Use at most " + MAX_LENGTH + " characters. Put long texts below the front matter.");
    }
    Matcher entity = ENTITY.matcher(value);
    if (TEXTS.contains(key) && entity.find()) {
      diagnostics.report(
          Rule.DAMAGED_TEXT,
          span,
          "“" + entity.group() + "” is code of HTML, and would be shown as it is written",
          "Write the character itself.");
    }
    if (!isText(value)) {
      diagnostics.report(
          Rule.BAD_VALUE,
          span,
          "this value contains a control character",
          "Type the value again. The character may come from copied text.");
    }
    return new Node.Scalar(value, plain, span);
  }

  private static boolean isText(String value) {
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      if (!isText(value.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a code point is allowed in a page: no control character, lone surrogate or
   * noncharacter.
   */
  private static boolean isText(int point) {
    return point >= ' ' && point < 0x7F
        || point == '\n'
        || point == '\t'
        || point >= 0xA0
            && Character.getType(point) != Character.SURROGATE
            && (point & 0xFFFE) != 0xFFFE
            && (point < 0xFDD0 || point > 0xFDEF);
  }

  /**
   * Reports a comment that is probably part of the value: no space follows the hash, a number does,
   * as in “Law # 12”, or the value is a text.
   *
   * @param isText whether a value that readers see is before the comment
   */
  private void reportComment(int end, boolean isText) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == end || at + 1 >= text.length() || text.charAt(at) != '#') {
      return;
    }
    int line = lines.lineOf(at);
    String comment = text.substring(at + 1, Math.max(at + 1, lines.endOf(line)));
    boolean glued = !comment.isEmpty() && !Character.isWhitespace(comment.charAt(0));
    boolean numbered = !comment.isBlank() && Character.isDigit(comment.strip().codePointAt(0));
    if (glued || numbered || isText && !comment.isBlank()) {
      int column = at - lines.startOf(line) + 1;
      diagnostics.report(
          Rule.COMMENT_IN_VALUE,
          new Span(file, firstLine + line - 1, column, lines.text(line).length() - column + 1),
          "“ #” begins a comment, so the rest of this line is ignored",
          glued && !isText
              ? "Put the whole value in quotes. For a comment, write a space after the #."
              : "Put the whole value in quotes. Write a comment on a line of its own.");
    }
  }

  private int offsetOf(TokenStreamLocation location) {
    return (int) Math.min(text.length(), Math.max(0, lines.offsetOf(location)));
  }

  /** The place of a token; of a token on several lines, the part on its first line. */
  private Span span(int start, int end) {
    int line = lines.lineOf(start);
    int length = Math.max(1, Math.min(end, lines.endOf(line)) - start);
    return new Span(file, firstLine + line - 1, start - lines.startOf(line) + 1, length);
  }

  /** Ends the parsing of a document at its first part that is not allowed. */
  private static final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Rule rule;
    private final transient Span span;
    private final String help;

    RejectedException(Rule rule, Span span, String message, String help) {
      super(message, null, false, false);
      this.rule = rule;
      this.span = span;
      this.help = help;
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }
}
