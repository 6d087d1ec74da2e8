package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.language.Resource;
import org.firsthand.language.Token;

/**
 * The rules of the coder and its word classes, as {@code lexicon.tsv} has them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Lexicon {
  private static final String FILE = "lexicon.tsv";
  private static final Pattern LINE = Pattern.compile("\\(lexicon:(\\d+)\\)");

  /** {@code @form.seek = sought}: a form that lemmatisers miss. */
  private static final String FORMS = "form.";

  private final Map<String, List<Rule>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Rule>> nouns = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();
  private final Map<String, Set<String>> classes;
  private final List<String> lines;

  private Lexicon(LexiconLines read, List<String> lines) {
    this.lines = List.copyOf(lines);
    classes = read.classes();
    for (Rule rule : read.rules()) {
      Map<String, List<Rule>> byWord = rule.verb() ? verbs : nouns;
      byWord.computeIfAbsent(firstWord(rule.trigger()), word -> new ArrayList<>()).add(rule);
    }
    classes.forEach(
        (name, words) -> {
          if (name.startsWith(FORMS)) {
            words.forEach(form -> forms.put(form, name.substring(FORMS.length())));
          }
        });
  }

  /**
   * The lexicon that ships with the program.
   *
   * @throws IllegalStateException if it has a mistake; names file and line
   */
  public static Lexicon load() {
    return of(FILE, shipped());
  }

  /** The lines of the lexicon that ships with the program, to print or to extend. */
  public static List<String> shipped() {
    return Resource.allLines(Lexicon.class, FILE);
  }

  /**
   * A lexicon of these lines.
   *
   * @param file the name to use in messages
   * @throws IllegalStateException if it has a mistake; names file and line
   */
  public static Lexicon of(String file, List<String> lines) {
    LexiconLines read = LexiconLines.read(file, lines);
    if (!read.problems().isEmpty()) {
      throw new IllegalStateException(String.join("\n", read.problems()));
    }
    return new Lexicon(read, lines);
  }

  /** The line that an event's rule names, as the file has it; empty if the rule names none. */
  public Optional<String> line(String rule) {
    Matcher named = LINE.matcher(rule);
    if (!named.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(named.group(1));
    return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }

  private static String firstWord(String trigger) {
    int space = trigger.indexOf(' ');
    return space < 0 ? trigger : trigger.substring(0, space);
  }

  List<Rule> verbRules(Token token) {
    return find(verbs, token);
  }

  List<Rule> nounRules(Token token) {
    return find(nouns, token);
  }

  private List<Rule> find(Map<String, List<Rule>> byWord, Token token) {
    for (String lemma : lemmas(token)) {
      List<Rule> rules = byWord.get(lemma);
      if (rules != null) {
        return rules;
      }
    }
    return List.of();
  }

  /**
   * The token's lemma, and what a lemmatiser that slips ("blam", "strik", "boycot") may have meant.
   */
  private List<String> lemmas(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String form = token.form().toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(List.of(lemma, lemma + "e"));
    if (forms.containsKey(form)) {
      found.addFirst(forms.get(form));
    }
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
        String stem = form.substring(0, form.length() - ending.length());
        found.add(stem);
        found.add(stem + "e");
      }
    }
    return found;
  }

  /** The words of a class; none if there is no such class. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** True if the token's lemma, or the word as printed, is in the class. */
  boolean is(Token token, String name) {
    Set<String> words = words(name);
    String form = token.form().toLowerCase(Locale.ROOT);
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(form)
        || words.contains(forms.getOrDefault(form, form));
  }
}
