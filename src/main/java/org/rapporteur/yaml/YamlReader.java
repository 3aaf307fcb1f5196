package org.rapporteur.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * Reads one YAML document strictly: no anchors, aliases or tags, no key twice, nothing after the
 * document, at most {@value #MAX_DEPTH} levels deep.
 */
public final class YamlReader {

  static final int MAX_DEPTH = 24;

  /** Characters of one value. */
  private static final int MAX_LENGTH = 50_000;

  /**
   * With settings of its own each document would compile all patterns of the library's anew. Keys
   * that stand twice are found here, where both places are known.
   */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setAllowDuplicateKeys(true).build())
          .build();

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
   * @param file how diagnostics name it
   * @param text the YAML
   * @param firstLine the line of the file on which the text begins, counted from 1
   * @return the document's node; empty when it has a fault, which is then reported
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
            "nothing but comments stands here",
            "Fill it, or delete the file.");
        return Optional.empty();
      }
      Node node = node(parser, token, 1);
      if (parser.nextToken() != null) {
        throw new RejectedException(
            Rule.YAML_SYNTAX,
            span(offsetOf(parser.currentTokenLocation()), offsetOf(parser.currentLocation())),
            "a second document begins here",
            "Keep one document a file: remove the line “---”.");
      }
      return Optional.of(node);
    } catch (RejectedException refused) {
      diagnostics.report(refused.rule, refused.span, refused.getMessage(), refused.help);
    } catch (StreamConstraintsException e) {
      diagnostics.report(
          Rule.TOO_LARGE, Span.at(file, firstLine, 1), "this YAML is too large or too deep", "");
    } catch (JacksonException e) {
      SyntaxProblem.explain(e, file, firstLine, lines, diagnostics);
    }
    return Optional.empty();
  }

  private Node node(YAMLParser parser, JsonToken token, int depth) {
    int start = offsetOf(parser.currentTokenLocation());
    int end = offsetOf(parser.currentLocation());
    Span span = span(start, end);
    if (depth > MAX_DEPTH) {
      throw new RejectedException(
          Rule.TOO_LARGE, span, "this YAML nests too deep", "Nothing here needs so many levels.");
    }
    rejectAnchorsAndTags(parser, start, span);
    return switch (token) {
      case START_OBJECT -> mapping(parser, span, depth);
      case START_ARRAY -> sequence(parser, span, depth);
      default -> scalar(parser, start, end, span);
    };
  }

  private void rejectAnchorsAndTags(YAMLParser parser, int start, Span span) {
    if (parser.isCurrentAlias()) {
      throw new RejectedException(
          Rule.YAML_ALIAS,
          span,
          "an alias (“*name”) stands here",
          "Write the value out again. To begin a text with “*”, put it in quotes.");
    }
    if (parser.getObjectId() != null || startsWith(start, '&')) {
      throw new RejectedException(
          Rule.YAML_ALIAS,
          span,
          "an anchor (“&name”) stands here",
          "Leave it out. To begin a text with “&”, put it in quotes.");
    }
    if (parser.getTypeId() != null || startsWith(start, '!')) {
      throw new RejectedException(
          Rule.YAML_TAG,
          span,
          "a tag (“!name”) stands here",
          "Leave it out. To begin a text with “!”, put it in quotes.");
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
      Node value = node(parser, parser.nextToken(), depth + 1);
      Span first = seen.putIfAbsent(key, keySpan);
      if (first == null) {
        entries.add(new Node.Entry(key, keySpan, value));
      } else {
        diagnostics.report(
            Rule.DUPLICATE_KEY,
            keySpan,
            "the key “" + key + "” stands here a second time",
            "It is already on line " + first.line() + ". Keep one of the two.");
      }
    }
    return new Node.Mapping(entries, span);
  }

  private Node sequence(YAMLParser parser, Span span, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(parser, token, depth + 1));
    }
    return new Node.Sequence(items, span);
  }

  private Node scalar(YAMLParser parser, int start, int end, Span span) {
    boolean plain = start >= text.length() || "\"'|>".indexOf(text.charAt(start)) < 0;
    // The source, not the library's reading of it: 010 stays 010, and a bare ~ stays ~.
    String value = parser.getString();
    if (plain && parser.currentToken() != JsonToken.VALUE_STRING) {
      value = start < end ? text.substring(start, end).strip() : "";
    }
    if (plain && start < end) {
      rejectComment(end);
    }
    if (value.length() > MAX_LENGTH) {
      throw new RejectedException(
          Rule.TOO_LARGE,
          span,
          "this value has " + value.length() + " characters",
          "It can have " + MAX_LENGTH + ". Long texts belong below the front matter.");
    }
    if (!isText(value)) {
      diagnostics.report(
          Rule.BAD_VALUE,
          span,
          "this value has a control character in it",
          "Type it again by hand; it may have come with a copied text.");
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

  /** Whether a character can stand in a page: no control, no half of one, none that is not one. */
  private static boolean isText(int point) {
    return point >= ' ' && point < 0x7F
        || point == '\n'
        || point == '\t'
        || point >= 0xA0
            && Character.getType(point) != Character.SURROGATE
            && (point & 0xFFFE) != 0xFFFE
            && (point < 0xFDD0 || point > 0xFDEF);
  }

  /** A comment right behind a value, with no space after the hash, was meant as part of it. */
  private void rejectComment(int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean glued =
        at > end
            && at + 1 < text.length()
            && text.charAt(at) == '#'
            && !Character.isWhitespace(text.charAt(at + 1));
    if (glued) {
      int line = lines.lineOf(at);
      int column = at - lines.startOf(line) + 1;
      diagnostics.report(
          Rule.COMMENT_IN_VALUE,
          new Span(file, firstLine + line - 1, column, lines.text(line).length() - column + 1),
          "“ #” begins a comment here, so the rest of the line is lost",
          "Put the whole value in quotes. For a comment, write a space after the #.");
    }
  }

  private int offsetOf(TokenStreamLocation location) {
    return (int) Math.min(text.length(), Math.max(0, lines.offsetOf(location)));
  }

  /** The place of a token; what goes on over several lines is shown on its first one. */
  private Span span(int start, int end) {
    int line = lines.lineOf(start);
    int length = Math.max(1, Math.min(end, lines.endOf(line)) - start);
    return new Span(file, firstLine + line - 1, start - lines.startOf(line) + 1, length);
  }

  /** Ends the reading of a document at its first unacceptable part. */
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
