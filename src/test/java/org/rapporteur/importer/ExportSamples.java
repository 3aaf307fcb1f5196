package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.List;

/** Tables as databases, websites and offices export them, with what goes wrong on the way. */
final class ExportSamples {

  private ExportSamples() {}

  static List<SampleFile> all() {
    return List.of(
        SampleFile.of(
            "11-title-lines.csv",
            """
            Recommendations of the invented Quay Forum

            # exported in May
            No.;Recommendation;Theme;Status
            1;Order bells, for all quays;Bells;Open
            2;Train the crews;Bells;Open
            3;Light the quays;Lamps;Closed
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "12-loose-quotes.csv",
            """
            Id,Recommendation,Theme
            1,The "right to light" bill must pass,Law
            2,"Ratify the "Optional Protocol" now",Law
            3,"Say ""yes"" in time",Law
            4,5" pipes for all,Pipes
            """,
            4,
            "1 2 3 4",
            2),
        SampleFile.of(
            "13-ragged.csv",
            """
            Id,Recommendation,Theme,Status
            1,Order bells,Bells
            2,Train crews,Bells,Open,,,
            3,Light quays,Lamps,Open,extra note,
            4,Count boats
            """,
            4,
            "1 2 3 4",
            3),
        SampleFile.of(
            "14-big-endian-unicode.csv",
            "Nº;Recomendación;Tema\n1;Iluminar los muelles;Luz\n2;Contar los barcos;Barcos\n",
            UTF_16BE,
            2,
            "1 2",
            2),
        SampleFile.of(
            "15-blocks.csv",
            """
            No.,Recommendation,Addressee
            1,Order bells,Port
            2,Train crews,Port

            No.,Recommendation,Addressee
            3,Light quays,City
            Total,3,
            """,
            3,
            "1 2 3",
            1),
        SampleFile.of(
            "16-no-headings.csv",
            """
            1,Order bells for all quays of the port,Port
            2,Train the crews of ferries to use them in fog,Port
            3,Light the landing stages at night,City
            """,
            3,
            "1 2 3",
            1),
        SampleFile.of(
            "17-database.csv",
            """
            rec_id,rec_text,theme_name,status_name,status_date,responsible_agency
            A-1,Order bells,Bells,Under way,2024-01-31,Port
            A-2,Train crews,Bells,Complete,2024-02-29,Port
            """,
            2,
            "A-1 A-2",
            1),
        SampleFile.of(
            "18-quarters.csv",
            """
            Rec no.,Recommendation,Quarter,Status,Update
            1,Order bells,Q3 2022,Not started,Nothing yet
            1,Order bells,Q4 2022,In progress,A tender was begun
            2,Light quays,Q3 2022,In progress,Lamps were ordered
            2,Light quays,Q4 2022,Complete,All quays are lit
            """,
            2,
            "1 2",
            1),
        SampleFile.of(
            "19-tabs.txt",
            "Number\tText of the recommendation\tResponsible department\r\n"
                + "1\tOrder bells\tPort\r\n2\t\"Train crews\nand officers\"\tPort\r\n",
            2,
            "1 2",
            1),
        SampleFile.of(
            "11-heading-per-table.html",
            """
            <!doctype html><html lang="en"><head><title>x</title></head><body><h1>Tracker of the invented port</h1>
            <h2>Safety</h2><p>What ships need.</p><table><tr><th>Recommendation</th><th>Lead</th></tr>
            <tr><td>1. Order bells</td><td>Port</td></tr><tr><td>2. Train crews</td><td>Port</td></tr></table>
            <h2>Access</h2><table><tr><th>Recommendation</th><th>Lead</th></tr>
            <tr><td>3. Build ramps</td><td>City</td></tr></table></body></html>
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "12-table-per-recommendation.html",
            """
            <!doctype html><html lang="en"><head><title>x</title></head><body><h1>Response of the invented government</h1>
            <table><tr><td colspan="2">Recommendation 1</td></tr><tr><td>Recommendation</td><td>Order bells</td></tr>
            <tr><td>Response</td><td>Accept in principle</td></tr><tr><td>Comment</td><td>In May.</td></tr></table>
            <table><tr><td colspan="2">Recommendation 2</td></tr><tr><td>Recommendation</td><td>Train crews</td></tr>
            <tr><td>Response</td><td>Note</td></tr></table></body></html>
            """,
            2,
            "1 2",
            1),
        SampleFile.of(
            "13-two-rows-of-headings.html",
            """
            <!doctype html><html lang="en"><head><title>x</title></head><body><h1>Responses</h1><table><thead>
            <tr><th rowspan="2">No.</th><th rowspan="2">Recommendation</th><th colspan="2">Government</th></tr>
            <tr><th>Response</th><th>Comment</th></tr></thead><tbody>
            <tr><th colspan="4">Chapter 1: Bells</th></tr>
            <tr><td>1</td><td>Order bells</td><td>Accepted</td><td><p>Done:</p><ul><li>one</li><li>two</li></ul></td></tr>
            <tr><th colspan="4">Chapter 2: Lamps</th></tr>
            <tr><td>2</td><td>Light quays</td><td>Noted</td><td>See the plan</td></tr></tbody></table></body></html>
            """,
            2,
            "1 2",
            2));
  }
}
