package org.firsthand.stages.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.firsthand.model.Actor;
import org.firsthand.stages.text.Tree;

/**
 * Whom a noun for a body or an office means that stands without a name: "the government", "police",
 * "the ministers", "the company", "the agency".
 */
record BareNouns(Memory memory, Possession possession) {
  /** Sectors whose bare nouns ("the ministry", "police") mean those of the state last spoken of. */
  private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD");

  /** Bodies and offices of which each state has one, so that their bare noun means that one. */
  private static final Set<String> STANDING_ALONE =
      Set.of(
          "government",
          "authority",
          "authoritie",
          "police",
          "ministry",
          "army",
          "military",
          "navy",
          "parliament",
          "cabinet",
          "court",
          "president",
          "premier",
          "minister",
          "secretary",
          "chancellor",
          "leader",
          "judiciary",
          "senate",
          "congress",
          "treasury",
          "presidency",
          "prosecutor",
          "embassy",
          "regulator",
          "watchdog",
          "king",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  /** Bodies that are spoken of without an article. */
  private static final Set<String> UNCOUNTED =
      Set.of("police", "parliament", "congress", "customs", "troops", "intelligence");

  /** Of several states, where no article says of which. */
  private static final Set<String> MANY =
      Set.of("governments", "ministries", "agencies", "parliaments", "courts", "armies");

  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "some", "any", "no", "several", "many", "other", "another", "two", "three",
          "four", "every", "each", "most", "few", "local", "various", "foreign");

  /** "The newly formed government": of a state that the sentence is yet to name. */
  private static final Set<String> ELSEWHERE = Set.of("newly", "foreign", "local", "other");

  /** Of each state one, who is spoken of as the one whom the article is on. */
  private static final Set<String> CHIEFS = Set.of("president", "prime minister", "premier");

  /** Those that the phrase means, as far as the article has told by it; none where it has not. */
  List<Actor> actors(Phrase phrase, Role role, Tree tree, List<Phrase> phrases, int at) {
    String first = tree.token(phrase.start).form().toLowerCase(Locale.ROOT);
    if (INDEFINITE.contains(first)
        || (phrase.isDefinite(tree) && ELSEWHERE.contains(second(phrase, tree)))
        || MANY.contains(first)
        || Possession.affiliated(tree, phrase, phrases, at).isPresent()) {
      return List.of();
    }
    if (phrase.possessor != null && phrase.possessor.owners.isEmpty()) {
      // "Latin America's governments"
      return List.of();
    }
    boolean definite = phrase.isDefinite(tree);
    boolean named = phrase.hasTail();
    boolean plural = !phrase.title.equals(Possession.singular(phrase.title));
    // "the 2016 campaign" is not the one that was named before
    boolean counted =
        IntStream.range(phrase.start, phrase.end).anyMatch(i -> tree.token(i).upos().equals("NUM"));
    boolean again = definite && !named && !plural && !counted;
    if (role.sector().equals("BUS") && definite) {
      return memory.again(phrase.title, true);
    }
    if (!OF_A_STATE.contains(role.sector())) {
      return again && role.sort() == Role.Sort.BODY ? memory.called(last(phrase)) : List.of();
    }
    if (named && !Pronouns.isSubject(tree, phrase)) {
      return List.of();
    }
    if (role.sort() == Role.Sort.PERSON && plural) {
      return definite ? memory.pair(role.sector()) : List.of();
    }
    if (role.sort() == Role.Sort.PERSON && definite && !named) {
      Optional<Actor> person =
          CHIEFS.contains(phrase.title)
              ? memory.chief(role.sector())
              : memory.person(Optional.empty(), role.sector());
      if (person.isPresent()) {
        return List.of(person.get());
      }
    }
    boolean single =
        role.sort() == Role.Sort.PERSON
            || (role.sort() == Role.Sort.BODY && !UNCOUNTED.contains(last(phrase)) && !plural);
    if (single && !definite && !named) {
      return List.of();
    }
    if (!STANDING_ALONE.contains(Possession.singular(last(phrase)))) {
      return again ? memory.called(last(phrase)) : List.of();
    }
    return Whereabouts.of(tree, phrase, phrases, at)
        .or(memory::state)
        .map(state -> List.of(possession.as(state, role)))
        .orElse(List.of());
  }

  /** The word behind the article. */
  private static String second(Phrase phrase, Tree tree) {
    return tree.token(Math.min(phrase.start + 1, phrase.end - 1)).form().toLowerCase(Locale.ROOT);
  }

  private static String last(Phrase phrase) {
    return phrase.title.substring(phrase.title.lastIndexOf(' ') + 1);
  }
}
