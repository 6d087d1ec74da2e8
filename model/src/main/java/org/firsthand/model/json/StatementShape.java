package org.firsthand.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.firsthand.model.Restatement;

/** A statement as it was read says nothing of corrections. */
interface StatementShape {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Restatement> corrected();
}
