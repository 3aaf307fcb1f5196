package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.List;

/** Plain text as it is copied from PDFs, mails and old word processors. */
final class TextSamples {

  private TextSamples() {}

  static List<SampleFile> all() {
    return List.of(
        SampleFile.of(
            "01-numbers-at-the-margin.txt",
            """
            CALLS TO ACTION OF THE INVENTED QUAY FORUM

            SAFETY AT WORK

            1.  We call upon the Port Authority to order bells for every quay and to
            test them in fog.

            2.  We call upon the Port Authority to:
            \ti.  train the crews of trains; and
            \tii. pay for the hours of training.

            WAGES

            3.  We call upon employers to pay by the hour.

            5.  We call upon the State to publish all wages.
            """,
            4,
            "1 2 3 5",
            2),
        SampleFile.of(
            "02-underlined-titles.txt",
            """
            Report of the invented Lamp Office
            ==================================

            This report was adopted by the assembly of the office.

            Light on the quays
            ------------------

            Recommendations

            • Light every quay from dusk until dawn.
            • Replace lamps within two days of a
              report that they are broken.

            Boats
            -----

            Recommendations

            - Count all boats once a year.
            - Publish the count.
            """,
            4,
            "",
            2),
        SampleFile.of(
            "03-page-breaks.txt",
            """
            Invented Inquiry into Fog Signals

            Fog signals

            Recommendation 1: The Port Authority should order bells for every
            quay, and keep

            12

            Invented Inquiry into Fog Signals

            a list of them that the public can read.

            Recommendation 2: The Port Authority should test each bell once a
            month.

            13

            Invented Inquiry into Fog Signals

            Recommendation 3: The State should pay for the bells.

            14
            """,
            3,
            "1 2 3",
            1),
        SampleFile.of(
            "04-codes.txt",
            """
            Findings of the invented Rail Watch

            Trains

            R1. The railway should check brakes every week.
            R2. The railway should train its crews every year, and:
                a) write down who was trained;
                b) send the list to the union.

            Stations

            R3. Stations should open at five in the morning.
            R4. Stations should be lit.
            """,
            4,
            "R1 R2 R3 R4",
            2),
        SampleFile.of(
            "05-unicode-with-mark.txt",
            "\uFEFFRapport de l’Observatoire inventé des quais\r\n\r\nÉclairage\r\n\r\n"
                + "1. L’État devrait éclairer « tous les quais » dès le crépuscule.\r\n\r\n"
                + "2. L’État devrait réparer les lampes sous deux jours : c’est peu.\r\n\r\n"
                + "Bateaux\r\n\r\n3. L’État devrait compter les bateaux.\r\n",
            UTF_16LE,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "06-old-french.txt",
            """
            Mémoire du Comité inventé des phares

            Recommandations

            1. Réparer les phares où le brouillard règne ;
            2. Former les équipes « de nuit » ;
            3. Publier chaque année l’état des phares.
            """,
            Charset.forName("windows-1252"),
            3,
            "1 2 3",
            1),
        SampleFile.of(
            "07-arabic-digits.txt",
            """
            تقرير مرصد الموانئ المتخيل

            التوصيات

            ١. على الدولة أن تضيء جميع الأرصفة.

            ٢. على الدولة أن تدرب طواقم القطارات.

            ٣. على الدولة أن تنشر تقريرا كل سنة.
            """,
            3,
            "١ ٢ ٣",
            1),
        SampleFile.of(
            "08-quotation-inside.txt",
            """
            Submission of the invented Night Shift Union

            A. Work at night

            1. The State should limit night shifts to eight hours. The union’s own
            rule says:

                    “No shift is longer than eight hours, and a rest of eleven
                    hours follows it.”

            2. The State should pay for the way home.

            B. Pay

            3. The State should publish all wages (ICESCR, art. 7).
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "09-paragraph-numbers.txt",
            """
            REPORT OF THE INVENTED HARBOUR COMMISSION

            I. INTRODUCTION

            1. The commission visited four harbours.

            2. It spoke with crews and with owners.

            II. RECOMMENDATIONS

            A. Bells

            3. The commission recommends that every quay have a bell.

            4. The commission recommends that bells be tested:

            (a) in fog;

            (b) at night.

            B. Lamps

            5. The commission recommends that lamps be repaired within two days.
            """,
            3,
            "3 4 5",
            2),
        SampleFile.of(
            "10-spanish-dashes.txt",
            """
            INFORME DEL OBSERVATORIO INVENTADO DE MUELLES

            RECOMENDACIONES

            — Iluminar todos los muelles, también los pequeños.

            — Reparar las lámparas en dos días; ¿por qué esperar?

            — Publicar cada año el número de barcos.
            """,
            3,
            "",
            1));
  }
}
