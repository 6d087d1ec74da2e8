package org.firsthand.stages.statements;

/**
 * The constructions in which a cue word hands over its content, by the names that the tables use.
 *
 * <p>A name with a tilde is a preposition: {@code ~for} in "called for sanctions".
 */
final class Frames {
  /** A finite clause, with or without "that": "said (that) it was so", "asked whether". */
  static final String CLAUSE = "clause";

  /** An infinitive, with its subject where it has one: "vowed to", "urged Iran to stop". */
  static final String INFINITIVE = "to";

  /** A participle: "suggested leaving", "showed him leaving". */
  static final String GERUND = "gerund";

  /** A noun phrase: "criticised the agreement". */
  static final String OBJECT = "object";

  /**
   * A noun phrase and what is said of it: "called it a lie", "described it as", "accused it of".
   */
  static final String PREDICATE = "predicate";

  /** The object is who hears it: "told reporters that". */
  static final String HEARER = "hearer";

  /** A verb of saying first of all: it counts inside other contents too. */
  static final String CORE = "core";

  /** Passive without an agent: "is expected to", "it was reported that". */
  static final String PASSIVE = "passive";

  /** The subject is part of what is thought: "the talks seemed to fail". */
  static final String RAISING = "raising";

  private Frames() {}
}
