package org.firsthand.stages.findings.mentions;

import java.util.Set;

/** Words that tell little of an event, and those that only report one. Lemmas in small letters. */
final class LightWords {
  /** Of no meaning by themselves. */
  static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "but",
          "from", "as", "that", "this", "these", "those", "it", "its", "he", "she", "they", "his",
          "her", "their", "be", "have", "do", "will", "would", "can", "could", "may", "might",
          "not", "no", "who", "which", "what", "when", "where", "there", "than", "then", "so", "if",
          "about", "into", "over", "after", "before", "out", "up", "down", "off", "i", "we", "you");

  /** Verbs that say little without their object. */
  static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "make", "take", "get", "give", "go", "come", "see", "happen", "occur",
          "include");

  /** Verbs and nouns of saying. */
  static final Set<String> REPORTING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "add",
          "state",
          "claim",
          "confirm",
          "accord",
          "according",
          "note",
          "ask",
          "call",
          "declare",
          "speak",
          "statement",
          "explain",
          "comment",
          "write",
          "release",
          "warn",
          "reveal",
          "insist",
          "cite",
          "quote");

  private LightWords() {}
}
