package org.rapporteur.export.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists in which documents each word occurs, and with what weight.
 *
 * <p>A term's line consists of the term, an equals sign, and for each document the difference to
 * the previous document's number in base 36 and a capital letter for the weight, from A (lowest) to
 * Z. Keys begin with a number sign, and values by which the list can be filtered with an at sign.
 */
final class TermTable {

  /** Parameters of BM25: k1 limits the effect of repeated words, b the effect of long texts. */
  private static final double K1 = 3;

  private static final double B = 0.7;

  private final Map<String, Postings> terms = new HashMap<>();
  private final int[] lengths;
  private double average = 1;

  TermTable(List<SearchDocument> documents) {
    this.lengths = new int[documents.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = read(documents.get(i), i);
    }
    this.average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
  }

  private int read(SearchDocument document, int at) {
    int length = count(document.title().text(), SearchDocument.TITLE, at);
    length += count(document.label(), SearchDocument.TITLE, at);
    for (SearchDocument.Section section : document.sections()) {
      length += count(section.text(), section.weight(), at);
    }
    document.keys().forEach((key, weight) -> postings("#" + key).add(at, weight));
    document.row().values().forEach(value -> postings("@" + value).add(at, 1));
    return length;
  }

  private Postings postings(String term) {
    return terms.computeIfAbsent(term, t -> new Postings());
  }

  private int count(String text, int weight, int document) {
    List<String> words = SearchTokens.of(text);
    for (String word : words) {
      postings(word).add(document, weight);
    }
    return words.size();
  }

  /** The lines, by term. */
  SortedMap<String, String> lines() {
    SortedMap<String, String> lines = new TreeMap<>();
    terms.forEach((term, postings) -> lines.put(term, line(term, postings)));
    return lines;
  }

  private String line(String term, Postings postings) {
    StringBuilder line = new StringBuilder(term.length() + 2 * postings.size).append(term);
    line.append('=');
    boolean key = term.startsWith("#") || term.startsWith("@");
    int last = 0;
    for (int i = 0; i < postings.size; i += 2) {
      int document = postings.pairs[i];
      int weight = postings.pairs[i + 1];
      line.append(Integer.toString(document - last, 36));
      line.append((char) ('A' - 1 + (key ? weight : scaled(weight, document))));
      last = document;
    }
    return line.toString();
  }

  /** Scales a weight to 1 to 26. */
  private int scaled(int count, int document) {
    double length = 1 - B + B * lengths[document] / average;
    return (int) Math.ceil(SearchDocument.MOST * count / (count + K1 * length));
  }

  /** Pairs of document and weight; additions for the last document increase its weight. */
  private static final class Postings {
    private int[] pairs = new int[4];
    private int size;

    void add(int document, int weight) {
      if (size > 0 && pairs[size - 2] == document) {
        pairs[size - 1] += weight;
        return;
      }
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = document;
      pairs[size++] = weight;
    }
  }
}
