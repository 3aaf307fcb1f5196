package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Audit;
import org.rapporteur.model.PartialDate;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/** Reads the recorded results of automated accessibility tests. */
record AuditReader(Folder content, Diagnostics diagnostics) {

  Optional<Audit> read() {
    Folder.FolderEntry item = content.item(Audit.FILE_NAME);
    if (!content.has(Audit.FILE_NAME) || java.nio.file.Files.isSymbolicLink(item.path())) {
      return Optional.empty();
    }
    return TextFile.read(item, diagnostics).flatMap(text -> read(item.name(), text, diagnostics));
  }

  /** Reads the text of a record that is not in the content. */
  static Optional<Audit> read(String name, String text, Diagnostics diagnostics) {
    return YamlReader.read(name, text, 1, diagnostics)
        .flatMap(node -> Fields.of(node, "the record of the tests", diagnostics))
        .flatMap(fields -> audit(fields, diagnostics));
  }

  private static Optional<Audit> audit(Fields fields, Diagnostics diagnostics) {
    fields.required("version", "Add the line  version: 1, or run  rapporteur audit  again.");
    fields.choice("version", List.of("1"));
    Optional<PartialDate> date = new ValueReader(diagnostics).requiredDate(fields, "date");
    Optional<String> design = fields.text("design");
    Optional<String> program = fields.text("program");
    List<Audit.Tool> tools = new ArrayList<>();
    for (Fields tool : fields.maps("tools", "a tool")) {
      Optional<TextValue> name = tool.required("name", "Add the name of the testing tool.");
      Optional<String> version = tool.text("version");
      tool.finish();
      name.ifPresent(n -> tools.add(new Audit.Tool(n.text(), version.orElse(""))));
    }
    List<String> templates = fields.texts("templates");
    List<String> widths = fields.texts("widths");
    List<String> settings =
        fields.choices("settings", Audit.SETTINGS).stream().map(TextValue::text).toList();
    List<Audit.Check> checks = new ArrayList<>();
    for (Fields check : fields.maps("checks", "a check")) {
      check.required("name", "Add the name of the check.");
      Optional<TextValue> name = check.choice("name", Audit.CHECKS);
      Optional<Integer> runs = number(check, "runs", "Add the number of runs.");
      Optional<Integer> problems = number(check, "faults", "Add the number of problems found.");
      check.finish();
      if (name.isPresent() && runs.isPresent() && problems.isPresent()) {
        checks.add(new Audit.Check(name.get().text(), runs.get(), problems.get()));
      }
    }
    fields.finish();
    return date.map(d -> new Audit(d, design, program, tools, templates, widths, settings, checks));
  }

  private static Optional<Integer> number(Fields fields, String key, String help) {
    if (!fields.has(key)) {
      fields.required(key, help);
      return Optional.empty();
    }
    return fields.number(key);
  }
}
