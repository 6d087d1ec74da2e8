package org.firsthand.stages.statements;

/** How a source stands to the content that a cue hands it. */
enum Manner {
  /** Says, writes, shows it. */
  SPEECH,
  /** Thinks, fears, supports it. */
  THOUGHT,
  /** Means to do it. */
  INTENTION
}
