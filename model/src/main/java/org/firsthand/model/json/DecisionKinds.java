package org.firsthand.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.firsthand.model.Decision;

/** How a decision's field {@code kind} is spelt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @Type(value = Decision.Merge.class, name = "merge"),
  @Type(value = Decision.Split.class, name = "split"),
  @Type(value = Decision.Confirm.class, name = "confirm"),
  @Type(value = Decision.Reject.class, name = "reject"),
  @Type(value = Decision.Correct.class, name = "correct"),
  @Type(value = Decision.Rate.class, name = "rate"),
  @Type(value = Decision.Trust.class, name = "trust"),
  @Type(value = Decision.Note.class, name = "note"),
  @Type(value = Decision.Undo.class, name = "undo")
})
interface DecisionKinds {}
