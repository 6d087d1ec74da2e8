package org.firsthand.stages.findings.mentions;

/**
 * What two mentions are compared by; each is 0 or 1 unless said otherwise. The order is that of the
 * rows of the model.
 */
enum Feature {
  /** All words are the same. */
  SAME_WORDS,
  /** The heads are the same. */
  SAME_HEAD,
  /** Other heads, but a word in common. */
  SHARED_WORD,
  /** Other heads that begin with the same letters: "detain", "detention". */
  SAME_STEM,
  /** Other heads that can mean one thing. */
  SYNONYM,
  /** One head can mean a kind of what the other can. */
  BROADER,
  /** Both can mean kinds of one thing. */
  SIBLING,
  /** None of the above. */
  UNLIKE_WORDS,
  BOTH_REPORT,
  ONE_REPORTS,
  /** How rare the heads are, 0 to 1. */
  RARITY,
  RARITY_OF_SAME,
  LIGHT_SAME,
  SAME_CLASS,
  BOTH_VERBS,
  SAME_DOCUMENT,
  /** How alike the documents are, 0 to 1; 0 within one. */
  DOCUMENTS,
  /** The documents fall into one group. */
  SAME_NEWS,
  DOCUMENTS_OF_LIKE,
  DOCUMENTS_OF_UNLIKE,
  /** How alike the sentences are, without the mentions; 0 to 1. */
  SENTENCES,
  /** How alike the words nearby are, 0 to 1. */
  NEARBY,
  SENTENCES_OF_LIKE,
  NEARBY_OF_LIKE,
  SENTENCES_OF_REPORTS,
  NEARBY_OF_KIN,
  NEARBY_OF_UNLIKE,
  SAME_SENTENCE,
  SAME_SENTENCE_SAME_HEAD,
  SAME_DOCUMENT_SAME_HEAD,
  SAME_DOCUMENT_SYNONYM,
  /** Share of the weight of the doers in common, 0 to 1. */
  DOERS,
  /** Both have doers and share none. */
  OTHER_DOERS,
  /** As with the doers. */
  DONE,
  OTHER_DONE,
  OTHERS,
  OTHER_OTHERS,
  DOERS_AND_DONE,
  /** The same of all that takes part, whatever part. */
  PARTIES,
  OTHER_PARTIES,
  PARTIES_OF_LIKE,
  OTHER_PARTIES_OF_SAME,
  DOERS_OF_REPORTS,
  OTHER_DOERS_OF_REPORTS,
  /** One mention takes part in the other. */
  TAKES_PART,
  SAME_TIME,
  OTHER_TIME,
  SAME_NUMBER,
  OTHER_NUMBER,
  /** Share of the weight of the names nearby in common, 0 to 1. */
  NAMES,
  OTHER_NAMES,
  OTHER_NAMES_OF_SAME,
  /** How many of them tell the news at the head of a document: 0, 1 or 2. */
  EARLY,
  BOTH_EARLY_OF_LIKE,
  ONE_NEGATED,
  /** How many of them are of several words. */
  SEVERAL_WORDS
}
