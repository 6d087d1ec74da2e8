package org.firsthand.language.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence says of those whom it names: "Iranian Foreign Minister Zarif", "Zarif, the
 * foreign minister,", "Zarif is foreign minister", "the city of Athens".
 */
final class Introductions {
  private static final int LONGEST = 8;

  private final WordLists lists;
  private final Memory memory;

  Introductions(WordLists lists, Memory memory) {
    this.lists = lists;
    this.memory = memory;
  }

  void read(List<Mention> mentions, Syntax syntax) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.form == Mention.Form.NAME && mention.entity != null) {
        before(mention, mention.entity, syntax);
        itself(mention, mention.entity);
      } else if (mention.form == Mention.Form.NOUN && !mention.plural) {
        Mention named = named(mention, mentions, i, syntax);
        if (named != null && named.entity != null && named.kind == mention.kind) {
          mention.entity = named.entity;
          describe(named.entity, mention.noun, with(mention, syntax));
        }
      }
    }
  }

  private void describe(Entity entity, String noun, Set<String> words) {
    memory.describe(entity, lists.sort(noun), words);
  }

  /** The words before the noun and, behind "of" or "for", those of what it belongs to. */
  private static Set<String> with(Mention noun, Syntax syntax) {
    Set<String> words = new HashSet<>(noun.words);
    for (int i = noun.end; i < Math.min(syntax.size(), noun.end + LONGEST); i++) {
      String upos = syntax.token(i).upos();
      boolean on = upos.equals("ADP") || upos.equals("DET") || upos.equals("ADJ");
      if (!on && !upos.equals("NOUN") && !upos.equals("PROPN")) {
        break;
      }
      if (!upos.equals("ADP") && !upos.equals("DET")) {
        words.add(syntax.lower(i));
      }
    }
    return words;
  }

  /** "Iranian Foreign Minister" before the name. */
  private void before(Mention name, Entity entity, Syntax syntax) {
    int noun = name.start - 1;
    if (noun < 0 || lists.kind(syntax.lower(noun)) != name.kind || isCut(syntax, noun)) {
      return;
    }
    Set<String> words = new HashSet<>();
    for (int i = noun - 1; i >= Math.max(0, noun - LONGEST); i--) {
      String upos = syntax.token(i).upos();
      boolean on =
          upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("ADJ") || upos.equals("PART");
      if (!on) {
        break;
      }
      words.add(syntax.lower(i));
    }
    describe(entity, syntax.lower(noun), words);
  }

  private static boolean isCut(Syntax syntax, int noun) {
    String upos = syntax.token(noun).upos();
    return !upos.equals("NOUN") && !upos.equals("PROPN");
  }

  /** A name's own last or first word: "the ministry" after "Ministry of Defence". */
  private void itself(Mention name, Entity entity) {
    String[] words = name.noun.split(" ");
    if (name.kind == Kind.PERSON || words.length < 2) {
      return;
    }
    Set<String> all = new HashSet<>();
    for (String word : words) {
      all.add(WordLists.lower(word));
    }
    for (String word : new String[] {words[words.length - 1], words[0]}) {
      String lower = WordLists.lower(word);
      boolean land = lists.sort(lower).equals("COUNTRY") || lower.equals("state");
      if (lists.kind(lower) != Kind.THING && !land) {
        describe(entity, lower, all);
      }
    }
  }

  /** The name that the noun is said of, in the same sentence. */
  private static @Nullable Mention named(
      Mention noun, List<Mention> mentions, int at, Syntax syntax) {
    for (int k = Math.max(0, at - 4); k < Math.min(mentions.size(), at + 6); k++) {
      Mention other = mentions.get(k);
      if (other.form != Mention.Form.NAME) {
        continue;
      }
      boolean behind =
          other.end + 1 == noun.start
              && syntax.token(other.end).form().equals(",")
              && syntax.relation(noun.role).equals("appos");
      boolean before =
          noun.end + 1 == other.start
              && syntax.token(noun.end).form().equals(",")
              && isApposed(syntax, other, noun);
      boolean is =
          other.end <= noun.start
              && other.place.part() == Syntax.Part.SUBJECT
              && other.place.governor() == noun.role
              && hasCopula(syntax, other, noun);
      boolean of =
          noun.end + 1 == other.start
              && syntax.lower(noun.end).equals("of")
              && noun.kind == Kind.PLACE;
      if (behind || before || is || of) {
        return other;
      }
    }
    return null;
  }

  private static boolean isApposed(Syntax syntax, Mention name, Mention noun) {
    for (int i = name.start; i < name.end; i++) {
      if (syntax.head(i) == noun.role && syntax.relation(i).equals("appos")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCopula(Syntax syntax, Mention name, Mention noun) {
    for (int i = name.end; i < noun.start; i++) {
      boolean cop = syntax.relation(i).equals("cop") && syntax.head(i) == noun.role;
      if (cop) {
        return !syntax.lower(i + 1).equals("not");
      }
    }
    return false;
  }
}
