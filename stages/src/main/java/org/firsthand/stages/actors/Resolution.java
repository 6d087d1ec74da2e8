package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.ShortForms;
import org.firsthand.stages.text.Tree;

/** The walk that decides for each phrase of an article, in order, whom it means. */
final class Resolution {
  /** Sectors whose bare nouns ("the ministry", "police") mean those of the state last spoken of. */
  private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD");

  /** Nouns of one state seen from another: "its ally", "his Iranian counterpart". */
  private static final Set<String> OTHERS =
      Set.of(
          "ally",
          "partner",
          "neighbor",
          "neighbour",
          "rival",
          "enemy",
          "foe",
          "adversary",
          "counterpart",
          "opposite number",
          "counterparts",
          "allies");

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

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "i", "me", "my");

  private static final Set<String> AFFILIATED =
      Set.of(
          "linked",
          "tied",
          "affiliated",
          "associated",
          "backed",
          "sponsored",
          "aligned",
          "connected",
          "working");

  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "some", "any", "no", "several", "many", "other", "another", "two", "three",
          "four", "every", "each", "most", "few", "local", "various");

  private final ActorTable table;
  private final Reading reading;
  private final Introductions introductions;
  private final Memory memory;
  private final ShortForms shortForms;
  private final Map<Integer, List<Phrase>> bySentence = new HashMap<>();

  Resolution(ActorTable table, Reading reading, Introductions introductions) {
    this.table = table;
    this.reading = reading;
    this.introductions = introductions;
    this.memory = new Memory(table);
    this.shortForms = new ShortForms(reading);
  }

  void resolve(List<Phrase> phrases) {
    if (phrases.isEmpty()) {
      return;
    }
    bySentence.put(phrases.getFirst().sentence, phrases);
    memory.begin(phrases.getFirst().sentence);
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      phrase.actors = List.copyOf(actors(phrase, phrases, i));
      phrase.owners = List.copyOf(owners(phrase));
      memory.see(phrase, isSubject(phrase), counts(phrase));
      int left = phrase.possessor == null ? i - 1 : phrases.indexOf(phrase.possessor) - 1;
      if (left >= 0 && introductions.apart(phrases.get(left), phrase, "and")) {
        memory.join(phrases.get(left), phrase);
      }
    }
    // What follows "of" says whose the head is: right to left, so that a chain reaches its first.
    for (int i = phrases.size() - 2; i >= 0; i--) {
      takeFromBehind(phrases.get(i), phrases.get(i + 1));
    }
    memory.end();
  }

  private Tree tree(Phrase phrase) {
    return reading.trees().get(phrase.sentence);
  }

  private static boolean counts(Phrase phrase) {
    return phrase.role.filter(role -> role.sort() == Role.Sort.THING).isEmpty();
  }

  private boolean isSubject(Phrase phrase) {
    Tree tree = tree(phrase);
    for (int i = phrase.start; i < phrase.end; i++) {
      int head = tree.head(i);
      boolean leaves = head < phrase.start || head >= phrase.end;
      if (leaves && tree.is(i, "nsubj")) {
        return true;
      }
      if (leaves && tree.is(i, "nmod", "conj") && head >= 0 && tree.is(head, "nsubj")) {
        return tree.is(i, "conj") || tree.token(i).deprel().equals("nmod:poss");
      }
    }
    return false;
  }

  private List<Actor> actors(Phrase phrase, List<Phrase> phrases, int at) {
    Token first = tree(phrase).token(phrase.start);
    if (phrase.end == phrase.start + 1 && first.upos().equals("PRON")) {
      String pronoun = first.form().toLowerCase(Locale.ROOT);
      return PERSONAL.contains(pronoun) ? referred(phrase) : memory.pronoun(pronoun);
    }
    if (phrase.hasTail()) {
      return named(phrase, phrases, at);
    }
    Optional<Match> last = phrase.lastMatch();
    if (last.isPresent()) {
      return List.of(last.get().name().actor());
    }
    return phrase.role.map(role -> described(phrase, role, phrases, at)).orElse(List.of());
  }

  /** Whom the phrase means that this one stands for. */
  private List<Actor> referred(Phrase phrase) {
    Optional<ShortForms.Place> place = shortForms.of(phrase.sentence, phrase.end - 1);
    if (place.isEmpty()) {
      return List.of();
    }
    int head = place.get().head();
    for (Phrase other : bySentence.getOrDefault(place.get().sentence(), List.of())) {
      if (other != phrase && other.start <= head && head < other.end) {
        return other.actors;
      }
    }
    return List.of();
  }

  private List<Actor> named(Phrase phrase, List<Phrase> phrases, int at) {
    String name = introductions.name(phrase);
    Actor known = introductions.named(name);
    if (known != null) {
      return List.of(known);
    }
    Phrase before = at > 0 ? phrases.get(at - 1) : phrase;
    boolean beside =
        phrase.isBareName() && before.role.isPresent() && introductions.apart(before, phrase, ",");
    Optional<Role> titled = beside ? before.role : phrase.role;
    if (titled.isEmpty()) {
      return List.of();
    }
    Role role = titled.get();
    List<Actor> described = beside ? before.actors : described(phrase, role, phrases, at);
    if (described.size() != 1 || (beside && described.getFirst().kind() != ActorKind.COUNTRY)) {
      return List.of();
    }
    Actor of = described.getFirst();
    ActorKind kind =
        role.sort() == Role.Sort.PERSON
            ? ActorKind.PERSON
            : role.sort() == Role.Sort.GROUP ? ActorKind.GROUP : ActorKind.ORGANISATION;
    Actor actor = new Actor(name, kind, of.code(), of.sector());
    memory.name(actor);
    introductions.know(name, actor);
    return List.of(actor);
  }

  /** Whom a phrase that ends in a known noun means. */
  private List<Actor> described(Phrase phrase, Role role, List<Phrase> phrases, int at) {
    List<Actor> modifiers = modifiers(phrase);
    String title = phrase.title;
    boolean other = OTHERS.contains(title) || OTHERS.contains(singular(title));
    if (other && states(phrase).isEmpty()) {
      return memory.other(modifiers, Whereabouts.of(tree(phrase), phrase, phrases, at)).stream()
          .map(actor -> as(actor, role))
          .toList();
    }
    if ((!modifiers.isEmpty() && !role.sector().isEmpty()) || other) {
      boolean singularPerson = role.sort() == Role.Sort.PERSON && title.equals(singular(title));
      if (singularPerson && isDefinite(phrase) && !phrase.hasTail() && phrase.possessor == null) {
        Optional<Actor> person = memory.person(modifiers.getFirst().code(), role.sector());
        if (person.isPresent()) {
          return List.of(person.get());
        }
      }
      return modifiers.stream().map(actor -> as(actor, role)).toList();
    }
    if (!modifiers.isEmpty()) {
      return role.sort() == Role.Sort.GROUP || role.sort() == Role.Sort.THING
          ? modifiers.stream().map(actor -> as(actor, role)).toList()
          : List.of();
    }
    return role.sort() == Role.Sort.THING || role.sort() == Role.Sort.GROUP
        ? memory.again(phrase.title, isDefinite(phrase))
        : bare(phrase, role, phrases, at);
  }

  /** "The government", "police", "the ministers", "the company". */
  private List<Actor> bare(Phrase phrase, Role role, List<Phrase> phrases, int at) {
    Tree tree = tree(phrase);
    String first = tree.token(phrase.start).form().toLowerCase(Locale.ROOT);
    if (INDEFINITE.contains(first) || affiliated(phrase, phrases, at).isPresent()) {
      return List.of();
    }
    boolean plural = !phrase.title.equals(singular(phrase.title));
    if (role.sector().equals("BUS") && isDefinite(phrase)) {
      return memory.again(phrase.title, true);
    }
    if (!OF_A_STATE.contains(role.sector()) || (phrase.hasTail() && !isSubject(phrase))) {
      return List.of();
    }
    if (role.sort() == Role.Sort.PERSON && plural) {
      return isDefinite(phrase) ? memory.pair(role.sector()) : List.of();
    }
    if (role.sort() == Role.Sort.PERSON && isDefinite(phrase) && !phrase.hasTail()) {
      Optional<Actor> person = memory.person(Optional.empty(), role.sector());
      if (person.isPresent()) {
        return List.of(person.get());
      }
    }
    if (role.sort() == Role.Sort.PERSON && !isDefinite(phrase) && !phrase.hasTail()) {
      return List.of();
    }
    boolean counted = !UNCOUNTED.contains(lastWord(phrase.title)) && !plural;
    if (counted && !isDefinite(phrase) && !phrase.hasTail() && role.sort() == Role.Sort.BODY) {
      return List.of();
    }
    if (!STANDING_ALONE.contains(singular(lastWord(phrase.title)))) {
      return List.of();
    }
    return Whereabouts.of(tree(phrase), phrase, phrases, at)
        .or(memory::state)
        .map(state -> List.of(as(state, role)))
        .orElse(List.of());
  }

  private boolean isDefinite(Phrase phrase) {
    String first = tree(phrase).token(phrase.start).form().toLowerCase(Locale.ROOT);
    return first.equals("the")
        || first.equals("these")
        || first.equals("those")
        || first.equals("both")
        || first.equals("this")
        || first.equals("that");
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** An actor seen in a role: the state's officials are the state, a company's spokesman it. */
  private Actor as(Actor actor, Role role) {
    if (actor.kind() == ActorKind.COUNTRY) {
      Optional<String> sector =
          role.sector().isEmpty() ? actor.sector() : Optional.of(role.sector());
      return new Actor(actor.name(), actor.kind(), actor.code(), sector);
    }
    // "The Obama administration" is a state.
    boolean state = actor.code().filter(table::isCountry).isPresent();
    if (actor.kind() == ActorKind.PERSON && role.sort() == Role.Sort.BODY && state) {
      String code = actor.code().orElseThrow();
      return ActorTable.state(table.countryName(code), code, Optional.of(role.sector()));
    }
    return actor;
  }

  private static List<Match> states(Phrase phrase) {
    return phrase.matches.stream().filter(match -> match.name().isState()).toList();
  }

  /** Whose the phrase's noun is: adjectives and names before it, else the possessor. */
  private static List<Actor> modifiers(Phrase phrase) {
    List<Actor> found = new ArrayList<>();
    Match previous = null;
    for (Match match : phrase.matches) {
      boolean joined =
          previous != null && match.start() - previous.end() <= 2 && match.start() > previous.end();
      if (found.isEmpty() || (joined && match.name().modifies())) {
        found.add(match.name().actor());
      }
      previous = match;
    }
    Phrase possessor = phrase.possessor;
    if (found.isEmpty() && possessor != null) {
      found.addAll(possessor.actors.isEmpty() ? possessor.owners : possessor.actors);
    }
    return found;
  }

  private List<Actor> owners(Phrase phrase) {
    boolean other = OTHERS.contains(phrase.title) || OTHERS.contains(singular(phrase.title));
    if (!phrase.actors.isEmpty() || other) {
      return phrase.actors;
    }
    return modifiers(phrase);
  }

  /** "hackers linked to Russia". */
  private Optional<Phrase> affiliated(Phrase phrase, List<Phrase> phrases, int at) {
    if (at + 1 >= phrases.size() || phrase.end >= tree(phrase).size()) {
      return Optional.empty();
    }
    Phrase next = phrases.get(at + 1);
    String link = tree(phrase).token(phrase.end).form().toLowerCase(Locale.ROOT);
    boolean near = next.start - phrase.end <= 3;
    return near && AFFILIATED.contains(link) ? Optional.of(next) : Optional.empty();
  }

  private void takeFromBehind(Phrase phrase, Phrase next) {
    Phrase front = next;
    while (front.possessor != null && front.possessor.start > phrase.end) {
      front = front.possessor;
    }
    List<Actor> behind = next.owners;
    if (behind.isEmpty() || phrase.hasTail() || phrase.lastMatch().isPresent()) {
      return;
    }
    Tree tree = tree(phrase);
    String link = phrase.end < tree.size() ? tree.token(phrase.end).form() : "";
    boolean of = link.equals("of") && front.start == phrase.end + 1;
    boolean loose =
        (link.equals("in") || link.equals("from") || link.equals("for") || link.equals("at"))
            && front.start == phrase.end + 1;
    boolean by = link.equals("by") && front.start == phrase.end + 1;
    if (by && phrase.owners.isEmpty()) {
      phrase.owners = behind;
      return;
    }
    boolean linked = AFFILIATED.contains(link) && front.start - phrase.end <= 3;
    Role role = phrase.role.orElse(null);
    boolean unresolved = phrase.actors.isEmpty();
    // A default ("the ministry" of the state last named) gives way to what the phrase itself says.
    boolean guessed = role != null && modifiers(phrase).isEmpty() && of;
    if (of || ((loose || linked) && unresolved && role != null && !role.sector().isEmpty())) {
      if (phrase.owners.isEmpty() || guessed) {
        phrase.owners = behind;
      }
      if (role != null && (unresolved || guessed)) {
        boolean whose = role.sort() != Role.Sort.THING || of;
        phrase.actors = whose ? distinct(behind, role) : phrase.actors;
      }
    } else if (loose && link.equals("in") && phrase.owners.isEmpty() && role != null) {
      phrase.owners = behind;
    }
  }

  private List<Actor> distinct(List<Actor> actors, Role role) {
    Set<Actor> found = new LinkedHashSet<>();
    for (Actor actor : actors) {
      found.add(as(actor, role));
    }
    return List.copyOf(found);
  }
}
