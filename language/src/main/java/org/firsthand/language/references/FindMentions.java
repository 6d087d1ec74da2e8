package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Span;

/** Finds the names, noun phrases and pronouns of a sentence. Immutable. */
final class FindMentions {
  /** A phrase has no more words before its noun than this. */
  private static final int LONGEST = 10;

  private static final Map<String, Gender> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Gender.MALE),
          Map.entry("him", Gender.MALE),
          Map.entry("his", Gender.MALE),
          Map.entry("she", Gender.FEMALE),
          Map.entry("her", Gender.FEMALE),
          Map.entry("hers", Gender.FEMALE),
          Map.entry("it", Gender.UNKNOWN),
          Map.entry("its", Gender.UNKNOWN),
          Map.entry("i", Gender.UNKNOWN),
          Map.entry("me", Gender.UNKNOWN),
          Map.entry("my", Gender.UNKNOWN));

  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "nmod", "flat", "punct");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final WordLists lists;

  FindMentions(WordLists lists) {
    this.lists = lists;
  }

  /** The mentions of a sentence, from left to right; none within another but names. */
  List<Mention> in(int sentence, Syntax syntax) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < syntax.size(); ) {
      Token token = syntax.token(i);
      int end = nameEnd(syntax, i);
      if (end > i) {
        if (!token.name().orElse("").endsWith("NORP")) {
          found.add(name(sentence, syntax, i, end));
        }
        i = end;
        continue;
      }
      if (token.upos().equals("PRON") && PRONOUNS.containsKey(syntax.lower(i))) {
        found.add(pronoun(sentence, syntax, i));
      } else if (isNoun(syntax, i)) {
        found.add(noun(sentence, syntax, i));
      }
      i++;
    }
    found.sort((a, b) -> a.start != b.start ? a.start - b.start : b.end - a.end);
    return found;
  }

  /** Behind the name that begins here; the beginning itself where none does. */
  private static int nameEnd(Syntax syntax, int start) {
    if (syntax.token(start).name().isEmpty()) {
      return start;
    }
    int end = start + 1;
    while (end < syntax.size() && goesOn(syntax, end)) {
      end++;
    }
    return end;
  }

  /** A surname that was taken for a name of its own is still one with what it hangs on. */
  private static boolean goesOn(Syntax syntax, int i) {
    String tag = syntax.token(i).name().orElse("");
    boolean split = tag.equals("B-PERSON") && syntax.relation(i).equals("flat");
    return tag.startsWith("I-")
        || (split && syntax.token(i - 1).name().orElse("").endsWith("PERSON"));
  }

  private Mention name(int sentence, Syntax syntax, int from, int end) {
    String tag = syntax.token(from).name().orElse("");
    Kind kind = tag.endsWith("PERSON") ? Kind.PERSON : tag.endsWith("ORG") ? Kind.BODY : Kind.PLACE;
    int start = from;
    for (int i = from; i + 1 < end && kind == Kind.PERSON; i++) {
      start = isTitle(syntax, i) ? i + 1 : start;
    }
    int role = start;
    for (int i = start; i < end; i++) {
      int head = syntax.head(i);
      if (head < start || head >= end) {
        role = i;
        break;
      }
    }
    for (int steps = 0; steps < 3 && hangsOnTitle(syntax, role); steps++) {
      role = syntax.head(role);
    }
    List<String> words = new ArrayList<>();
    for (int i = start; i < end; i++) {
      words.add(syntax.token(i).form());
    }
    return new Mention(
        sentence,
        start,
        end,
        role,
        Mention.Form.NAME,
        kind,
        kind == Kind.PERSON ? gender(syntax, start) : Gender.UNKNOWN,
        false,
        start > 0 && DEFINITE.contains(syntax.lower(start - 1)),
        String.join(" ", words),
        Set.copyOf(words),
        syntax.token(start).span().cover(syntax.token(end - 1).span()),
        syntax.place(role),
        false);
  }

  private boolean isTitle(Syntax syntax, int i) {
    String word = syntax.lower(i);
    return lists.said(word) != Gender.UNKNOWN || lists.kind(word) == Kind.PERSON;
  }

  private static boolean hangsOnTitle(Syntax syntax, int role) {
    String relation = syntax.relation(role);
    boolean described = syntax.token(role).deprel().equals("nmod:desc");
    return syntax.head(role) >= 0
        && (relation.equals("flat") || relation.equals("appos") || described);
  }

  private Gender gender(Syntax syntax, int start) {
    Gender said = start > 0 ? lists.said(syntax.lower(start - 1)) : Gender.UNKNOWN;
    if (said == Gender.UNKNOWN) {
      said = lists.given(syntax.token(start).form());
    }
    return said;
  }

  private static Mention pronoun(int sentence, Syntax syntax, int i) {
    String form = syntax.lower(i);
    Gender gender = PRONOUNS.getOrDefault(form, Gender.UNKNOWN);
    boolean person = gender != Gender.UNKNOWN || !form.startsWith("it");
    return new Mention(
        sentence,
        i,
        i + 1,
        i,
        Mention.Form.PRONOUN,
        person ? Kind.PERSON : Kind.THING,
        gender,
        false,
        false,
        form,
        Set.of(),
        syntax.token(i).span(),
        syntax.place(i),
        false);
  }

  /** A noun that heads a phrase; "President" with a capital letter counts. */
  private boolean isNoun(Syntax syntax, int i) {
    Token token = syntax.token(i);
    boolean noun = token.upos().equals("NOUN");
    boolean office = token.upos().equals("PROPN") && lists.kind(syntax.lower(i)) != Kind.THING;
    String relation = syntax.relation(i);
    boolean modifies = relation.equals("compound") || relation.equals("flat");
    boolean title =
        i + 1 < syntax.size()
            && nameEnd(syntax, i + 1) > i + 1
            && syntax.token(i + 1).name().orElse("").endsWith("PERSON");
    return (noun || office) && !modifies && !title;
  }

  /** "I am a contractor": says what somebody is and means nobody else. */
  private static boolean isPredicate(Syntax syntax, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - LONGEST); i--) {
      if (syntax.relation(i).equals("cop") && syntax.head(i) == noun) {
        return true;
      }
    }
    return false;
  }

  private Mention noun(int sentence, Syntax syntax, int head) {
    int start = start(syntax, head);
    Token token = syntax.token(head);
    boolean plural = token.xpos().endsWith("S");
    String noun = WordLists.lower(plural ? token.lemma() : token.form());
    Set<String> words = new HashSet<>();
    for (int i = start; i < head; i++) {
      if (Character.isLetter(syntax.token(i).form().charAt(0))
          && !syntax.token(i).upos().equals("DET")) {
        words.add(syntax.lower(i));
      }
    }
    Span span = syntax.token(start).span().cover(token.span());
    return new Mention(
        sentence,
        start,
        head + 1,
        head,
        Mention.Form.NOUN,
        lists.kind(noun),
        lists.said(noun),
        plural,
        DEFINITE.contains(syntax.lower(start)),
        noun,
        words,
        span,
        syntax.place(head),
        isPredicate(syntax, head));
  }

  /** The first word of the phrase: what hangs on the noun to its left, without a gap. */
  private static int start(Syntax syntax, int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST) {
      int before = start - 1;
      int governor = syntax.head(before);
      boolean inside = governor >= start && governor <= head;
      boolean genitive =
          before > 0
              && syntax.token(before).upos().equals("PART")
              && syntax.head(before) == before - 1
              && syntax.head(before - 1) >= start
              && syntax.head(before - 1) <= head;
      boolean fits =
          inside
              && BEFORE.contains(syntax.relation(before))
              && !syntax.token(before).form().equals(",");
      if (!fits && !genitive) {
        break;
      }
      start = before;
    }
    return start;
  }
}
