package org.rapporteur.importer;

import java.util.List;

/** Markdown in the dialects of other programs. */
final class MarkdownSamples {

  private MarkdownSamples() {}

  static List<SampleFile> all() {
    return List.of(
        SampleFile.of(
            "01-front-matter.md",
            """
            ---
            layout: report
            title: "Quays of the north"
            lang: en
            ---
            {:toc}

            # Quays of the north

            An invented report.

            ## Recommendations on light

            1. Light every quay.
            2. Repair lamps within two days.
               They break in storms.

            ## Recommendations on boats

            3. Count all boats.
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "02-escaped-numbers.md",
            """
            # Statute of the invented port

            ## Chapter one

            28\\. Ships ring a bell in fog.

            29\\. Ships carry lamps,
            and keep them lit.

            ## Chapter two

            30\\. Crews are paid by the hour.
            """,
            3,
            "28 29 30",
            2),
        SampleFile.of(
            "03-bold-numbers.md",
            """
            # Invented inquiry into bells

            ## Bells

            **1\\.** Order bells for every quay.

            **2\\.** Test *each* bell once a month.

            ## Crews

            **3\\.** Train the crews.
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "04-tight-headings.md",
            """
            #Invented report of the Rail Watch

            ##Recommendation 1: Brakes

            Check the brakes every week.

            ###Why

            Brakes wear out.

            ##Recommendation 2: Crews

            Train the crews every year.
            """,
            2,
            "1 2",
            1),
        SampleFile.of(
            "05-comments-and-html.md",
            """
            # Invented report on stations

            <!-- to do: ask the printer -->

            ## Recommendations

            <div class="box">

            - Open stations at <b>five</b>.
            - Light them &mdash; all night.

            </div>

            - Clean them<br>every day.
            """,
            3,
            "",
            1),
        SampleFile.of(
            "06-notes.md",
            """
            # Invented report on fog

            ## Fog signals

            ### Recommendation 1

            Order bells.[^1] See [the list](https://example.org/bells).

            ### Recommendation 2

            Test bells.[^long]

            [^1]: Bells of bronze.
            [^long]: In fog,
                and at night.
            """,
            2,
            "1 2",
            1),
        SampleFile.of(
            "07-table.md",
            """
            # Invented tracker

            | No. | Recommendation | Addressee | Status |
            |----:|:---------------|:----------|--------|
            | 1.1 | Order bells | Port Authority | under way |
            | 1.2 | Train **crews** | Railway; Union | not started |
            | 2.1 | Light \\| paint quays | Port Authority | done |
            """,
            3,
            "1.1 1.2 2.1",
            1),
        SampleFile.of(
            "08-wrapped-setext.md",
            """
            Invented report on wages
            ========================

            Pay by the hour
            ---------------

            * Pay all crews by the hour,
            and publish what
            you pay.

            * Pay for training.

            Nights
            ------

            * Pay more at night.
            """,
            3,
            "",
            2),
        SampleFile.of(
            "09-nested-lists.md",
            """
            # Invented submission

            ## Access to ports (ICESCR, art. 12)

            ### Recommendations

            1. The State should:
                1. open a clinic at each port;
                2. pay for it:
                    - from fees;
                    - from taxes.
            2. The State should publish visits.

            ## Lamps

            ### Recommendations

            1. The State should light quays.
            """,
            3,
            "",
            2),
        SampleFile.of(
            "10-french-quotations.md",
            """
            # Rapport de l’Observatoire inventé

            ## Recommandations

            > Le port dort, la lampe veille.

            ### 1. Éclairer les quais

            Que l’État éclaire « tous » les quais.

            > Article 12 : la lumière est due.

            ### 2. Compter les bateaux

            Que l’État compte les bateaux ; chaque année.

            ### 3. Former les équipes

            Que l’État forme les équipes.
            """,
            3,
            "1 2 3",
            1));
  }
}
