package org.firsthand.stages.events;

import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;

/**
 * PLOVER's types as its draft of September 2021 has them, by which the sets of coded pairs are
 * marked; the lexicon follows the manual of 2023.
 *
 * <p>The draft's table from CAMEO files sanctions under COERCE (163), a verdict of guilt and what
 * leads to trial under ACCUSE (115, 116), a signed agreement under SUPPORT (057) and a
 * cyber-attack, a blockade (191) or the taking of a place under force (19): ASSAULT.
 */
final class DraftTypes {
  private DraftTypes() {}

  /** The draft's type for what this rule codes. */
  static EventType of(Rule rule) {
    return rule.kind().map(kind -> of(kind, rule.type())).orElse(rule.type());
  }

  private static EventType of(EventKind kind, EventType type) {
    return switch (kind) {
      case SANCTION, SENTENCE -> type == EventType.SANCTION ? EventType.COERCE : type;
      case CONVICTION, EXTRADITION -> EventType.ACCUSE;
      case AGREEMENT_SIGNED -> EventType.SUPPORT;
      case CYBER_ATTACK, BLOCKADE, OCCUPATION -> EventType.ASSAULT;
      default -> type;
    };
  }
}
