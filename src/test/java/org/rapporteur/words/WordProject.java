package org.rapporteur.words;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A project whose words occur once each. In its files, ⟦place⟧ stands for a word in each of eight
 * scripts, and ⟦url:place⟧, ⟦year:place⟧, ⟦line:place⟧ and ⟦marks:place⟧ for an address, a year, a
 * number and a number between marks.
 *
 * @param words every word, in the order of the files
 */
record WordProject(List<Word> words) {

  private static final Path TEMPLATES = Path.of("src/test/resources/words");
  private static final Pattern PLACE = Pattern.compile("⟦(?:([a-z]+):)?([a-z.-]+)⟧");

  /** Letters that have one form, or forms that a PDF stores as the letter, by script. */
  private static final List<String> SCRIPTS =
      List.of(
          "bcdfgmprtz",
          "بتجحدرسصطع",
          "אבגדהוזחטי",
          "бгджзлпфцш",
          "山川田石竹米虫言足雨",
          "कखगघचजटडतद",
          "กขคงจชดตทน",
          "ሀለመሠረሰቀበተነ");

  /**
   * A word of the project.
   *
   * @param place where it is: {@code recommendation.evidence.label}
   */
  record Word(String place, String text) {}

  /** Writes the project to a folder. */
  static WordProject in(Path folder) throws IOException {
    List<Word> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEMPLATES.resolve("."))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = folder.resolve(TEMPLATES.relativize(file).normalize());
        Files.createDirectories(target.getParent());
        String text = Files.readString(file);
        Files.writeString(target, PLACE.matcher(text).replaceAll(place -> filled(place, words)));
      }
    }
    Path picture = Files.createDirectories(folder.resolve("content/assets")).resolve("point.png");
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    return new WordProject(List.copyOf(words));
  }

  private static String filled(MatchResult place, List<Word> words) {
    String name = place.group(2);
    int number = words.size();
    String kind = place.group(1) == null ? "" : place.group(1);
    switch (kind) {
      case "url" -> words.add(new Word(name, "https://example.org/w" + (10_000 + number)));
      case "year" -> words.add(new Word(name, Integer.toString(1900 + years(words))));
      case "marks" -> words.add(new Word(name, "§" + (700_000 + number) + "½€"));
      case "line" -> words.add(new Word(name, Integer.toString(700_000 + number)));
      default -> SCRIPTS.forEach(letters -> words.add(new Word(name, word(letters, words.size()))));
    }
    List<String> added = words.subList(number, words.size()).stream().map(Word::text).toList();
    return String.join(" ", added);
  }

  private static int years(List<Word> words) {
    return (int) words.stream().filter(word -> word.text().matches("19\\d\\d")).count();
  }

  /** A word of five letters that no other number has. */
  private static String word(String letters, int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = 10_000 + number; rest > 0; rest /= 10) {
      word.append(letters.charAt(rest % 10));
    }
    return word.toString();
  }
}
