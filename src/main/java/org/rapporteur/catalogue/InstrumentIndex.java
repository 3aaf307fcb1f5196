package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.treaty.InstrumentGroup;
import org.rapporteur.treaty.ListedInstrument;

/**
 * The names of all built-in instruments. They are read in every run, so their file is not YAML: a
 * tenth of the time is enough for lines.
 *
 * <p>Source: index.txt, which describes its form.
 */
record InstrumentIndex(List<ListedInstrument> instruments, List<InstrumentGroup> groups) {

  private static final char GROUP = '@';
  private static final String CODES = "= ";

  InstrumentIndex {
    instruments = List.copyOf(instruments);
    groups = List.copyOf(groups);
  }

  static InstrumentIndex read(String text) {
    Builder builder = new Builder();
    text.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(builder::line);
    builder.finish();
    return new InstrumentIndex(builder.instruments, builder.groups);
  }

  private static final class Builder {
    private final List<ListedInstrument> instruments = new ArrayList<>();
    private final List<InstrumentGroup> groups = new ArrayList<>();
    private String head = "";
    private List<String> codes = List.of();
    private List<String> names = new ArrayList<>();

    private void line(String line) {
      String content = line.strip();
      if (line.charAt(0) != ' ') {
        finish();
        head = content;
      } else if (content.startsWith(CODES)) {
        codes = List.of(content.substring(CODES.length()).split(", ", -1));
      } else {
        names.add(content);
      }
    }

    private void finish() {
      String[] parts = head.split(" ", -1);
      if (head.startsWith(String.valueOf(GROUP))) {
        List<String> members = List.of(parts).subList(1, parts.length);
        groups.add(new InstrumentGroup(parts[0].substring(1), members, names));
      } else if (!head.isEmpty()) {
        String supplements = parts.length > 2 ? parts[2] : "";
        int ordinal = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
        instruments.add(new ListedInstrument(parts[0], codes, names, supplements, ordinal));
      }
      codes = List.of();
      names = new ArrayList<>();
    }
  }
}
