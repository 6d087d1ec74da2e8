package org.firsthand.stages.actors;

import java.util.Locale;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.text.Tree;

/** Phrases that bear somebody's name and are not his: laws, inquiries, attacks, those he backs. */
final class NamedFor {
  private static final Set<String> LAWS =
      Set.of(
          "Act",
          "Law",
          "Bill",
          "Amendment",
          "Treaty",
          "Convention",
          "Accord",
          "Prize",
          "Award",
          "Agreement");

  private static final Set<String> INQUIRIES =
      Set.of("probe", "investigation", "inquiry", "hunt", "hoax", "scandal", "affair", "story");

  private static final Set<String> ATTACKS =
      Set.of(
          "attack",
          "attacks",
          "war",
          "bombing",
          "bombings",
          "shooting",
          "shootings",
          "massacre",
          "killings",
          "siege",
          "blast",
          "blasts");

  private static final Set<String> MEETINGS =
      Set.of(
          "agreement",
          "agreements",
          "accord",
          "accords",
          "deal",
          "summit",
          "conference",
          "convention",
          "conventions",
          "protocol",
          "process",
          "declaration");

  /** Sectors of those whom another state backs or leads without their being its own. */
  private static final Set<String> LED = Set.of("GOV", "LEG", "PTY");

  private NamedFor() {}

  /** "The Foreign Intelligence Surveillance Act": named after somebody, but nobody. */
  static boolean isLaw(Tree tree, Phrase phrase) {
    Token head = tree.token(phrase.end - 1);
    return head.upos().equals("PROPN") && LAWS.contains(head.form());
  }

  /**
   * "The Peru probe" is called after whom it looks at, "the Lima attacks" after where they were;
   * "the U.S. probe" after who does it.
   */
  static boolean isCalledAfter(Tree tree, Phrase phrase) {
    if (phrase.matches.isEmpty() || phrase.possessor != null) {
      return false;
    }
    Match name = phrase.matches.getLast();
    String head = tree.token(phrase.end - 1).form().toLowerCase(Locale.ROOT);
    String first = tree.token(name.start()).form();
    return name.end() < phrase.end
        && !first.equals(first.toUpperCase(Locale.ROOT))
        && switch (name.name().sort()) {
          case COUNTRY -> INQUIRIES.contains(head) || ATTACKS.contains(head);
          case PLACE, SEAT -> ATTACKS.contains(head) || MEETINGS.contains(head);
          default -> false;
        };
  }

  /** "The Iran-backed government" is not Iran's; "the Saudi-led coalition" is no party. */
  static boolean isBacked(Phrase phrase) {
    return !phrase.matches.isEmpty()
        && phrase.role.map(Role::sector).filter(LED::contains).isPresent()
        && phrase.matches.stream().allMatch(match -> match.name().sort() == Name.Sort.AFFILIATION);
  }
}
