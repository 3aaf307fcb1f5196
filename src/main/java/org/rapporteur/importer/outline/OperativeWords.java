package org.rapporteur.importer.outline;

import java.util.regex.Pattern;

/** The words with which bodies and organisations observe and recommend, in several languages. */
final class OperativeWords {

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?。؟])[\\s\\p{Z}]*(?=\\p{Lu}|\\p{Lo})");

  private static final String ENGLISH_OBSERVES =
      "(?:is|are|remains?)(?: \\w+){0,2} (?:concerned|alarmed|disturbed|worried|grateful)"
          + "|concern(?:s|ed)? (?:about|at|that|by|over)|notes?|takes? note|regrets?|welcomes?"
          + "|appreciates?|commends?|recalls?|observes?|acknowledges?|considered|examined|thanks?"
          + "|while (?:noting|welcoming|recogni[sz]ing)|expresses (?:its )?(?:\\w+ )?(?:concern|regret"
          + "|appreciation|gratitude)|(?:with|its) (?:\\w+ )?concern";
  private static final String FRENCH_OBSERVES =
      "(?:est|sont|reste|demeure)(?: \\w+){0,2} préoccupée?s?|préoccup(?:e|ent|ation)|constate"
          + "|regrette|relève|note|se félicite|accueille|prend note|salue|a examiné|sait gré|remercie"
          + "|tout en (?:prenant|notant|saluant)";
  private static final String SPANISH_OBSERVES =
      "preocupan?|preocupad[ao]s?|preocupación|observa|lamenta|toma nota|acoge|celebra|examinó"
          + "|agradece|agradecimiento|reconoce|preocupa(?:m|ção)|examinou";
  private static final String RUSSIAN_OBSERVES =
      "обеспокоен[аы]?|обеспокоенность(?:ю)?|озабочен[аы]?|озабоченность(?:ю)?|отмечает|сожалеет"
          + "|сожалени(?:ем|е)|приветствует|рассмотрел|принимает к сведению|выражает признательность";
  private static final String ARABIC_OBSERVES =
      "(?<!\\p{L})[وف]?(?:تشعر|يساورها?|تلاحظ|تأسف|ترحب|تعرب|تحيط|تثني|تقدر|تشيد|نظرت|القلق|بقلق)";

  private static final Pattern OBSERVES =
      Pattern.compile(
          "(?iuUs).{0,80}?(?:\\b(?:"
              + String.join(
                  "|", ENGLISH_OBSERVES, FRENCH_OBSERVES, SPANISH_OBSERVES, RUSSIAN_OBSERVES)
              + ")\\b|"
              + ARABIC_OBSERVES
              + "|关切|注意到|遗憾|欢迎|赞赏|称赞|审议了).*");

  private static final String ENGLISH_ACTS =
      "(?:(?:\\b(?:committee|subcommittee|commission(?:ers?)?|rapporteur|experts?|mechanism|inquiry"
          + "|board|panel|tribunal|we|i|it|authors?|submitters?|coalition|organi[sz]ations?|network"
          + "|office|institute|ombuds\\w+|also|further|furthermore|strongly|therefore|again|hereby"
          + "|particularly|thus|urgently|respectfully|accordingly|and|(?-i:\\p{Lu}\\p{L}+))|,)\\s(?:\\w+ly )?"
          + "(?:recommends?|urges?|calls? (?:up)?on|encourages?|invites?|suggests? that"
          + "|requests? (?=the\\b|that\\b|it\\b|all\\b|states?\\b)|asks? (?=the\\b|that\\b)"
          + "|reiterates? (?:its|the|our|their) (?:\\w+ ){0,3}(?:recommendations?|calls?|requests?)"
          + "|reminds? the state)"
          + "|\\bit is (?:\\w+ )?(?:recommended|suggested) that)";
  private static final String FRENCH_ACTS =
      "(?<!\\bqui )(?:\\b(?:recommand(?:e|ons|ent)|exhort(?:e|ons|ent)|engage|invit(?:e|ons)"
          + "|pri(?:e|ons) (?:instamment )?(?:l|le|la|les|de)|encourag(?:e|eons)|préconis(?:e|ons)|réitèr(?:e|ons)"
          + "|il est (?:\\w+ )?(?:recommandé|demandé|suggéré)|(?:comité|il|et|également|lui|commission) demand(?:e|ons)|demandons)\\b)";
  private static final String SPANISH_ACTS =
      "(?<!\\bque )\\b(?:recomiendan?|recomendamos|recomienda|recomenda(?:-se)?|inst(?:a|amos|an)"
          + "|exhort(?:a|amos|an)|exort(?:a|amos|am)|alienta|alentamos|invit(?:a|amos)|solicit(?:a|amos)"
          + "|pide|pedimos|reiter(?:a|amos) (?:su|sus|nuestra)|anima)\\b";
  private static final String RUSSIAN_ACTS =
      "\\b(?:рекоменду(?:ет|ем|ют|ется)|призыва(?:ет|ем|ют)|прос(?:ит|им)|предлага(?:ет|ем)"
          + "|поощряет|напоминает государству|обращается с (?:призывом|просьбой))\\b";
  private static final String ARABIC_ACTS =
      "(?<!\\p{L})[وف]?[نتي](?:وصي|حث|شجع|دعو|طلب|ناشد|هيب|كرر)(?!\\p{L})";
  private static final String CHINESE_ACTS =
      "(?:建议|敦促|呼吁|促请|吁请|鼓励|恳请|请|要求)(?:各|该)?(?:缔约国|政府|议会|国家|国|有关|当局|所有)"
          + "|(?:委员会|我们)(?:还|也|进一步|强烈|因此|再次|重申)?(?:建议|敦促|呼吁|促请|鼓励|请)|缔约国(?:应|须|必须)";
  private static final String GERMAN_ACTS =
      "\\b(?:empfiehlt|empfehlen|fordert|fordern|appelliert|appellieren|wird empfohlen)\\b";

  private static final Pattern ACTS =
      Pattern.compile(
          "(?iuUs)"
              + String.join(
                  "|",
                  ENGLISH_ACTS,
                  FRENCH_ACTS,
                  SPANISH_ACTS,
                  RUSSIAN_ACTS,
                  ARABIC_ACTS,
                  CHINESE_ACTS,
                  GERMAN_ACTS));

  private static final Pattern DUTY =
      Pattern.compile(
          "(?iuUs)(?<!\\b(?:who|which|that|whom|they|where) )\\b(?:should|must|shall|ought to)\\b"
              + "|\\b(?:is|are) (?:\\w+ ){0,2}?(?:requested|invited|encouraged|urged|called upon|asked)\\b"
              + "|(?<!\\bqui )\\b(?:devrai(?:t|ent)|doi(?:t|vent)|il convient)\\b"
              + "|\\b(?:est|sont) (?:\\w+ ){0,2}?(?:invitée?s?|engagée?s?|priée?s?|encouragée?s?)\\b"
              + "|(?<!\\bque )\\b(?:deben?|deberían?|deve(?:m|ria|riam)?)\\b|\\bs[eo]llten?\\b|\\bsoll(?:en)?\\b"
              + "|\\b(?:следует|должн[оаы]|должен|необходимо)\\b|ينبغي|يتعين|يجب|应当|应该|必须|应：|应:");

  private OperativeWords() {}

  /** Returns whether a text observes or regrets something. */
  static boolean observe(String text) {
    return SENTENCE.splitAsStream(text).anyMatch(s -> OBSERVES.matcher(s).matches());
  }

  /** Returns whether a text states that somebody recommends, urges or invites. */
  static boolean act(String text) {
    return ACTS.matcher(text).find();
  }

  /** Returns whether a text recommends something, or says in a sentence of its own what to do. */
  static boolean recommend(String text) {
    return act(text)
        || SENTENCE
            .splitAsStream(text)
            .anyMatch(s -> DUTY.matcher(s).find() && !OBSERVES.matcher(s).matches());
  }
}
