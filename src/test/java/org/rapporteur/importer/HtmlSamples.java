package org.rapporteur.importer;

import java.util.List;

/** Web pages as sites and word processors make them. */
final class HtmlSamples {

  private HtmlSamples() {}

  static List<SampleFile> all() {
    return List.of(
        SampleFile.of(
            "01-site.html",
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quays – Invented Quay Forum</title>
            <style>p{color:red}</style><script>var x = "not text";</script></head><body>
            <header><a href="/">Invented Quay Forum</a></header>
            <nav><ul><li><a href="/a">About</a></li><li><a href="/n">News</a></li></ul></nav>
            <div class="cookie" hidden>We use cookies.</div>
            <main><article><h1>Quays of the north</h1><p>Adopted by the assembly.</p>
            <section><h2>Light</h2><h3>Recommendations</h3><ol><li>Light every quay.</li><li>Repair lamps within <em>two</em> days.</li></ol></section>
            <section><h2>Boats</h2><h3>Recommendations</h3><ol><li>Count all boats.</li></ol></section>
            </article></main><aside>Read also: trains</aside>
            <footer><p>© Invented Quay Forum</p><form><button>Subscribe</button></form></footer></body></html>
            """,
            3,
            "",
            2),
        SampleFile.of(
            "02-word-page.html",
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
            <title>Report</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
            <body lang=EN-GB><div class=WordSection1><table border=0><tr><td>
            <p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:16.0pt'>Report of the invented Lamp Office</span></b></p>
            <p class=MsoNormal><b><span style='font-size:12.0pt'>Recommendations on light</span></b><o:p></o:p></p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Light every quay<span style='mso-spacerun:yes'>  </span>at dusk.</p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Repair lamps.</p>
            <p class=MsoNormal><b><span style='font-size:12.0pt'>Recommendations on boats</span></b></p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Count boats.</p>
            <p class=MsoNormal><span style='display:none;mso-hide:all'>Draft 3</span></p>
            </td></tr></table></div></body></html>
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "03-review-table.html",
            """
            <!doctype html><html lang="en"><body><h1>Matrix of an invented review</h1><table>
            <thead><tr><th>Recommendation</th><th>Position</th><th>Full list of themes</th></tr></thead>
            <tbody><tr><td colspan="3"><b>Theme: Ports</b></td></tr>
            <tr><td>140.1 Order bells (Norway) (Peru);</td><td>Supported</td><td>- Ports<br>- Bells</td></tr>
            <tr><td>140.2 Light quays (Chad);</td><td rowspan="2">Noted</td><td>- Ports</td></tr>
            <tr><td>140.3 Paint quays (Mali);</td><td>- Ports</td></tr>
            <tr><td colspan="3"><b>Theme: Wages</b></td></tr>
            <tr><td>140.4 Pay by the hour (Côte d’Ivoire);</td><td>Supported</td><td>- Wages</td></tr>
            </tbody></table></body></html>
            """,
            4,
            "140.1 140.2 140.3 140.4",
            2),
        SampleFile.of(
            "04-counted-lists.html",
            """
            <!doctype html><html lang="en"><body><h1>Invented submission</h1>
            <h2>Bells (ICESCR, art. 7)</h2><p>Recommendations:</p>
            <ol start="4"><li>The State should:<ol type="a"><li>order bells;</li><li>test them:<ol type="i"><li>in fog;</li><li>at night.</li></ol></li></ol></li>
            <li>The State should publish tests.</li></ol>
            <h2>Lamps</h2><ol start="6"><li><p>The State should light quays.</p><p>It did so until 2020.</p></li></ol>
            </body></html>
            """,
            3,
            "4 5 6",
            2),
        SampleFile.of(
            "05-wrong-charset.html",
            "\uFEFF"
                + """
            <html lang="fr"><head><meta charset="windows-1252"><title>Rapport</title></head><body>
            <h1>Rapport de l’Observatoire inventé</h1><h2>Recommandations</h2>
            <ul><li>Éclairer « tous » les quais&nbsp;;</li><li>Réparer les lampes&nbsp;: vite&#8239;!</li></ul></body></html>
            """,
            2,
            "",
            1),
        SampleFile.of(
            "06-arabic.html",
            """
            <!doctype html><html lang="ar" dir="rtl"><body><h1>تقرير مرصد الموانئ المتخيل</h1>
            <h2>التوصيات</h2><ol><li>إضاءة جميع الأرصفة؛</li><li>تدريب الطواقم على <bdi>SOLAS</bdi>؛</li>
            <li>نشر تقرير كل سنة.</li></ol></body></html>
            """,
            3,
            "1 2 3",
            1),
        SampleFile.of(
            "07-notes.html",
            """
            <!doctype html><html lang="en"><body><h1>Invented report on fog</h1>
            <h2>Recommendation 1</h2><p>Order bells.<sup><a href="#fn1" id="ref1">1</a></sup></p>
            <h2>Recommendation 2</h2><p>Test bells.<sup><a href="#fn2" id="ref2">2</a></sup></p>
            <hr><ol><li id="fn1">Bells of bronze. <a href="#ref1">↩</a></li><li id="fn2">In fog. <a href="#ref2">↩</a></li></ol>
            </body></html>
            """,
            2,
            "1 2",
            1),
        SampleFile.of(
            "08-no-headings.html",
            """
            <html><body lang="es"><center><b>Informe del Observatorio inventado</b></center>
            <p><b>Luz</b></p><p>1. Iluminar los muelles.</p><p>2. Reparar las lámparas:<br>todas.</p>
            <p><b>Barcos</b></p><p>3. Contar los barcos.</p><hr></body></html>
            """,
            3,
            "1 2 3",
            2),
        SampleFile.of(
            "09-sections-inside.html",
            """
            <!doctype html><html lang="en"><body><h1>Invented inquiry into brakes</h1><h2>Trains</h2>
            <article id="r1"><h3>Recommendation 1: Check brakes</h3><p>The railway should check brakes.</p><h4>Reasons</h4><p>They wear out.</p><pre>km   brakes
            100  2</pre></article>
            <article id="r2"><h3>Recommendation 2: Train crews</h3><blockquote><p>Crews are the first to know.</p></blockquote><p>The railway should train crews.</p></article>
            </body></html>
            """,
            2,
            "1 2",
            1),
        SampleFile.of(
            "10-entities.html",
            """
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><body><h1>Invented report on ware&shy;houses</h1>
            <h2>Recommendations</h2><p>The State should:</p>
            <ul><li>open ware&shy;houses to crews &amp; owners;</li><li>heat them to &ge;&nbsp;15&nbsp;&deg;C;</li>
            <li>pay for &ldquo;heat&rdquo; <q>all</q> winter.</li></ul>
            <figure><img src="w.png" alt="A warehouse"/><figcaption>A warehouse in winter</figcaption></figure></body></html>
            """,
            3,
            "",
            1));
  }
}
