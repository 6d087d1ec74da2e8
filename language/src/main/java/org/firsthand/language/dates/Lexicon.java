package org.firsthand.language.dates;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The English words of time: an immutable open-addressed table, looked up in place, without regard
 * to case and without allocation.
 *
 * <p>The entries stand in {@link LexiconEntries}, a line per sort: {@code SORT word=number ...}.
 */
@SuppressWarnings("EnumOrdinal") // the table is built and read in one run, never stored
final class Lexicon {

  static final Lexicon ENGLISH = new Lexicon(LexiconEntries.ENGLISH);

  private final Term[] table;
  private final int mask;

  Lexicon(String lines) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      String[] fields = line.strip().split(" +");
      if (fields.length > 1) {
        Sort[] sorts = sorts(fields[0]);
        for (int i = 1; i < fields.length; i++) {
          String[] entry = fields[i].split("=");
          int number = entry.length > 1 ? number(entry[1]) : 0;
          add(terms, entry[0], number, sorts);
        }
      }
    }
    int capacity = Integer.highestOneBit(terms.size() * 4);
    table = new Term[capacity];
    mask = capacity - 1;
    Arrays.fill(table, Term.UNKNOWN);
    for (Term term : terms.values()) {
      int at = hash(term.word(), 0, term.word().length()) & mask;
      while (!table[at].isUnknown()) {
        at = (at + 1) & mask;
      }
      table[at] = term;
    }
  }

  /** The term that {@code text[start, end)} is, or {@link Term#UNKNOWN}. */
  Term find(String text, int start, int end) {
    int at = hash(text, start, end) & mask;
    while (!table[at].isUnknown()) {
      String word = table[at].word();
      if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
        return table[at];
      }
      at = (at + 1) & mask;
    }
    return Term.UNKNOWN;
  }

  private static void add(Map<String, Term> terms, String word, int number, Sort[] sorts) {
    Term term = terms.getOrDefault(word, Term.of(word));
    for (Sort sort : sorts) {
      term = term.with(sort, number);
    }
    terms.put(word, term);
  }

  private static Sort[] sorts(String names) {
    if (names.equals("-")) {
      return new Sort[0];
    }
    String[] parts = names.split("\\+");
    Sort[] sorts = new Sort[parts.length];
    for (int i = 0; i < parts.length; i++) {
      sorts[i] = Sort.valueOf(parts[i]);
    }
    return sorts;
  }

  /** A number, or the name of a constant that stands for its ordinal. */
  private static int number(String value) {
    if (Character.isDigit(value.charAt(value.length() - 1))) {
      return Integer.parseInt(value);
    }
    String[] parts = value.toUpperCase(Locale.ROOT).split("\\.");
    return switch (parts[0]) {
      case "U" -> Unit.valueOf(parts[1]).ordinal();
      case "D" -> DayPart.valueOf(parts[1]).ordinal();
      case "P" -> Pointer.valueOf(parts[1]).ordinal();
      case "M" -> Modifier.valueOf(parts[1]).ordinal();
      default ->
          throw new IllegalArgumentException(
              "lexicon: expected U., D., P. or M. before a name, found '" + value + "'");
    };
  }

  private static int hash(String text, int start, int end) {
    int hash = 17;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) | 0x20);
    }
    return hash ^ (hash >>> 15);
  }
}
