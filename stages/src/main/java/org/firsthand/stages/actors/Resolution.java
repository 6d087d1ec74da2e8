package org.firsthand.stages.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.ShortForms;
import org.firsthand.stages.text.Tree;

/** The walk that decides for each phrase of an article, in order, whom it means. */
final class Resolution {
  private static final Set<String> MANY_OTHERS =
      Set.of(
          "allies",
          "partners",
          "neighbors",
          "neighbours",
          "rivals",
          "enemies",
          "foes",
          "adversaries");

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "i", "me", "my");

  private final Possession possession;
  private final Reading reading;
  private final Introductions introductions;
  private final Memory memory;
  private final BareNouns bare;
  private final ShortForms shortForms;
  private final Map<Integer, List<Phrase>> bySentence = new HashMap<>();

  Resolution(ActorTable table, Reading reading, Introductions introductions) {
    this.possession = new Possession(table);
    this.reading = reading;
    this.introductions = introductions;
    this.memory = new Memory(table);
    this.bare = new BareNouns(memory, possession);
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
      phrase.owners =
          NamedFor.isLaw(tree(phrase), phrase)
                  || NamedFor.isCalledAfter(tree(phrase), phrase)
                  || (NamedFor.isBacked(phrase) && phrase.actors.isEmpty())
              ? List.of()
              : List.copyOf(possession.owners(phrase));
      memory.see(phrase, Pronouns.isSubject(tree(phrase), phrase), counts(phrase));
      if (phrase.actors.size() == 1 && isBody(phrase)) {
        memory.call(head(phrase), phrase.actors);
      }
      int left = phrase.possessor == null ? i - 1 : phrases.indexOf(phrase.possessor) - 1;
      if (left >= 0 && introductions.apart(phrases.get(left), phrase, "and")) {
        memory.join(phrases.get(left), phrase, Pronouns.isSubject(tree(phrase), phrases.get(left)));
      }
    }
    // What follows "of" says whose the head is: right to left, so that a chain reaches its first.
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Joined behind = Joined.at(tree(phrases.get(i)), phrases, i + 1);
      possession.takeFromBehind(tree(phrases.get(i)), phrases.get(i), behind);
    }
    memory.end();
  }

  private Tree tree(Phrase phrase) {
    return reading.trees().get(phrase.sentence);
  }

  private static boolean counts(Phrase phrase) {
    return phrase.role.filter(role -> role.sort() == Role.Sort.THING).isEmpty();
  }

  private List<Actor> actors(Phrase phrase, List<Phrase> phrases, int at) {
    Token first = tree(phrase).token(phrase.start);
    if (first.xpos().equals("WP$")) {
      // "companies whose servers"
      return at == 0 ? List.of() : phrases.get(at - 1).actors;
    }
    if (phrase.end == phrase.start + 1 && first.upos().equals("PRON")) {
      String pronoun = first.form().toLowerCase(Locale.ROOT);
      if (PERSONAL.contains(pronoun)) {
        return referred(phrase);
      }
      return Pronouns.inSentence(tree(phrase), phrases, at)
          .orElseGet(() -> memory.pronoun(pronoun));
    }
    if (NamedFor.isLaw(tree(phrase), phrase)) {
      return List.of();
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
        return other.actors.stream().filter(Resolution::isSomebody).toList();
      }
    }
    return List.of();
  }

  /** A person, or a state for its officials: "he" is no body. */
  private static boolean isSomebody(Actor actor) {
    return actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.COUNTRY;
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
    Optional<List<Actor>> body = possession.body(phrase, tree(phrase));
    if (body.isPresent() && role.sort() != Role.Sort.BODY) {
      return body.get();
    }
    List<Actor> modifiers = Possession.modifiers(phrase);
    String title = phrase.title;
    boolean other = Possession.isOther(phrase);
    if (other && MANY_OTHERS.contains(title)) {
      // "Peru's neighbors": nobody says which
      return List.of();
    }
    if (other && states(phrase).isEmpty()) {
      return memory.other(modifiers, Whereabouts.of(tree(phrase), phrase, phrases, at)).stream()
          .map(actor -> possession.as(actor, role))
          .toList();
    }
    if (other && phrase.possessor == null && !title.equals(Possession.singular(title))) {
      // "American allies" are somebody else's armies
      return List.of();
    }
    if (NamedFor.isBacked(phrase)) {
      return role.sector().equals("PTY") ? modifiers : List.of();
    }
    if ((!modifiers.isEmpty() && !role.sector().isEmpty()) || other) {
      boolean singularPerson =
          role.sort() == Role.Sort.PERSON && title.equals(Possession.singular(title));
      if (singularPerson
          && phrase.isDefinite(tree(phrase))
          && !phrase.hasTail()
          && phrase.possessor == null) {
        Optional<Actor> person = memory.person(modifiers.getFirst().code(), role.sector());
        if (person.isPresent()) {
          return List.of(person.get());
        }
      }
      return modifiers.stream().map(actor -> possession.as(actor, role)).toList();
    }
    if (!modifiers.isEmpty()) {
      return role.sort() == Role.Sort.GROUP || role.sort() == Role.Sort.THING
          ? modifiers.stream().map(actor -> possession.as(actor, role)).toList()
          : List.of();
    }
    if (role.sort() == Role.Sort.GROUP && isNamed(phrase)) {
      return List.of();
    }
    return role.sort() == Role.Sort.THING || role.sort() == Role.Sort.GROUP
        ? memory.again(phrase.title, phrase.isDefinite(tree(phrase)))
        : bare.actors(phrase, role, tree(phrase), phrases, at);
  }

  /** "The Acme Monitoring Group": none that was named before. */
  private boolean isNamed(Phrase phrase) {
    return IntStream.range(phrase.start, phrase.end)
            .allMatch(i -> i == phrase.start || tree(phrase).token(i).upos().equals("PROPN"))
        && phrase.end - phrase.start > 2;
  }

  /** Named by a noun for a body, alone or in its name: "the agency", "the Central Bank". */
  private boolean isBody(Phrase phrase) {
    return phrase.role.filter(role -> role.sort() == Role.Sort.BODY).isPresent()
        || (phrase.lastMatch().isPresent()
            && phrase.actors.getFirst().kind() == ActorKind.ORGANISATION);
  }

  private String head(Phrase phrase) {
    return tree(phrase).token(phrase.end - 1).form().toLowerCase(Locale.ROOT);
  }

  private static List<Match> states(Phrase phrase) {
    return phrase.matches.stream().filter(match -> match.name().isState()).toList();
  }
}
