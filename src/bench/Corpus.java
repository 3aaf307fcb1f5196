import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a project of many recommendations, the same for the same number, to time builds with:
 * {@code java Corpus.java 10000 FOLDER}. A theme has a hundred of them; each names one to four
 * articles of four treaties, the first ones most often, and says about ninety words with a list, a
 * link and a note.
 */
final class Corpus {

  private static final String[] WORDS =
      ("state party should ensure that all persons deprived of liberty have prompt access to"
              + " counsel and review of detention by an independent court without delay adopt"
              + " legislation establish national mechanism collect publish data on each case train"
              + " officials provide adequate funding remedy compensation for victims end practice"
              + " solitary confinement protect children families migrants from removal investigate"
              + " allegations ill treatment bring those responsible before competent tribunal"
              + " consult civil society disability housing health education language interpretation")
          .split(" ");
  private static final String[] TREATIES = {"ICCPR", "ICESCR", "CRC", "CAT"};
  private static final int[] ARTICLES = {27, 15, 40, 16};

  private final Random random = new Random(1);
  private final Path content;

  private Corpus(Path project) {
    this.content = project.resolve("content");
  }

  public static void main(String[] arguments) throws IOException {
    new Corpus(Path.of(arguments[1])).write(Integer.parseInt(arguments[0]));
  }

  private void write(int recommendations) throws IOException {
    Files.createDirectories(content);
    Files.writeString(
        content.resolve("report.yaml"),
        """
        title: A large report
        language: en
        wording: own
        authors:
          - name: An organisation
            kind: org
        base-url: https://example.org/large/
        instrument: iccpr
        """);
    for (int theme = 0; theme * 100 < recommendations; theme++) {
      theme(theme, Math.min(100, recommendations - theme * 100));
    }
  }

  private void theme(int theme, int recommendations) throws IOException {
    Path folder = content.resolve("themes/%04d-theme-%d".formatted(theme, theme));
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("theme.md"),
        "---\ntitle: Theme %d\narticles: %s\n---\n%s\n"
            .formatted(theme, article(0.9), sentence(30)));
    String prefix = "" + letter(theme / 676) + letter(theme / 26) + letter(theme);
    for (int number = 1; number <= recommendations; number++) {
      Files.writeString(folder.resolve(prefix + "-" + number + ".md"), recommendation(number));
    }
  }

  private static char letter(int number) {
    return (char) ('a' + number % 26);
  }

  private String recommendation(int number) {
    List<String> articles = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      articles.add(article(2.5));
    }
    return """
        ---
        title: %s & more (%d)
        articles: %s
        types: [law]
        addressees: [Ministry %d]
        ---
        %s under article %d of the Covenant.[^1] It should *at once*:

        - %s;
        - %s.

        %s, as [the report](https://example.org/source) says.

        [^1]: %s.
        """
        .formatted(
            sentence(5),
            number,
            String.join("; ", articles),
            1 + random.nextInt(40),
            sentence(30),
            1 + random.nextInt(27),
            sentence(12),
            sentence(12),
            sentence(25),
            sentence(8));
  }

  /**
   * @param lean how strongly the choice leans to the first articles; 1 for not at all
   */
  private String article(double lean) {
    int treaty = (int) (TREATIES.length * Math.pow(random.nextDouble(), lean));
    int article = 1 + (int) (ARTICLES[treaty] * Math.pow(random.nextDouble(), lean));
    return TREATIES[treaty] + " art. " + article;
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
