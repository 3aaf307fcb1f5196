package org.rapporteur.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.author.YamlText;
import org.rapporteur.importer.outline.DateWords;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.Outline;
import org.rapporteur.importer.outline.OutlineItem;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.model.StatusVocabulary.NamedStatus;
import org.rapporteur.model.StatusVocabulary.StatusClass;

/** The statuses of a new report, from those that a file uses for dated progress. */
final class StatusProposal {

  private static final DateWords DATES = new DateWords(Locale.ENGLISH);
  private static final int MOST = 30;
  private static final int LONGEST = 60;
  private static final Map<StatusClass, Pattern> CLASSES = classes();

  private StatusProposal() {}

  /** A preset that has all statuses of the file; else a list of them; none without dates. */
  static StatusVocabulary of(Outline outline) {
    List<String> names = new ArrayList<>();
    for (OutlineItem item : outline.items()) {
      boolean dated = item.value("progress.date").isPresent();
      item.facts().stream()
          .filter(f -> f.key().equals(ValueMap.STATUS))
          .filter(f -> dated || DATES.read(f.group()).isPresent())
          .map(Fact::value)
          .filter(name -> !name.isBlank() && name.length() <= LONGEST)
          .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase))
          .forEach(names::add);
    }
    if (names.isEmpty() || names.size() > MOST) {
      return StatusVocabulary.NONE;
    }
    return StatusVocabulary.presets().stream()
        .map(StatusVocabulary::preset)
        .filter(preset -> names.stream().allMatch(name -> preset.find(name).isPresent()))
        .findFirst()
        .orElseGet(
            () ->
                new StatusVocabulary(
                    java.util.Optional.empty(),
                    names.stream().map(name -> new NamedStatus(name, statusClass(name))).toList()));
  }

  private static StatusClass statusClass(String name) {
    return CLASSES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(name).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(StatusClass.UNKNOWN);
  }

  /** The first that matches decides: "not implemented" comes before "implemented". */
  private static Map<StatusClass, Pattern> classes() {
    Map<StatusClass, String> words = new LinkedHashMap<>();
    words.put(
        StatusClass.REFUSED,
        "reject|declin|refus|not (?:accepted|proceeding|pursued)|unacceptable|rechaz|отклон|مرفوض");
    words.put(
        StatusClass.PARTIAL,
        "partial|partly|in part|under ?way|ongoing|on-going|in progress|started(?<!not started)|en cours|partiel|parcial|en curso|частично|جزئي");
    words.put(
        StatusClass.OPEN,
        "not (?:yet )?(?:started|implemented|done|begun)|\\bopen\\b|pending|awaiting|planned|no progress|non mise?|pendiente|no iniciad");
    words.put(
        StatusClass.DONE,
        "implemented|complete|\\bclosed\\b|\\bdone\\b|fulfilled|achieved|mise? en œuvre|terminé|cumplid|completad|выполнен|منفذ");
    Map<StatusClass, Pattern> patterns = new LinkedHashMap<>();
    words.forEach((key, word) -> patterns.put(key, Pattern.compile("(?iuU)" + word)));
    return patterns;
  }

  /** The lines of report.yaml; empty without statuses. */
  static String yaml(StatusVocabulary statuses) {
    if (statuses.preset().isPresent()) {
      return "statuses: " + statuses.preset().get() + "\n";
    }
    StringBuilder yaml = new StringBuilder();
    for (NamedStatus status : statuses.statuses()) {
      yaml.append(yaml.isEmpty() ? "statuses:\n" : "");
      yaml.append("  - {name: ").append(YamlText.quoted(status.name()));
      yaml.append(", class: ").append(status.statusClass().word()).append("}\n");
    }
    return yaml.toString();
  }
}
