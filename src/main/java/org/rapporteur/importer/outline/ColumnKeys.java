package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.importer.source.Blank;

/** The keys that headings of columns, and labels inside cells, stand for in several languages. */
public final class ColumnKeys {

  /** The key of a column that holds the recommendation itself. */
  public static final String DEMAND = "demand";

  /** The key of a column that names a theme. */
  public static final String THEME = "theme";

  /** The key of a value that is not imported. */
  public static final String OMITTED = "omitted";

  /** The key of a column that is not imported. */
  public static final String NONE = "-";

  private static final Map<String, Pattern> WORDS = words();

  private final Map<String, String> chosen;

  /**
   * @param chosen keys that an editor chose, by the heading of the column
   */
  public ColumnKeys(Map<String, String> chosen) {
    Map<String, String> lower = new LinkedHashMap<>();
    chosen.forEach((column, key) -> lower.put(normal(column), key));
    this.chosen = lower;
  }

  /** All keys that a column can have. */
  public static List<String> known() {
    return Stream.concat(WORDS.keySet().stream().sorted(), Stream.of(NONE)).toList();
  }

  /** The key of a heading; empty if it means nothing known. */
  public Optional<String> key(String heading) {
    String text = normal(heading);
    if (chosen.containsKey(text)) {
      return Optional.ofNullable(chosen.get(text));
    }
    if (text.isEmpty() || text.length() > 90) {
      return Optional.empty();
    }
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().matcher(text).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String normal(String heading) {
    return Blank.collapsed(heading)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\(e?s\\)", "s")
        .replaceAll("[:：*]+$", "")
        .strip();
  }

  /** The first pattern that matches decides, so that the narrower ones come first. */
  private static Map<String, Pattern> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "number",
        "(?:recommendation |rec\\.? ?|safety recommendation |item |serial |report )?"
            + "(?:no\\.?|nos?\\.?|number|num\\.?|nr\\.?|#|id|identifier|ref\\.?|reference(?: no\\.?| number)?|code)"
            + "|n[°ºo]\\.?|numéro(?: de .*)?|número(?: de .*)?|№|номер|رقم(?: .*)?|序号|编号|paragraph(?: no\\.?| number)?|para\\.?");
    words.put("title", "title|short title|heading|headline|titre|título|название|العنوان|标题");
    words.put(
        "recommended-by",
        "(?:recommending|reviewing|recommender) ?(?:state|country|delegation|states?|party)?s?"
            + "|recommended by|state making .*|(?:état|etat|pays)s?(?: auteur| recommandant).*"
            + "|(?:estado|país)(?: recomendante| que recomienda).*|made by|from");
    words.put(
        "responses.by",
        "(?:state|country) (?:under review|reviewed|concerned)|sur|s\\.?u\\.?r\\.?|responding (?:state|party|government)"
            + "|(?:état|etat|pays) examiné|(?:estado|país) examinado|государство-объект обзора|受审议国");
    words.put(
        "responses.position",
        "(?:state'?s? |full list of |government'?s? )?(?:position|response|acceptance|supported ?/ ?noted|decision|reply)"
            + "(?: of .*| by .*|/.*)?|accepted(?: ?/ ?rejected)?\\??|acceptée?\\??|posición|posture|réponse|respuesta|позиция|الموقف|立场");
    words.put(
        "responses.text",
        "(?:response|reply|comment|explanation|position) text|explanation.*|reasons?");
    words.put(
        "affected",
        "affected (?:persons?|groups?|people)|groups? (?:affected|concerned)|population group.*"
            + "|persons? affected|personnes concernées|personas afectadas|grupos? afectados?|rights holders?|الأشخاص المتأثرون");
    words.put(
        "sdgs", "sdgs?(?: .*)?|sustainable development goals?.*|odd|ods|goals?|أهداف التنمية.*");
    words.put(
        "addressees",
        "address(?:ee|ed to|ees)|recipients?|responsible (?:for .*|body|bodies|agency|agencies|authority|institutions?|entity|ministry)"
            + "|lead (?:agency|ministry|department|body)|to whom|directed to|issued to|implementing (?:agency|body|institutions?)"
            + "|destinataires?|destinatarios?|адресат|الجهة.*|agency|ministry|department|owner|organi[sz]ation addressed");
    words.put(
        "themes",
        "(?:other|further|secondary|full list of) (?:themes?|topics?|issues?)|liste complète des thèmes"
            + "|lista completa de temas|القائمة الكاملة للمواضيع");
    words.put(
        THEME,
        "(?:main |primary |upr )?(?:themes?|topics?|issues?|category|categories|subjects?|thematic area.*|area|clusters?|chapter|section)"
            + "|thèmes?|thématique|temas?|tema|тема|الموضوع|主题|category of .*|themes? ?/ ?(?:issues?|topics?)");
    words.put(
        "articles",
        "(?:treaty |legal )?(?:articles?|provisions?|treaty provisions?|legal basis|rights?(?: concerned)?)|artículos?|статьи|المواد|条款");
    words.put("types", "type(?: of (?:recommendation|measure|action))?|action categor(?:y|ies)");
    words.put(
        "progress.date",
        "(?:status|progress|assessment|closure|closed|completion|implementation|follow-?up) date"
            + "|date of (?:the )?(?:status|assessment|(?:last )?update|response|progress|closure|implementation)"
            + "|last (?:updated?|change[d]?|assessed|review(?:ed)?)(?: (?:on|date))?|updated(?: on)?|date (?:updated|assessed|closed)|as of"
            + "|(?:date de )?(?:dernière )?mise à jour|(?:fecha de (?:la )?)?(?:última )?actualización|дата обновления|تاريخ التحديث");
    words.put("progress.by", "(?:assessed|updated|evaluated) by|assessor|évalué par|evaluado por");
    words.put(
        "date",
        "date(?: issued| of issue| made| adopted)?|issued|issue date|year|fecha|дата|التاريخ|日期");
    words.put(
        "progress.status",
        "(?:current |implementation |overall )?(?:status|assessment|state of implementation|level of implementation|progress rating|rating)(?: .*)?|évaluation|état|estado(?: de .*)?|статус|الحالة|状态");
    words.put(
        "progress.text",
        "(?:implementation |follow-?up )?(?:progress|comments?|update|action taken|measures taken|narrative)(?: .*)?");
    words.put("source", "source(?: of .*)?|page|document|report title|origin");
    words.put("url", "url|link|web ?(?:link|address)|lien|enlace");
    words.put(
        DEMAND,
        "(?:full |safety |text of (?:the )?|the )?recommendations?(?: text| wording| description| \\(text\\)| .*position.*)?"
            + "|recommendation(?:s)? (?:and|&) .*|text|wording|description|demand|call to action|action(?: required)?|recommended action|proposal"
            + "|recommandations?(?: .*)?|recomendaci(?:ón|ones)(?: .*)?|рекомендаци[ия].*|التوصي(?:ة|ات)(?: .*)?|建议.*|texte|texto|текст|النص");
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    words.forEach((key, word) -> patterns.put(key, Pattern.compile("(?iuU)" + word)));
    return patterns;
  }
}
