package org.rapporteur.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of records, read from their sources. */
final class RecordSources {

  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+)\\s+(.*?)(?=@\\w+ |$)", Pattern.DOTALL);

  private RecordSources() {}

  /** The description of a record under the empty name, and of each component under its name. */
  static Map<String, String> of(Class<?> type) throws IOException {
    String comment = comment(type, "(?:public )?(?:record|enum) " + type.getSimpleName() + "\\b");
    Map<String, String> said = new LinkedHashMap<>();
    int first = comment.indexOf("@param");
    said.put("", (first < 0 ? comment : comment.substring(0, first)).strip());
    Matcher parameter = PARAMETER.matcher(comment);
    while (parameter.find()) {
      said.put(parameter.group(1), parameter.group(2).strip());
    }
    return said;
  }

  /** The description of a method that is not a component. */
  static String ofMethod(Class<?> type, String method) throws IOException {
    return comment(type, "public \\S+ " + method + "\\(\\)");
  }

  private static String comment(Class<?> type, String declaration) throws IOException {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    String source =
        Files.readString(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
    Matcher found =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declaration, Pattern.DOTALL)
            .matcher(source);
    return found.find() ? plain(found.group(1)) : "";
  }

  /** The text of a comment, as Markdown. */
  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\* ?", "")
        .replaceAll("</?p>", "")
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@(?:code|link) #?([^} ]*)([^}]*)}", "`$1$2`")
        .strip();
  }
}
