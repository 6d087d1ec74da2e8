package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Sentence;

/** The walk through one text, sentence by sentence. Lives while it is read. */
final class ReadText {
  private static final Set<String> TALK =
      Set.of("i", "you", "me", "my", "your", "'m", "uh", "um", "yeah");

  private final WordLists lists;
  private final FindMentions mentions;
  private final Memory memory = new Memory();
  private final Names names;
  private final Introductions introductions;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final Speakers speakers = new Speakers();
  private final List<Reference> references = new ArrayList<>();
  private int sentence;

  ReadText(WordLists lists) {
    this.lists = lists;
    this.mentions = new FindMentions(lists);
    this.names = new Names(lists);
    this.introductions = new Introductions(lists, memory);
    this.pronouns = new Pronouns(memory);
    this.descriptions = new Descriptions(memory, lists);
  }

  List<Reference> references() {
    return references;
  }

  void read(Sentence next) {
    Syntax syntax = new Syntax(next);
    List<Mention> found = mentions.in(sentence, syntax);
    for (Mention mention : found) {
      if (mention.form == Mention.Form.NAME) {
        name(mention, found, syntax);
      }
    }
    boolean[] quoted = speakers.quoted(syntax);
    memory.begin(talks(syntax, quoted));
    introductions.read(found, syntax);
    for (Mention mention : found) {
      switch (mention.form) {
        case NAME -> {}
        case NOUN -> noun(mention, syntax);
        case PRONOUN -> pronoun(mention, syntax);
      }
      memory.add(mention);
    }
    speakers.read(found, syntax, quoted).forEach(this::speaks);
    sentence++;
  }

  /** The words of those who talk to each other, outside quotations. */
  private static int talks(Syntax syntax, boolean[] quoted) {
    int talk = 0;
    for (int i = 0; i < syntax.size(); i++) {
      talk += !quoted[i] && TALK.contains(syntax.lower(i)) ? 1 : 0;
    }
    return talk;
  }

  private void name(Mention mention, List<Mention> found, Syntax syntax) {
    Mention spelled = Initials.of(mention, found, syntax);
    if (spelled != null && spelled.entity != null) {
      names.initials(mention.noun, spelled.entity);
    }
    Entity entity = names.of(mention);
    mention.entity = entity;
    Mention fullest = entity.fullest;
    if (fullest != null && fullest != mention && entity.name.size() > mention.end - mention.start) {
      boolean part = entity.name.containsAll(mention.words);
      Reference.Why why = part ? Reference.Why.SHORT_NAME : Reference.Why.INITIALS;
      references.add(new Reference(mention.span, fullest.span, why));
    }
  }

  private void noun(Mention mention, Syntax syntax) {
    if (mention.entity != null || mention.kind == Kind.THING || mention.predicate) {
      return;
    }
    if (mention.definite && !mention.plural && !isRestricted(mention, syntax)) {
      Optional<Entity> meant = descriptions.of(mention);
      if (meant.isPresent()) {
        refer(mention, meant.get(), Reference.Why.DESCRIPTION);
        return;
      }
    }
    Entity entity = new Entity(mention);
    mention.entity = entity;
    memory.describe(entity, lists.sort(mention.noun), mention.words);
  }

  /** "the minister of ...", "the man who ...": what follows says who is meant. */
  private static boolean isRestricted(Mention mention, Syntax syntax) {
    for (int i = mention.end; i < Math.min(syntax.size(), mention.end + 10); i++) {
      String relation = syntax.relation(i);
      boolean own = syntax.head(i) == mention.role;
      if (own && (relation.equals("nmod") || relation.equals("acl"))) {
        return true;
      }
    }
    return false;
  }

  private void pronoun(Mention mention, Syntax syntax) {
    Optional<Entity> meant =
        switch (mention.noun) {
          case "he", "him", "his", "she", "her", "hers" -> pronouns.person(mention);
          case "it", "its" -> pronouns.thing(mention, syntax);
          default -> Optional.empty();
        };
    meant.ifPresent(entity -> refer(mention, entity, Reference.Why.PRONOUN));
  }

  /** "I" in a quotation is its speaker. */
  private void speaks(Mention pronoun, Entity speaker) {
    if (speaker.kind == Kind.PERSON) {
      refer(pronoun, speaker, Reference.Why.SPEAKER);
    }
  }

  private void refer(Mention mention, Entity entity, Reference.Why why) {
    mention.entity = entity;
    references.add(new Reference(mention.span, entity.naming.span, why));
  }
}
