package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Details that identify a person, and similar texts that do not. */
class PersonalDetailTest {

  private static String in(String text) {
    return PersonalDetail.in(text).stream()
        .map(d -> d.kind() + " " + text.substring(d.start(), d.end()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to jane.doe+x@mail.example.org.|EMAIL jane.doe+x@mail.example.org",
        "Call +41 22 917 92 20 today|TELEPHONE +41 22 917 92 20",
        "Call (202) 555-0147.|TELEPHONE (202) 555-0147",
        "Call 202-555-0147.|TELEPHONE 202-555-0147",
        "Tel.: 022 917 9220|TELEPHONE 022 917 9220",
        "Telephone 12 34 56 78|TELEPHONE 12 34 56 78",
        "She was born on March 3rd, 1980|BIRTH March 3rd, 1980",
        "DOB: 03/03/1980|BIRTH 03/03/1980",
        "Nació; nacido el 3 de marzo de 1980|BIRTH 3 de marzo de 1980",
        "née le 3 mars 1980|BIRTH 3 mars 1980",
        "ولد في 3 مارس 1980|BIRTH 3 مارس 1980",
        "A-number A012 345 678|NUMBER A012 345 678",
        "A# 012-345-678|NUMBER A# 012-345-678",
        "SSN 123-45-6789|NUMBER SSN 123-45-6789",
        "her 123-45-6789|NUMBER 123-45-6789",
        "passport no. X1234567|NUMBER passport no. X1234567",
        "inmate number 12345-678|NUMBER inmate number 12345-678",
        "passport X10000|NUMBER passport X10000",
        "passport X99999|NUMBER passport X99999",
        "jane@b.co|EMAIL jane@b.co",
        "jane@mail.example.org, 202-555-0147|EMAIL jane@mail.example.org; TELEPHONE 202-555-0147",
        // Part of an address that is reported already.
        "202-555-0147@example.org|EMAIL 202-555-0147@example.org",
        "İstanbul: +41 22 917 92 20|TELEPHONE +41 22 917 92 20",
        // Two of a kind, also side by side.
        "a@b.example, c@d.example|EMAIL a@b.example; EMAIL c@d.example",
        "a@b.example|EMAIL a@b.example",
        "@handle or jane@b.example|EMAIL jane@b.example",
        "202-555-0147, 202-555-0148|TELEPHONE 202-555-0147; TELEPHONE 202-555-0148",
        "born 1/2/80|BIRTH 1/2/80",
        // Digits of other scripts.
        "هاتف: ٠٢٢ ٩١٧ ٩٢٢٠|TELEPHONE ٠٢٢ ٩١٧ ٩٢٢٠",
        "+٤١ ٢٢ ٩١٧ ٩٢ ٢٠|TELEPHONE +٤١ ٢٢ ٩١٧ ٩٢ ٢٠",
        "ولد في ٣ مارس ١٩٨٠|BIRTH ٣ مارس ١٩٨٠",
      })
  void findsPersonalDetails(String text, String expected) {
    assertEquals(expected, in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 U.S.C. 1182, 8 U.S.C. § 1182(a)(6)(C), 8 C.F.R. 208.30, 42 U.S.C. 1983-1985",
        "§ 212-555-1000; section 202-555-0147; Rule 123-456-7890",
        "A/HRC/39/5, CCPR/C/USA/CO/5, A/RES/76/434, E/CN.4/2001/52, HRI/GEN/1/Rev.9",
        "Communication No. 2728/2016; Case No. 1:21-cv-00123; application no. 27765/09",
        "from 2023-10-09 to 3 November 2023, in 2022-2023",
        "1,234,567 people; 1 234 567; 100,000-200,000; USD 1 000 000 000",
        "born on or after 1 January 2025; children born in 1980; a passport; 12345 detainees",
        "Proclamation 9645; H.R. 3458; Pub. L. 104-208; 110 Stat. 3009-546; ISBN 978-92-1-154",
        "art. 14(3)(d); arts. 2, 9, 14 and 26; GA 217 A (III); 999 UNTS 171",
        "@handle, a@b, 10 @ 5",
        "@example.org, jane@b.c, jane@.org, jane@example.1a",
        "قرار مجلس الأمن ١٣٢٥ (٢٠٠٠)، المواد ٢ و٩ و١٤ و٢٦، ٩ أكتوبر ٢٠٢٣، ١٢٣٤٥ محتجزا",
      })
  void ignoresCitationsAndOtherNumbers(String text) {
    assertEquals("", in(text));
  }

  @Test
  void searchesLongTextsQuickly() {
    for (String piece : List.of("1 ", "+1 ", "123-", "a@", "tel ", "born on ", "A-number ", "(1")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> PersonalDetail.in(piece.repeat(20_000)));
    }
  }
}
