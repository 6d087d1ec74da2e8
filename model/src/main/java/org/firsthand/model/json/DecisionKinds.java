package org.firsthand.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.firsthand.model.Decision;

/** How a decision's field {@code kind} is spelt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Decision.Merge.class, name = "merge"),
  @JsonSubTypes.Type(value = Decision.Split.class, name = "split"),
  @JsonSubTypes.Type(value = Decision.Confirm.class, name = "confirm"),
  @JsonSubTypes.Type(value = Decision.Reject.class, name = "reject"),
  @JsonSubTypes.Type(value = Decision.Correct.class, name = "correct"),
  @JsonSubTypes.Type(value = Decision.Restate.class, name = "restate"),
  @JsonSubTypes.Type(value = Decision.Rate.class, name = "rate"),
  @JsonSubTypes.Type(value = Decision.Trust.class, name = "trust"),
  @JsonSubTypes.Type(value = Decision.Note.class, name = "note"),
  @JsonSubTypes.Type(value = Decision.View.class, name = "view"),
  @JsonSubTypes.Type(value = Decision.Undo.class, name = "undo")
})
interface DecisionKinds {}
