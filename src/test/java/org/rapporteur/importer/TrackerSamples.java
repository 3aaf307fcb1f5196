package org.rapporteur.importer;

import java.util.List;
import java.util.Set;
import org.rapporteur.importer.WorkbookFile.Formatted;

/** Workbooks in which offices follow recommendations up, with all that people add to them. */
final class TrackerSamples {

  private TrackerSamples() {}

  static List<SampleFile> all() {
    return List.of(
        sample(
            "11-grouped-headings.xlsx",
            3,
            "140.1 140.2 140.3",
            2,
            new WorkbookFile()
                .sheet(
                    "UPR",
                    "visible",
                    Set.of(),
                    WorkbookFile.merged("A1:G1", "A4:C4", "D4:D5", "E4:G4", "A6:G6", "A9:G9"),
                    row("Invented implementation tracker"),
                    row("Last updated: 30 June 2024"),
                    row("Legend:", null, "Implemented", "Not implemented"),
                    row("Recommendation", null, null, "Position", "Implementation", null, null),
                    row(
                        "No.",
                        "Text",
                        "Recommending State(s)",
                        null,
                        "Lead agency",
                        "Status",
                        "Comments"),
                    row("Theme: Safety at sea"),
                    row(
                        "140.1",
                        "Order bells;",
                        "Norway; Peru",
                        "Supported",
                        "Port",
                        "Begun",
                        "- one;\n- two"),
                    row("140.2", "Train crews;", "Chad", "Noted", "Port", "Begun", ""),
                    row("Theme: Light"),
                    row("140.3", "Light quays.", "Fiji", "Supported", "City", "Done", ""),
                    row("Note: the numbers follow the invented report."))),
        sample(
            "12-sheet-per-theme.xlsx",
            3,
            "1 2 3",
            2,
            new WorkbookFile()
                .sheet("Summary", row("Theme", "Open", "Closed", "Total"), row("Safety", 1, 1, 2))
                .sheet(
                    "Safety",
                    row("Safety recommendations"),
                    row("#", "Recommendation", "Responsible institution"),
                    row(1, "Order bells", "Port"),
                    row(2, "Train crews", "Port"),
                    row("Total", 2))
                .sheet(
                    "Access for all",
                    row("Access recommendations"),
                    row("#", "Recommendation", "Responsible institution"),
                    row(3, "Build ramps", "City"),
                    row("Total", 1))),
        sample(
            "13-quarters-across.xlsx",
            2,
            "33.10 33.11",
            1,
            new WorkbookFile()
                .sheet(
                    "Progress",
                    "visible",
                    Set.of(),
                    WorkbookFile.merged("A2:A3", "B2:B3", "C2:D2", "E2:F2"),
                    row("Tracker of the invented Quay Inquiry"),
                    row("Ref", "Recommendation", "Q3 2022", null, "Q4 2022", null),
                    row(null, null, "Status", "Update", "Status", "Update"),
                    row(
                        "33.10",
                        "Order bells",
                        "In progress",
                        "Work began.",
                        "Complete",
                        "All bells ring."),
                    row("33.11", "Train crews", "Not started", "", "In progress", "Two drills."))),
        sample(
            "14-governments-across.xlsx",
            2,
            "4.1 4.2",
            2,
            new WorkbookFile()
                .sheet(
                    "Responses",
                    row("Responses to the invented Ferry Commission"),
                    row("A = Accept; N = Note"),
                    row("Vol.", "Rec.", "Recommendation", "Northland Government", "Southland"),
                    row("Volume 4", "4.1", "Order bells", "Accept", "Accept in principle"),
                    row(
                        "Volume 5",
                        "4.2",
                        "Train crews",
                        "Note",
                        "Subject to further consideration"))),
        sample(
            "15-two-tables-in-a-sheet.xlsx",
            3,
            "1 2 3",
            2,
            new WorkbookFile()
                .sheet(
                    "Data",
                    row("Part A – Accepted recommendations"),
                    row("No", "Recommendation", "Action taken"),
                    row(1, "Order bells", "Done"),
                    row(2, "Train crews", "Done"),
                    row(),
                    row("Part B – Noted recommendations"),
                    row("No", "Recommendation", "Reason for noting"),
                    row(3, "Light quays", "No budget"))),
        sample(
            "16-number-formats.xlsx",
            3,
            "140.1 140.10 007",
            2,
            new WorkbookFile()
                .sheet(
                    "Data",
                    row("Rec.", "Recommendation", "Theme", "Completion"),
                    row(
                        new Formatted("140.1", "0.0"),
                        "Order bells",
                        "Bells",
                        new Formatted("1", "0%")),
                    row(
                        new Formatted("140.1", "0.00"),
                        "Train crews",
                        "Bells",
                        new Formatted("0", "0%")),
                    row(
                        new Formatted("7", "000"),
                        "Light quays",
                        "Lamps",
                        new Formatted("1", "0%")))),
        sample(
            "17-theme-once.xlsx",
            4,
            "1 2 3 4",
            2,
            new WorkbookFile()
                .sheet(
                    "Data",
                    row("Thematic area", "No.", "Recommendation", "Ministry"),
                    row("Safety", 1, "Order bells", "Transport"),
                    row(null, 2, "Train crews", "Transport"),
                    row("Access", 3, "Build ramps", "Works"),
                    row(null, 4, "Lower kerbs", "Works"))),
        sample(
            "18-text-in-several-rows.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .sheet(
                    "Data",
                    row("No.", "Recommendation", "Addressee"),
                    row("1", "Order bells for all quays and", "Port"),
                    row("", "train the crews to use them.", ""),
                    row("2", "Light the quays.", "City"),
                    row("", "(a) in winter;", ""),
                    row("", "(b) in summer.", ""))),
        sample(
            "19-comments-and-links.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .comment("B2", "Compare with the original")
                .link("C2", "https://example.org/tender")
                .link("C3", "file:///C:/plan.docx")
                .sheet(
                    "Data",
                    row("No.", "Recommendation", "Evidence", "Theme"),
                    row(1, "Order bells", "Tender notice", "Bells"),
                    row(2, "Train crews", "Plan", "Bells"))),
        sample(
            "20-late-headings.xlsx",
            2,
            "2024/01 2024/02",
            1,
            new WorkbookFile()
                .sheet(
                    "Annex 3",
                    concat(
                        notes(18),
                        row("Ref", "Recommendation", "To whom", "Status"),
                        row("2024/01", "Order bells", "Port", "Pending"),
                        row("2024/02", "Train crews", "Port", "Pending")))),
        sample(
            "21-arabic.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .sheet(
                    "ورقة1",
                    row("مصفوفة متابعة تنفيذ التوصيات"),
                    row(
                        "الرقم",
                        "نص التوصية",
                        "الدولة الموصية",
                        "موقف الدولة",
                        "الجهة المسؤولة",
                        "الموضوع"),
                    row(
                        1,
                        "تركيب أجراس على جميع الأرصفة",
                        "النرويج",
                        "مقبولة",
                        "وزارة النقل",
                        "السلامة"),
                    row(2, "إنارة المراسي ليلا", "بيرو", "مقبولة", "وزارة النقل", "السلامة"))),
        sample(
            "22-russian.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .sheet(
                    "Лист1",
                    row("Сводная таблица рекомендаций"),
                    row(
                        "№ п/п",
                        "Содержание рекомендации",
                        "Рекомендующее государство",
                        "Позиция",
                        "Ответственный орган"),
                    row(
                        1,
                        "Установить колокола на всех причалах",
                        "Норвегия",
                        "Принята",
                        "Министерство транспорта"),
                    row(
                        2,
                        "Осветить пристани ночью",
                        "Перу",
                        "Отклонена",
                        "Министерство транспорта"))),
        sample(
            "23-chinese.xlsx",
            2,
            "1 2",
            1,
            new WorkbookFile()
                .sheet(
                    "工作表1",
                    row("落实建议情况表"),
                    row("序号", "建议内容", "提出国", "立场", "负责部门", "主题"),
                    row(1, "在所有码头安装钟", "挪威", "接受", "交通部", "安全"),
                    row(2, "夜间照亮码头", "秘鲁", "注意到", "交通部", "安全"))),
        sample(
            "24-portuguese.xlsx",
            2,
            "1 2",
            2,
            new WorkbookFile()
                .sheet(
                    "Folha1",
                    row("Matriz de acompanhamento das recomendações"),
                    row(
                        "N.º",
                        "Recomendação",
                        "Estado recomendante",
                        "Posição",
                        "Entidade responsável",
                        "Área temática"),
                    row(
                        1,
                        "Instalar sinos em todos os cais",
                        "Noruega",
                        "Aceite",
                        "Autoridade Portuária",
                        "Segurança"),
                    row(
                        2,
                        "Iluminar os cais à noite",
                        "Peru",
                        "Aceite",
                        "Autoridade Portuária",
                        "Acesso"))));
  }

  private static Object[][] notes(int rows) {
    Object[][] notes = new Object[rows][];
    notes[0] = row("Annual report of the invented Commission");
    for (int i = 1; i < rows; i++) {
      notes[i] =
          row("Note " + i, "This sheet lists what the Commission recommended, with what followed.");
    }
    return notes;
  }

  private static Object[][] concat(Object[][] first, Object[]... more) {
    Object[][] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static SampleFile sample(
      String name, int recommendations, String numbers, int themes, WorkbookFile file) {
    return new SampleFile(name, file.bytes(), recommendations, numbers, themes);
  }
}
