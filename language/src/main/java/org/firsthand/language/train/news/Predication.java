package org.firsthand.language.train.news;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb with its object and complements, before it is given a form. */
final class Predication {
  private record Part(String relation, Phrase phrase) {}

  private final Verb verb;
  private final String particle;
  private final List<Part> rest = new ArrayList<>();
  private @Nullable Part object;

  private Predication(String verb) {
    String[] parts = verb.split(" ");
    this.verb = Verb.of(parts[0]);
    particle = parts.length > 1 ? parts[1] : "";
  }

  static Predication of(String verb) {
    return new Predication(verb);
  }

  Predication object(Phrase phrase) {
    object = new Part("obj", phrase);
    return this;
  }

  Predication recipient(Phrase phrase) {
    object = new Part("iobj", phrase);
    return this;
  }

  Predication with(String relation, Phrase phrase) {
    rest.add(new Part(relation, phrase));
    return this;
  }

  Predication in(String preposition, Phrase phrase) {
    return with("obl", phrase.in(preposition));
  }

  boolean hasObject() {
    return object != null;
  }

  Phrase takeObject() {
    Part part = object;
    if (part == null) {
      throw new IllegalStateException(verb.base() + ": expected an object, found none");
    }
    object = null;
    return part.phrase;
  }

  /** The verb in the form of a tag, with particle, object and complements. */
  Phrase form(String tag) {
    Phrase phrase = Phrase.word(verb.form(tag), verb.base(), "VERB", tag);
    phrase.plural = false;
    if (!particle.isEmpty()) {
      phrase.after("compound:prt", Phrase.word(particle, "ADP", "RP"));
    }
    if (object != null) {
      phrase.after(object.relation, object.phrase);
    }
    rest.forEach(part -> phrase.after(part.relation, part.phrase));
    return phrase;
  }

  Phrase infinitive() {
    return form("VB").before("mark", Phrase.word("to", "PART", "TO"));
  }
}
