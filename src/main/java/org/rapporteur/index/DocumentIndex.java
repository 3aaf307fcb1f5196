package org.rapporteur.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.DocumentKey;

/**
 * The index of recommendations by the documents that their texts cite.
 *
 * @param listed whether there is a list of documents
 * @param planned all documents that have pages, in order: those that are cited, and those that the
 *     published report cited
 * @param hits for each cited document, the recommendations that cite it by the slug of their theme,
 *     both in reading order
 * @param limit the number of recommendations beyond which a document's page lists only themes
 */
public record DocumentIndex(
    boolean listed,
    List<DocumentKey> planned,
    Map<DocumentKey, Map<String, ThemeCitations>> hits,
    int limit) {

  private static final String DOCUMENTS = Urls.DOCUMENTS.path();

  public DocumentIndex {
    planned = List.copyOf(planned);
  }

  /** The recommendations of one theme that cite a document. */
  public record ThemeCitations(Theme theme, List<Citing> hits) {

    /** Adds those of another theme with the same name. The duplicate name is reported elsewhere. */
    ThemeCitations and(ThemeCitations other) {
      List<Citing> all = new ArrayList<>(hits);
      all.addAll(other.hits);
      return new ThemeCitations(theme, all);
    }
  }

  /**
   * A recommendation with the paragraphs of the document that it cites.
   *
   * @param paragraphs empty if it cites the whole document
   */
  public record Citing(Recommendation recommendation, List<String> paragraphs) {
    public Citing {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * Creates the index of an edition.
   *
   * @param themeIndexes the indexes of its themes, in reading order
   */
  static DocumentIndex of(Edition edition, List<ThemeIndex> themeIndexes, int limit) {
    Map<DocumentKey, Map<String, ThemeCitations>> hits = new TreeMap<>();
    for (ThemeIndex themeIndex : themeIndexes) {
      themeIndex
          .documents()
          .forEach(
              (document, citing) ->
                  hits.computeIfAbsent(document, key -> new LinkedHashMap<>())
                      .merge(themeIndex.theme().slug(), citing, ThemeCitations::and));
    }
    TreeSet<DocumentKey> planned = new TreeSet<>(hits.keySet());
    boolean recorded = false;
    for (Ledger.Entry entry : edition.ledger().entries()) {
      String path = entry.link().address().path();
      if (path.startsWith(DOCUMENTS)) {
        recorded = true;
        String rest = path.substring(DOCUMENTS.length());
        DocumentKey.ofSlug(rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest)
            .ifPresent(planned::add);
      }
    }
    // A further page of the report with this name keeps its address.
    boolean taken =
        edition.report().pages().stream()
            .anyMatch(page -> Urls.further(page.slug()).equals(Urls.DOCUMENTS));
    boolean listed = !taken && (recorded || !planned.isEmpty());
    return new DocumentIndex(listed, List.copyOf(planned), hits, limit);
  }

  /** The recommendations that cite a document, by theme. */
  public List<ThemeCitations> of(DocumentKey document) {
    return List.copyOf(hits.getOrDefault(document, Map.of()).values());
  }

  /** The number of recommendations that cite a document. */
  public int count(DocumentKey document) {
    return of(document).stream().mapToInt(theme -> theme.hits().size()).sum();
  }

  /** Whether a document's page links to the themes, instead of listing all recommendations. */
  public boolean isSplit(DocumentKey document) {
    return count(document) > limit;
  }
}
