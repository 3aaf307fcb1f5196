package org.rapporteur.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The explanation of one rule for editors, with an example.
 *
 * <p>It is read from the resource {@code rules/<name>.md} beside this class: an optional paragraph
 * on the reason, then “Wrong:” and “Right:”, each with an example indented by four spaces.
 *
 * @param why what to add to the rule's one-sentence reason; empty if nothing
 * @param wrong an example that the rule reports, without the indentation
 * @param right the same example, fixed
 */
public record RuleGuide(Rule rule, String why, String wrong, String right) {

  private static final String EXAMPLE = "((?: {4}.*\n|\n)+)";
  private static final Pattern FORMAT =
      Pattern.compile("(?:(\\S.*(?:\n\\S.*)*)\n\n)?Wrong:\n\n" + EXAMPLE + "Right:\n\n" + EXAMPLE);

  /** The guide of a rule. */
  public static RuleGuide of(Rule rule) {
    String name = "rules/" + rule.id() + ".md";
    try (InputStream in = RuleGuide.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return parse(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses the text of a guide. */
  static RuleGuide parse(Rule rule, String text) {
    Matcher matcher = FORMAT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException(
          "rules/"
              + rule.id()
              + ".md must consist of: why, “Wrong:”, an example, “Right:”, an example");
    }
    String why = matcher.group(1) == null ? "" : matcher.group(1).replace('\n', ' ');
    return new RuleGuide(rule, why, example(matcher.group(2)), example(matcher.group(3)));
  }

  private static String example(String indented) {
    return indented.stripTrailing().replaceAll("(?m)^ {4}", "");
  }
}
