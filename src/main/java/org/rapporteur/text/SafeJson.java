package org.rapporteur.text;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that is safe inside a page and inside a script. {@code <} is escaped, so that no text can
 * close a script element or open a comment. The two line separators that older JavaScript does not
 * allow in a string are escaped too.
 */
public final class SafeJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new ScriptEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private SafeJson() {}

  /** Creates a generator that does not close the writer. */
  public static JsonGenerator to(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
      ASCII['<'] = CharacterEscapes.ESCAPE_STANDARD;
    }

    private static final SerializableString LINE = new SerializedString("\\u2028");
    private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case 0x2028 -> LINE;
        case 0x2029 -> PARAGRAPH;
        default -> null;
      };
    }
  }
}
