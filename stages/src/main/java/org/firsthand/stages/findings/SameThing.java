package org.firsthand.stages.findings;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;

/**
 * Decides whether two events are the same thing. Leans to precision: a false merge invents
 * corroboration.
 *
 * <p>Whatever forbids it is asked first: other kinds of act, other parties, other days, other
 * things, another place, planned against done. What is left is the same thing if somebody is named
 * who takes part in both and the words of the evidence agree well enough; less is asked where both
 * texts give the same day, and of two passages of one article. A passage copied from the other
 * speaks of the same thing by itself, and so does one that takes up what its article told before;
 * of these two it does not matter whether both name the same parties, as long as none differ.
 */
final class SameThing {
  /** Share of the shorter evidence's words that must agree where no date confirms it. */
  private static final double WORDS = 0.5;

  /** The same where both texts give dates that agree. */
  private static final double WORDS_SAME_DAY = 0.3;

  /** The same where both were printed within days. */
  private static final double WORDS_SAME_DAYS = 0.4;

  /** The same where in those days it also was done to, or by, one company or group by name. */
  private static final double WORDS_SAME_BODY = 0.25;

  /** The same within one article, which seldom tells of two like acts of the same parties. */
  private static final double WORDS_SAME_ARTICLE = 0.34;

  /** What one act is often told as, either way. */
  private static final Map<EventType, Set<EventType>> CONFUSED =
      Map.of(
          EventType.AGREE, EnumSet.of(EventType.COOPERATE),
          EventType.AID, EnumSet.of(EventType.COOPERATE),
          EventType.SUPPORT, EnumSet.of(EventType.COOPERATE),
          EventType.COOPERATE, EnumSet.of(EventType.AGREE, EventType.AID, EventType.SUPPORT),
          EventType.COERCE, EnumSet.of(EventType.ASSAULT, EventType.SANCTION, EventType.REJECT),
          EventType.ASSAULT, EnumSet.of(EventType.COERCE),
          EventType.SANCTION, EnumSet.of(EventType.COERCE, EventType.REJECT),
          EventType.REJECT, EnumSet.of(EventType.COERCE, EventType.SANCTION));

  private final CopiedPassages copied;

  SameThing(CopiedPassages copied) {
    this.copied = copied;
  }

  Verdict decide(Sighting a, Sighting b) {
    Event one = a.read();
    Event other = b.read();
    if (!likeTypes(one.type(), other.type())) {
      return Verdict.apart("other kinds of act");
    }
    Sides.Fit sides = Sides.compare(a.sides(), b.sides());
    if (sides == Sides.Fit.OTHER) {
      return Verdict.apart("other parties");
    }
    if (copied.same(
        a.article().id(),
        a.event().evidence().span(),
        b.article().id(),
        b.event().evidence().span())) {
      return Verdict.same(1, "the one passage is copied from the other");
    }
    boolean oneBlock = a.block().equals(b.block());
    if (!oneBlock && !BackReference.near(a, b)) {
      return Verdict.unsure("never compared: of different blocks");
    }
    if (sides == Sides.Fit.SAME && (isAgreedOn(a, b) || isAgreedOn(b, a))) {
      return Verdict.same(0.5, "it is what the agreement of the same sentence is about");
    }
    if (!likeFactuality(a.claimed(), b.claimed()) && !isPlanAgreed(a.event(), b.event())) {
      return Verdict.apart("planned or possible against done");
    }
    if (otherMode(one, other)) {
      return Verdict.apart("another way of doing it");
    }
    boolean denial = isDenial(a.event()) != isDenial(b.event());
    When.Fit dates = denial ? a.when().compareWithDenial(b.when()) : a.when().compare(b.when());
    if (dates == When.Fit.OTHER) {
      return Verdict.apart("other dates");
    }
    if (otherPlace(one, other)) {
      return Verdict.apart("another place");
    }
    if (otherNumbers(a, b)) {
      return Verdict.apart("other numbers");
    }
    if (!oneBlock) {
      return Verdict.same(again(a, b), "the article speaks of it again");
    }
    if (!Sides.shareName(a.sides(), b.sides())) {
      return Verdict.unsure("nobody is named who takes part in both");
    }
    double words = Words.overlap(a.words(), b.words());
    boolean thingsKnown = !a.things().isEmpty() && !b.things().isEmpty();
    double things = Words.overlap(a.things(), b.things());
    if (thingsKnown && things == 0 && words < WORDS) {
      return Verdict.apart("other things");
    }
    if (sides == Sides.Fit.OPEN && words < WORDS) {
      return Verdict.unsure("a party is not known");
    }
    return byWords(a, b, dates, Math.max(words, thingsKnown ? (words + things) / 2 : 0));
  }

  /** As much as the words of two events of two articles must agree, whatever else does. */
  static double leastWords(When.Fit dates, boolean near) {
    double least = dates == When.Fit.SAME ? WORDS_SAME_DAY : WORDS;
    return near ? Math.min(least, WORDS_SAME_BODY) : least;
  }

  private static Verdict byWords(Sighting a, Sighting b, When.Fit dates, double words) {
    boolean sameArticle = a.article().id().equals(b.article().id());
    if (BackReference.between(a, b)) {
      return Verdict.same(again(a, b), "the article speaks of it again");
    }
    double needed = WORDS;
    if (a.when().isNear(b.when())) {
      needed = Sides.shareBody(a.event(), b.event()) ? WORDS_SAME_BODY : WORDS_SAME_DAYS;
    }
    needed = sameArticle ? Math.min(needed, WORDS_SAME_ARTICLE) : needed;
    needed = dates == When.Fit.SAME ? Math.min(needed, WORDS_SAME_DAY) : needed;
    int percent = (int) Math.round(100 * words);
    String why =
        percent
            + " % of the words agree"
            + (dates == When.Fit.SAME ? ", and the date" : "")
            + ", for the same parties";
    return words >= needed ? Verdict.same(words, why) : Verdict.unsure("only " + why);
  }

  /** Of several acts that a passage may take up the nearest is the likeliest. */
  private static double again(Sighting a, Sighting b) {
    return 0.5 / (1 + BackReference.distance(a, b) / 500.0);
  }

  /** To have agreed and to plan to cooperate are one act in two words. */
  private static boolean isPlanAgreed(Event a, Event b) {
    return isPlanOf(a, b) || isPlanOf(b, a);
  }

  private static boolean isPlanOf(Event plan, Event agreement) {
    return agreement.type() == EventType.AGREE
        && plan.type() == EventType.COOPERATE
        && plan.factuality() == Factuality.PLANNED;
  }

  /** "signed an accord that will let them exchange data": the one is the other's content. */
  private static boolean isAgreedOn(Sighting content, Sighting agreement) {
    int from = agreement.event().evidence().span().start();
    int to = content.event().evidence().span().end();
    return content.article().id().equals(agreement.article().id())
        && isPlanOf(content.event(), agreement.event())
        && from < to
        && !content.article().text().substring(from, to).contains(". ");
  }

  static boolean likeTypes(EventType a, EventType b) {
    return a == b || CONFUSED.getOrDefault(a, Set.of()).contains(b);
  }

  private static boolean likeFactuality(Factuality a, Factuality b) {
    if (a == b) {
      return true;
    }
    Set<Factuality> both = EnumSet.of(a, b);
    return both.equals(EnumSet.of(Factuality.ACTUAL, Factuality.POSSIBLE))
        || both.equals(EnumSet.of(Factuality.ACTUAL, Factuality.NEGATED));
  }

  private static boolean isDenial(Event event) {
    return event.factuality() == Factuality.NEGATED;
  }

  private static boolean otherMode(Event a, Event b) {
    return a.type() == b.type()
        && a.mode().isPresent()
        && b.mode().isPresent()
        && !a.mode().equals(b.mode());
  }

  /** "expelled 10 diplomats", "expelled 35 diplomats": two acts. */
  private static boolean otherNumbers(Sighting a, Sighting b) {
    return !a.counts().isEmpty()
        && !b.counts().isEmpty()
        && a.counts().stream().anyMatch(one -> b.counts().stream().anyMatch(one::contradicts));
  }

  /** Countries can be compared; names of places may lie in each other. */
  private static boolean otherPlace(Event a, Event b) {
    return a.placeCountry().isPresent()
        && b.placeCountry().isPresent()
        && !a.placeCountry().equals(b.placeCountry());
  }
}
