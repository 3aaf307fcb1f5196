package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of headings for each key, in small letters, in several languages. */
final class HeadingWords {

  private HeadingWords() {}

  /**
   * The first pattern that matches a whole heading decides, so that the narrower ones come first.
   */
  static Map<String, Pattern> patterns() {
    Map<String, String> words = new LinkedHashMap<>();
    recommendation(words);
    review(words);
    bodies(words);
    subjects(words);
    progress(words);
    text(words);
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    words.forEach((key, word) -> patterns.put(key, Pattern.compile("(?iuU)(?:" + word + ")")));
    return patterns;
  }

  private static void recommendation(Map<String, String> words) {
    words.put(
        "number",
        "(?:recommendation |rec\\.? ?|safety recommendation |item |serial |report |sr\\.? ?)?"
            + "(?:no\\.?|nos?\\.?|number|num\\.?|nr\\.?|#|id|identifier|ref\\.?|reference(?: no\\.?| number)?|code)"
            + "|recs?\\.?|s ?/ ?n(?:o\\.?)?|s\\.n\\.|lfd\\.? nr\\.?"
            + "|n\\.? ?[°ºo]s?\\.?(?: .*)?|numéro(?: .*)?|número(?: .*)?|cód(?:igo|\\.)(?: .*)?|clave"
            + "|№(?: .*)?|номер(?: .*)?|رقم(?: .*)?|الرقم(?: .*)?|م|序号|编号|番号"
            + "|paragraph(?: no\\.?| number)?|para\\.?(?: no\\.?| number)?|paragraphe|párrafo|пункт|الفقرة|段落");
    words.put("title", "title|short title|heading|headline|titre|título|название|العنوان|标题");
  }

  private static void review(Map<String, String> words) {
    words.put(
        "recommended-by",
        "(?:recommending|reviewing|recommender) ?(?:state|country|delegation|states?|party)?s?"
            + "|recommended by|state making .*|made by|from"
            + "|(?:état|etat|pays)s? ?(?:auteur| recommandant|ayant).*"
            + "|(?:estado|país)(?:es|s)? (?:recomendantes?|que recomiendan?|emisor(?:es)?)|estados? recomendantes?"
            + "|рекоменду\\S* (?:государств|стран)\\S*|государств\\S*, (?:внес|вынес|давш)\\S*.*"
            + "|الدولة (?:الموصية|صاحبة التوصية|المقدمة.*)|الدول الموصية|提出国(?:家)?|建议国(?:家)?");
    words.put(
        "responses.by",
        "(?:state|country) (?:under review|reviewed|concerned)|sur|s\\.?u\\.?r\\.?|responding (?:state|party|government|body|organi[sz]ation)"
            + "|respondent|government|jurisdiction|(?:état|etat|pays) examiné|(?:estado|país) examinado|государство-объект обзора|受审议国");
    words.put(
        "responses.date",
        "(?:response|reply) date|date of (?:the )?(?:response|reply)|date de (?:la )?réponse|fecha de (?:la )?respuesta");
    words.put(
        "responses.text",
        "(?:response|reply|comment|explanation|position) text|explanation.*|reasons?"
            + "|(?:full )?text of (?:the )?(?:response|reply)");
    words.put(
        "responses.position",
        "(?:(?:state|government)'?s? |full list of )?(?:position|response|acceptance|supported ?/ ?noted|decision|reply)"
            + "(?: of .*| by .*| to .*| status|/.*)?|accepted(?: ?/ ?(?:rejected|noted))?\\??|acceptée?\\??"
            + "|position d.*|réponses?(?: .*)?|respuestas?(?: .*)?|posición(?: .*)?|posição(?: .*)?|respostas?(?: .*)?|posture"
            + "|позиция(?: .*)?|ответ(?: .*)?|موقف.*|الموقف.*|الرد.*|رد .*|立场|回应|答复");
  }

  private static void bodies(Map<String, String> words) {
    words.put(
        "affected",
        "affected (?:persons?|groups?|people)|groups? (?:affected|concerned)|(?:target )?population(?: group.*)?|vulnerable groups?"
            + "|persons? affected|personnes concernées|personas afectadas|grupos? afectados?|rights[- ]holders?"
            + "|población(?: .*)?|groupes? cibles?|grupo(?:s)? (?:de )?poblaci.*|الأشخاص المتأثرون|الفئات? .*|受影响(?:人群|群体|者)");
    words.put(
        "sdgs",
        "sdgs?(?: .*)?|sustainable development goals?.*|odd|ods|goals?|(?:objectifs|objetivos) de d.*|цур|أهداف التنمية.*|可持续发展目标");
    words.put(
        "addressees",
        "address(?:ee|ed to|ees)|recipients?|responsible (?:for .*|bod(?:y|ies)|agency|agencies|authority|authorities|institutions?|entity|entities|ministry|ministries|department|party|parties|actors?)"
            + "|responsibility|responsible|(?:lead|leading|implementing) (?:agency|agencies|ministry|department|body|institutions?|entity)|lead|to whom|directed to|issued to"
            + "|destinataires?|destinatarios?|(?:structures?|ministères?|institutions?|organes?|services?|acteurs?) responsables?.*"
            + "|responsables?|(?:instituci(?:ón|ones)|entidad(?:es)?|organismos?|dependencias?|órganos?) (?:responsables?|encargad[ao]s?|competentes?).*"
            + "|(?:entidades?|órgãos?|instituiç(?:ão|ões)) responsáve(?:l|is)"
            + "|адресат|ответственн\\S*(?: .*)?|исполнител\\S*|الجهة.*|الجهات.*|负责(?:部门|机构|单位)|责任(?:部门|单位)|担当"
            + "|agency|agencies|ministry|department|owner|organi[sz]ation addressed");
  }

  private static void subjects(Map<String, String> words) {
    words.put(
        "themes",
        "(?:other|further|secondary|full list of) (?:themes?|topics?|issues?)|liste complète des thèmes"
            + "|lista completa de temas|القائمة الكاملة للمواضيع");
    words.put(
        ColumnKeys.THEME,
        "(?:main |primary |priority )?(?:themes?|topics?|issues?|category|categories|subjects?|themat(?:ic|e) (?:area|group|cluster|issue).*|area|clusters?|chapter|section|volume|vol\\.?)(?: name)?"
            + "|(?:axe |domaine )?(?:thèmes?|thématiques?)|axes?|(?:área |eje )?tem(?:a|as|ática|ático)|derechos?|área temática|temática"
            + "|тем[аы]|тематик\\S*|الموضوع|المحور|المواضيع|主题|专题|テーマ|category of .*|themes? ?/ ?(?:issues?|topics?)");
    words.put(
        "articles",
        "(?:treaty |legal )?(?:articles?|provisions?|treaty provisions?|legal basis|rights?(?: concerned)?)|artículos?|статьи|المواد|条款");
    words.put("types", "type(?: of (?:recommendation|measure|action))?|action categor(?:y|ies)");
  }

  private static void progress(Map<String, String> words) {
    words.put(
        "progress.date",
        "(?:status|progress|assessment|closure|closed|completion|implementation|follow-?up|update) date"
            + "|date of (?:the )?(?:status|assessment|(?:last |latest )?(?:status )?update|progress|closure|implementation)"
            + "|(?:last|latest) (?:updated?|change[d]?|assessed|review(?:ed)?)(?: (?:on|date))?|updated(?: on)?|date (?:updated|assessed|closed)|as (?:of|at)"
            + "|quarter|reporting (?:period|date)|period|trimest(?:re|er)|período"
            + "|(?:date de )?(?:dernière )?mise à jour|(?:fecha de (?:la )?)?(?:última )?actualización|(?:data d[ae] )?(?:última )?atualização"
            + "|дата (?:обновления|статуса|закрытия)|تاريخ (?:التحديث|آخر تحديث)|更新日期");
    words.put(
        "progress.by",
        "(?:assessed|updated|evaluated|reported) by|assessor|évalué par|evaluado por");
    words.put(
        "date",
        "date(?: issued| of issue| made| adopted)?|issued|issue date|year|fecha|data|дата|التاريخ|日期");
    words.put(
        "progress.status",
        "(?:current |implementation |overall |latest )?(?:status|assessment|(?:state|level|degree|stage) of (?:implementation|progress|compliance)|progress rating|rating|rag(?: rating| status)?)(?: .*)?"
            + "|évaluation|(?:état|niveau|degré)(?: (?:d'avancement|de mise|d'exécution|de réalisation).*)?|statut(?: .*)?"
            + "|(?:estado|nivel|grado|situación)(?: (?:de|del) .*)?|situação(?: .*)?|estado d[ae] .*|nível .*"
            + "|(?:статус|состояние|степень)(?: .*)?|الحالة|حالة.*|مستوى.*|状态|(?:落实|执行|实施)(?:情况|状况|进展)");
    words.put(
        "progress.text",
        "(?:implementation |follow-?up |latest |status )?(?:progress|comments?|remarks?|updates?|actions? (?:taken|undertaken)|measures (?:taken|adopted|implemented)|narrative)(?: .*)?"
            + "|observations?|commentaires?|(?:mesures|actions) (?:prises|réalisées|menées).*|progrès(?: .*)?"
            + "|(?:acciones|medidas|avances)(?: .*)?|comentarios?|observaciones|ações .*|medidas .*|observações"
            + "|примечани[ея]|принятые меры|меры(?: .*)?|ملاحظات|الإجراءات.*|التدابير.*|备注|措施|进展");
    words.put(
        "source", "source(?: of .*)?|page|document|report title|origin|mécanisme|mecanismo|fuente");
    words.put("url", "url|link|web ?(?:link|address)|lien|enlace|hyperlink");
  }

  private static void text(Map<String, String> words) {
    words.put(
        ColumnKeys.DEMAND,
        "(?:full |safety |text of (?:the )?|the |rec\\.? )?recommendations?(?: text| wording| description| \\(text\\)| .*position.*)?"
            + "|recommendation(?:s)? (?:and|&) .*|(?:rec\\.? )?text|wording|description|demand|call to action|action(?: required)?|recommended action|proposal"
            + "|(?:texte |libellé |intitulé |énoncé )?(?:de la |des )?recommandations?(?: .*)?"
            + "|(?:texto |redacción )?(?:de la )?recomendaci(?:ón|ones)(?: .*)?|(?:texto da )?recomendaç(?:ão|ões)(?: .*)?"
            + "|(?:текст |содержание |формулировка )?рекомендаци[ияй].*|(?:نص )?التوصي(?:ة|ات)(?: .*)?|建议.*|勧告.*|empfehlung(?:en)?|texte|texto|текст|النص");
  }
}
