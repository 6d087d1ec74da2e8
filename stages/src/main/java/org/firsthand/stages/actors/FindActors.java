package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.Sentence;
import org.firsthand.model.Actor;
import org.firsthand.stages.text.Reading;

/**
 * Finds whom the noun phrases of an article mean.
 *
 * <p>Three walks over the sentences: names of the tables and noun phrases by tags; persons and
 * bodies that the article introduces ("Canada's public safety minister, Louise Martel"); then every
 * phrase in order, with what was said before: surnames, "the Iranian minister", pronouns, "the
 * government". Work grows with the length of the text. Immutable and safe to share between threads.
 */
public final class FindActors {
  private final ActorTable table;

  public FindActors(ActorTable table) {
    this.table = table;
  }

  /** Whom the noun phrases of this article mean. */
  public ArticleActors in(Reading reading) {
    FindNames names = new FindNames(table, reading.article().text());
    Phrases phrases = new Phrases(table);
    List<List<Phrase>> found = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      List<Match> matches = names.in(sentence.tokens());
      found.add(phrases.in(i, reading.trees().get(i), matches));
    }
    Introductions introductions = new Introductions(table, reading);
    found.forEach(introductions::read);
    Resolution resolution = new Resolution(table, reading, introductions);
    found.forEach(resolution::resolve);
    List<List<NounPhrase>> shown = found.stream().map(FindActors::shown).toList();
    return new Found(byToken(reading, found), shown);
  }

  private static Phrase[][] byToken(Reading reading, List<List<Phrase>> found) {
    Phrase[][] at = new Phrase[found.size()][];
    for (int i = 0; i < at.length; i++) {
      at[i] = new Phrase[reading.sentences().get(i).tokens().size()];
      for (Phrase phrase : found.get(i)) {
        for (int t = phrase.start; t < phrase.end; t++) {
          at[i][t] = phrase;
        }
      }
    }
    return at;
  }

  private static List<NounPhrase> shown(List<Phrase> phrases) {
    List<NounPhrase> shown = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      Phrase first = phrase;
      while (first.possessor != null) {
        first = first.possessor;
      }
      boolean possesses = i + 1 < phrases.size() && phrases.get(i + 1).possessor == phrase;
      boolean thing = phrase.role.filter(role -> role.sort() == Role.Sort.THING).isPresent();
      shown.add(
          new NounPhrase(
              phrase.sentence,
              first.start,
              phrase.start,
              phrase.end,
              possesses,
              phrase.title,
              thing,
              phrase.actors,
              phrase.owners));
    }
    return List.copyOf(shown);
  }

  // The array is made here and never changed.
  @SuppressWarnings("ArrayRecordComponent")
  private record Found(Phrase[][] at, List<List<NounPhrase>> shown) implements ArticleActors {
    @Override
    public List<NounPhrase> phrases(int sentence) {
      return shown.get(sentence);
    }

    @Override
    public Optional<Actor> of(int sentence, int token) {
      return all(sentence, token).stream().findFirst();
    }

    @Override
    public List<Actor> all(int sentence, int token) {
      Phrase phrase = at[sentence][token];
      if (phrase == null) {
        return List.of();
      }
      return modifier(phrase, token).map(List::of).orElse(phrase.actors);
    }

    @Override
    public List<Actor> owners(int sentence, int token) {
      Phrase phrase = at[sentence][token];
      if (phrase == null) {
        return List.of();
      }
      return modifier(phrase, token).map(List::of).orElse(phrase.owners);
    }

    /** The "US" of "US officials" is the United States, whoever the officials are. */
    private static Optional<Actor> modifier(Phrase phrase, int token) {
      for (Match match : phrase.matches) {
        boolean inside = match.start() <= token && token < match.end();
        if (inside && match.end() < phrase.end) {
          return Optional.of(match.name().actor());
        }
      }
      return Optional.empty();
    }
  }
}
