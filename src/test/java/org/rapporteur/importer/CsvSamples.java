package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;

/** Tables of separated values as databases and spreadsheets write them. */
final class CsvSamples {

  private CsvSamples() {}

  static List<SampleFile> all() {
    return List.of(
        SampleFile.of(
            "01-reviews.csv",
            """
            Recommendation;Recommending State;Issue;Response;Session
            "Order bells; train crews";Norway;Ports;Accepted;12
            Pay by the hour;Peru;Wages;Noted;12
            Light the quays;Mali, Chad;Ports;Supported;13
            """,
            3,
            "",
            2),
        SampleFile.of(
            "02-unicode-text.csv",
            "\uFEFFNo.\tRecommandation\tThème\tDestinataire\r\n"
                + "1\tÉclairer les quais\tLumière\tL’Autorité du port\r\n"
                + "2\tCompter les bateaux\tBateaux\tL’État\r\n",
            UTF_16LE,
            2,
            "1 2",
            2),
        SampleFile.of(
            "03-windows.csv",
            """
            N°;Recommandation;Thème
            1;"Réparer les phares, « dès l’été »";Sûreté
            2;Former les équipes – vite;Sûreté
            """,
            Charset.forName("windows-1252"),
            2,
            "1 2",
            1),
        SampleFile.of(
            "04-old-macintosh.csv",
            "No.,Recommandation,Thème\r1,Réparer les phares à Saint-Quai,Sûreté\r"
                + "2,Éclairer les quais,Lumière\r",
            Charset.forName("x-MacRoman"),
            2,
            "1 2",
            2),
        SampleFile.of(
            "05-lines-in-cells.csv",
            "\uFEFFRef,Text of recommendation,Responsible body,Theme\n"
                + "1.1,\"Order bells:\n- one for each quay;\n- two for the bridge.\",\"Port Authority\nRailway\",Bells\n"
                + "1.2,\"Test \"\"each\"\" bell.\",Port Authority,Bells\n",
            UTF_8,
            2,
            "1.1 1.2",
            1),
        SampleFile.of(
            "06-bars.csv",
            "Id|Recommendation|Topic\nA-1|Order bells|Bells\nA-2|Light the quays, all of them|Lamps\n",
            2,
            "A-1 A-2",
            2),
        SampleFile.of(
            "07-separator-line.csv",
            "sep=;\r\nNo.;Recommendation;Theme\r\n1;Order bells;Bells\r\n2;Light quays;Lamps\r\n3;Count boats;Boats\r\n",
            3,
            "1 2 3",
            3),
        SampleFile.of(
            "08-gaps.csv",
            """
            No.,Recommendation,Theme
            1,Order bells,Bells
            2,,Bells
            ,,
            2,Test bells,Bells
            4,Light quays,Lamps
            Total: 4,,
            """,
            3,
            "1 2 4",
            2),
        SampleFile.of(
            "09-progress.csv",
            """
            Number,Recommendation,Theme,Addressee,Date issued,Status,Status date,Comments
            17,Order bells,Bells,Port Authority; Railway,2024-03-05,Closed - acceptable action,12 May 2025,Bells were ordered
            18,Test bells,Bells,Port Authority,2024-03-05,Open,2025-06-01,
            19,Light quays,Lamps,Port Authority,5 March 2024,Open,,Nothing is known
            """,
            3,
            "17 18 19",
            2),
        SampleFile.of(
            "10-spanish.csv",
            """
            Número;Recomendación;Estado recomendante;Tema;Posición
            1;Iluminar los muelles;Perú;Luz;Aceptada
            2;Contar los barcos;España, Malí;Barcos;Tomada nota
            3;Formar a las tripulaciones;Noruega;Barcos;Aceptada
            """,
            3,
            "1 2 3",
            2));
  }
}
