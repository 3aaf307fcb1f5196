import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an answer of OSV's querybatch; prints for each question a line of ids, or an empty one. */
final class Entries {

  private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"|[{}\\[\\]:,]");

  public static void main(String[] arguments) throws IOException {
    String answer = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    read(answer).forEach(ids -> System.out.println(String.join(" ", ids)));
  }

  /** {@code {"results":[{},{"vulns":[{"id":"GHSA-…"}]}]}}: an entry is an object two deep. */
  private static List<List<String>> read(String answer) {
    List<List<String>> entries = new ArrayList<>();
    int depth = 0;
    String before = "";
    String last = "";
    Matcher token = TOKEN.matcher(answer);
    while (token.find()) {
      String text = token.group();
      switch (text) {
        case "{", "[" -> {
          depth++;
          if (text.equals("{") && depth == 3) {
            entries.add(new ArrayList<>());
          }
        }
        case "}", "]" -> depth--;
        case ":", "," -> {}
        default -> {
          if (depth == 5 && before.equals("\"id\"") && last.equals(":")) {
            entries.get(entries.size() - 1).add(token.group(1));
          }
          before = text;
        }
      }
      last = text;
    }
    return entries;
  }
}
