package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.firsthand.quality.wire.Link.Clue;
import org.firsthand.quality.wire.Print.When;

/**
 * Prints stories again and keeps a list of what it made from what. Immutable: each call draws anew
 * from the seed, so that the same call gives the same edition.
 */
public final class WireRoom {
  private final long seed;

  /** A room whose choices follow from this seed. */
  public WireRoom(long seed) {
    this.seed = seed;
  }

  /** Each of the stories with one copy, treated in this way. */
  public Edition copies(List<Story> originals, Treatment treatment) {
    RandomGenerator random = random(treatment.name());
    List<Story> stories = new ArrayList<>(originals);
    List<Link> links = new ArrayList<>();
    for (Story original : originals) {
      Story copy = treatment.change().apply(original, random);
      stories.add(copy);
      links.add(new Link(copy.id(), original.id(), treatment.name(), treatment.clue()));
    }
    return new Edition(stories, links);
  }

  /** Pairs of neighbours in the list, with one story made of the first halves of both. */
  public Edition merged(List<Story> originals) {
    RandomGenerator random = random("merged");
    List<Story> stories = new ArrayList<>(originals);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < originals.size(); i += 2) {
      Story one = originals.get(i);
      Story other = originals.get(i + 1);
      Story both =
          new Print("Coast Daily", When.LATER)
              .apply(new MergeWith(other, 0.5).apply(one, random), random);
      stories.add(both);
      links.add(new Link(both.id(), one.id(), "merged", Clue.TIME));
      links.add(
          new Link(
              both.id(),
              other.id(),
              "merged",
              both.published().compareTo(other.published()) > 0 ? Clue.TIME : Clue.NONE));
    }
    return new Edition(stories, links);
  }

  /**
   * Each story only as two clients of an agency print it: trimmed, with a line for their readers.
   */
  public Edition clients(List<Story> originals, String agency) {
    RandomGenerator random = random("clients");
    List<Story> stories = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Story original : originals) {
      Story wire = new AgencyDateline(agency).apply(original, random);
      Story one = new Print("Coast Daily", When.LATER).apply(wire, random);
      Change local = Change.all(List.of(new TrimEnd(0.7), new Localise("Marwick")));
      Story other =
          new Print("Marwick Mail", When.LATER)
              .apply(
                  new AgencyDateline(agency).apply(local.apply(original, random), random), random);
      stories.addAll(List.of(one, other));
      links.add(new Link(one.id(), other.id(), "clients", Clue.AGENCY));
    }
    return new Edition(stories, links);
  }

  /** Each story, a copy of it, and a shorter copy of the copy. */
  public Edition chains(List<Story> originals) {
    RandomGenerator random = random("chains");
    List<Story> stories = new ArrayList<>(originals);
    List<Link> links = new ArrayList<>();
    for (Story first : originals) {
      Story second = new Print("Coast Daily", When.LATER).apply(first, random);
      Change cut = Change.all(List.of(new TrimEnd(0.6), new AddCredit()));
      Story third = new Print("Marwick Mail", When.LATER).apply(cut.apply(second, random), random);
      stories.addAll(List.of(second, third));
      links.add(new Link(second.id(), first.id(), "chains", Clue.TIME));
      links.add(new Link(third.id(), second.id(), "chains", Clue.CREDIT));
      links.add(new Link(third.id(), first.id(), "chains", Clue.TIME));
    }
    return new Edition(stories, links);
  }

  private RandomGenerator random(String name) {
    return new SplittableRandom(seed * 0x9e3779b97f4a7c15L + name.hashCode());
  }
}
