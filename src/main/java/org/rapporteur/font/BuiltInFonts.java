package org.rapporteur.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The built-in fonts: Liberation Serif and Sans for Latin, Greek and Cyrillic, Kurinto Sans for
 * most other scripts, and Noto Sans SC for Chinese and Japanese. All are under the SIL Open Font
 * Licence.
 *
 * <p>The file {@code characters.txt} lists the characters of each, so that no font is opened to
 * find out whether it has a character.
 */
public final class BuiltInFonts {

  public static final String SERIF = "Rapporteur Serif";
  public static final String SANS = "Rapporteur Sans";
  public static final String WIDE = "Rapporteur Wide";
  public static final String HAN = "Rapporteur Han";

  /** The path of each style of a family: regular, bold, italic, bold italic. */
  static final Map<String, List<String>> FILES =
      new TreeMap<>(
          Map.of(
              SERIF, liberation("Serif"),
              SANS, liberation("Sans"),
              WIDE,
                  List.of(
                      "fonts/ttf/Kurinto/KurintoSans-Rg.ttf",
                      "fonts/ttf/Kurinto/KurintoSans-Bd.ttf",
                      "fonts/ttf/Kurinto/KurintoSans-It.ttf",
                      "fonts/ttf/Kurinto/KurintoSans-BdIt.ttf"),
              HAN,
                  List.of(
                      "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf",
                      "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf",
                      "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf",
                      "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf")));

  /** The families in the order in which a character is looked up. */
  private static final List<String> ORDER = List.of(SERIF, SANS, WIDE, HAN);

  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  /** The built-in families, in the order in which a character is looked up. */
  public static final List<FontFamily> ALL = read();

  private BuiltInFonts() {}

  private static List<String> liberation(String name) {
    String path = "liberation/Liberation" + name + "-";
    return List.of(
        path + "Regular.ttf", path + "Bold.ttf", path + "Italic.ttf", path + "BoldItalic.ttf");
  }

  private static List<FontFamily> read() {
    Map<String, CharacterSet> characters = characters();
    List<FontFamily> families = new ArrayList<>();
    for (String name : ORDER) {
      List<String> files = Objects.requireNonNull(FILES.get(name));
      List<FontFace> faces = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        String file = files.get(i);
        faces.add(new FontFace(i % 2 == 0 ? REGULAR : BOLD, i >= 2, () -> open(file)));
      }
      families.add(new FontFamily(name, Objects.requireNonNull(characters.get(name)), faces, ""));
    }
    return List.copyOf(families);
  }

  /** Reads lines with the name of a family, a tab and its characters. */
  private static Map<String, CharacterSet> characters() {
    Map<String, CharacterSet> characters = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(open("characters.txt"), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        characters.put(line.substring(0, tab), CharacterSet.parse(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return characters;
  }

  static InputStream open(String file) {
    return Objects.requireNonNull(BuiltInFonts.class.getResourceAsStream(file), file);
  }
}
