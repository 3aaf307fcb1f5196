package org.rapporteur.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Writes JSON in which no character can control a terminal. Each item of a list is on a line. */
final class TerminalJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new ControlEscapes())
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private TerminalJson() {}

  /** The properties of an object, as a line of text. */
  static String object(Consumer<JsonGenerator> properties) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new ItemsOnLines(), out)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    }
    return escaped(out.toString()) + "\n";
  }

  /**
   * Escapes the characters that a terminal does not show as they are. All of them are in strings.
   */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (point != '\n' && Glyph.isUnsafe(point)) {
                for (char c : Character.toChars(point)) {
                  escaped.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
                }
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  private static final class ItemsOnLines extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new MinimalPrettyPrinter() {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator json) {
          json.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
          json.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int count) {
          json.writeRaw("\n]");
        }
      };
    }
  }

  /** Escapes control characters by their number, except line feeds. */
  private static final class ControlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
      for (char c : "\b\t\f\r\u007f".toCharArray()) {
        ASCII[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
