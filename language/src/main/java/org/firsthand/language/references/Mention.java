package org.firsthand.language.references;

import java.util.Set;
import org.firsthand.model.Span;
import org.jspecify.annotations.Nullable;

/** A phrase that means somebody or something. Lives while one text is read. */
final class Mention {
  /** What the phrase is made of. */
  enum Form {
    NAME,
    NOUN,
    PRONOUN
  }

  final int sentence;

  /** First token, and the token behind its last. */
  final int start;

  final int end;

  /** The token by which the phrase hangs in its sentence. */
  final int role;

  final Form form;
  final Kind kind;
  final Gender gender;
  final boolean plural;

  /** "the", "this" or "that" opens it. */
  final boolean definite;

  /** Its noun in the singular and lower case; a name's or pronoun's words as printed. */
  final String noun;

  /** The words before the noun in lower case, without articles. */
  final Set<String> words;

  final Span span;

  /** Its part in its clause. */
  final Syntax.Place place;

  /** True for what a verb "to be" says of another. */
  final boolean predicate;

  /** Whom it means, once that is known. */
  @Nullable Entity entity;

  Mention(
      int sentence,
      int start,
      int end,
      int role,
      Form form,
      Kind kind,
      Gender gender,
      boolean plural,
      boolean definite,
      String noun,
      Set<String> words,
      Span span,
      Syntax.Place place,
      boolean predicate) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.role = role;
    this.form = form;
    this.kind = kind;
    this.gender = gender;
    this.plural = plural;
    this.definite = definite;
    this.noun = noun;
    this.words = words;
    this.span = span;
    this.place = place;
    this.predicate = predicate;
  }
}
