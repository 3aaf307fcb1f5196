package org.rapporteur.importer;

import java.util.List;
import java.util.Set;
import org.rapporteur.importer.WorkbookFile.Day;
import org.rapporteur.importer.WorkbookFile.Raw;

/** Workbooks as trackers of offices have them. */
final class WorkbookSamples {

  private WorkbookSamples() {}

  static List<SampleFile> all() {
    return List.of(
        sample(
            "01-title-rows.xlsx",
            3,
            "1 2 3",
            2,
            new WorkbookFile()
                .sheet(
                    "Sheet1",
                    row("Recommendations of the invented Quay Forum"),
                    row(),
                    row("No.", "Recommendation", "Theme", "Addressee"),
                    row(1, "Order bells", "Bells", "Port Authority"),
                    row(2, "Test bells", "Bells", "Port Authority; Railway"),
                    row(3, "Light quays", "Lamps", "State"))),
        sample(
            "02-several-sheets.xlsx",
            4,
            "1 2 3 4",
            2,
            new WorkbookFile()
                .sheet("Read me", row("An invented tracker"), row("Do not print"))
                .sheet(
                    "Ports",
                    row("No.", "Recommendation", "Theme"),
                    row(1, "Order bells", "Bells"),
                    row(2, "Test bells", "Bells"))
                .sheet(
                    "Towns",
                    row("No.", "Recommendation", "Theme"),
                    row(3, "Light streets", "Lamps"),
                    row(4, "Repair lamps", "Lamps"))
                .sheet("Counts", row("Bells", 2), row("Lamps", 2))),
        sample(
            "03-merged-cells.xlsx",
            4,
            "1 2 3 4",
            2,
            new WorkbookFile()
                .sheet(
                    "Matrix",
                    "visible",
                    Set.of(),
                    WorkbookFile.merged("A1:D1", "A3:A4", "A5:A6", "D5:D6"),
                    row("Matrix of an invented inquiry"),
                    row("Theme", "No.", "Recommendation", "Addressee"),
                    row("Bells", 1, "Order bells", "Port Authority"),
                    row(null, 2, "Test bells", "Railway"),
                    row("Lamps", 3, "Light quays", "State"),
                    row(null, 4, "Light streets", null))),
        sample(
            "04-hidden.xlsx",
            3,
            "1 2 3",
            1,
            new WorkbookFile()
                .sheet(
                    "Tracker",
                    "visible",
                    Set.of(3),
                    "",
                    row("No.", "Recommendation", "Theme"),
                    row(1, "Order bells", "Bells"),
                    row(2, "Test bells", "Bells"),
                    row(3, "Count bells", "Bells"))
                .sheet("Lists", "hidden", Set.of(), "", row("Yes"), row("No"))),
        sample(
            "05-dates.xlsx",
            2,
            "17 18",
            1,
            new WorkbookFile()
                .since1904()
                .sheet(
                    "Data",
                    row("Rec No.", "Safety recommendation", "Date issued", "Addressee"),
                    row(17, "Order bells", new Day(43894), "Port Authority"),
                    row(18, "Test bells", "5 March 2024", "Railway"))),
        sample(
            "06-odd-strings.xlsx",
            2,
            "1.1 1.10",
            1,
            new WorkbookFile()
                .sheet(
                    "Data",
                    row("Ref", "Recommendation", "Theme"),
                    row(
                        "1.1",
                        "<r><t>Order </t></r><r><rPr><b/></rPr><t>bells</t></r><r><t xml:space=\"preserve\">"
                            + " of bronze</t></r>",
                        "Bells &amp; lamps"),
                    row(
                        "1.10",
                        "Test bells:_x000D_\n• in fog;_x000D_\n• at night.",
                        "Bells &amp; lamps"))),
        sample(
            "07-formulas.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .sheet(
                    "Data",
                    row("No.", "Recommendation", "Theme", "Open"),
                    row(
                        1,
                        new Raw(" t=\"inlineStr\"", "<is><t>Order bells</t></is>"),
                        "Bells",
                        new Raw(" t=\"b\"", "<v>1</v>")),
                    row(
                        new Raw("", "<f>A2+1</f><v>2</v>"),
                        new Raw(" t=\"str\"", "<f>\"Test\"&amp;\" bells\"</f><v>Test bells</v>"),
                        "Bells",
                        new Raw(" t=\"e\"", "<v>#REF!</v>")))),
        sample(
            "08-two-rows-of-headings.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .sheet(
                    "Plan",
                    "visible",
                    Set.of(),
                    WorkbookFile.merged("A1:B1", "C1:D1"),
                    row("What was recommended", null, "Follow-up", null),
                    row("No.", "Recommendation", "Responsible ministry", "Comments"),
                    row(1, "Order bells", "Ministry of invented harbours", "Ordered in May"),
                    row(2, "Test bells", "Ministry of invented harbours", ""))),
        sample(
            "09-progress.xlsx",
            3,
            "140.1 140.2 140.3",
            2,
            new WorkbookFile()
                .sheet(
                    "Tracker",
                    row(
                        "Number",
                        "Recommendation",
                        "Theme",
                        "State",
                        "Status",
                        "Last update",
                        "Progress"),
                    row(
                        "140.1",
                        "Order bells",
                        "Bells",
                        "Norway",
                        "Under way",
                        new Day(45300),
                        "Bells were ordered"),
                    row("140.2", "Test bells", "Bells", "Peru", "Not started", "", ""),
                    row(
                        "140.3",
                        "Light quays",
                        "Lamps",
                        "Chad",
                        "Implemented",
                        new Day(45400),
                        "All quays are lit"))),
        sample(
            "10-french-theme-rows.xlsx",
            3,
            "1 2 3",
            2,
            new WorkbookFile()
                .sheet(
                    "Tableau",
                    row("N°", "Recommandation", "Destinataire", "Type"),
                    row("Thème : Lumière", null, null, null),
                    row(1, "Éclairer les quais", "État", "Loi"),
                    row(2, "Réparer les lampes", "État", "Pratique"),
                    row("Thème : Bateaux", null, null, null),
                    row(3, "Compter les bateaux", "Autorité du port", "Données"))));
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static SampleFile sample(
      String name, int recommendations, String numbers, int themes, WorkbookFile file) {
    return new SampleFile(name, file.bytes(), recommendations, numbers, themes);
  }
}
