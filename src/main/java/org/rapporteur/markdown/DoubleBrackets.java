package org.rapporteur.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code [[…]]} before the library parses the single brackets in it. */
final class DoubleBrackets implements InlineParserExtension {

  private static final int MAX_LENGTH = 300;
  private static final Pattern FORM =
      Pattern.compile("(?i:[a-z]+-[0-9]+[a-z]?|report:.*|[a-z0-9-]+/[0-9].*)");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (start + 2 >= input.length() || input.charAt(start + 1) != '[') {
      return false;
    }
    int end = start + 2;
    int limit = Math.min(input.length(), start + MAX_LENGTH);
    while (end < limit && "[]\n".indexOf(input.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end + 1 < input.length() && input.charAt(end) == ']';
    closed = closed && input.charAt(end + 1) == ']';
    boolean plausible = FORM.matcher(input.subSequence(start + 2, end)).lookingAt();
    boolean link = closed && end + 2 < input.length() && "([:".indexOf(input.charAt(end + 2)) >= 0;
    if (closed ? link && !plausible : !plausible) {
      return false;
    }
    parser.flushTextNode();
    int after = closed ? end + 2 : end;
    parser.appendNode(new DoubleBracket(input.subSequence(start, after)));
    parser.setIndex(after);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Creates an extension for each document. */
  static final class Factory implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
      return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new DoubleBrackets();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
