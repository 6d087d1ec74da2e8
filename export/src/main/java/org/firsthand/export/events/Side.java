package org.firsthand.export.events;

import java.util.List;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;

/** The sides of an event, as POLECAT names them. */
enum Side {
  ACTOR("Actor"),
  RECIPIENT("Recipient");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  List<Participant> of(Finding finding) {
    return switch (this) {
      case ACTOR -> finding.actors();
      case RECIPIENT -> finding.recipients();
    };
  }
}
