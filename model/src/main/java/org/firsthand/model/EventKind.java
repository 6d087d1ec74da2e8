package org.firsthand.model;

/**
 * The finer kind of an event beneath PLOVER's type and mode: what this project tells apart that
 * PLOVER does not, such as a signed agreement, a leak or a takedown of accounts.
 *
 * <p>A kind does not fix the type: a {@code withdrawal} is RETREAT from a town and SANCTION from a
 * treaty. Lines are only added: dossiers hold the spellings.
 */
public enum EventKind implements Term {
  // AGREE
  AGREEMENT_SIGNED("agreement-signed"),
  AGREEMENT("agreement"),
  PROMISE("promise"),
  APPROVAL("approval"),

  // CONSULT
  MEETING("meeting"),
  VISIT("visit"),
  TALKS("talks"),
  CALL("call"),
  MEDIATION("mediation"),

  // SUPPORT
  SUPPORT("support"),
  PRAISE("praise"),
  DEFENCE("defence"),
  RECOGNITION("recognition"),
  RELATIONS("relations"),
  APOLOGY("apology"),

  // COOPERATE
  COOPERATION("cooperation"),
  JOINT_EXERCISE("joint-exercise"),
  INTELLIGENCE_SHARING("intelligence-sharing"),
  EXTRADITION("extradition"),

  // AID
  TRANSFER("transfer"),
  TECHNOLOGY_TRANSFER("technology-transfer"),
  ASSISTANCE("assistance"),
  TRAINING("training"),
  FUNDING("funding"),
  PEACEKEEPING("peacekeeping"),

  // CONCEDE and RETREAT
  RESIGNATION("resignation"),
  EASING("easing"),
  RELEASE("release"),
  RETURN("return"),
  WITHDRAWAL("withdrawal"),
  CEASEFIRE("ceasefire"),
  DISARMAMENT("disarmament"),
  ACCESS("access"),
  SURRENDER("surrender"),

  // REQUEST
  DEMAND("demand"),
  PROPOSAL("proposal"),
  ORDER("order"),
  INVITATION("invitation"),

  // ACCUSE
  CRITICISM("criticism"),
  ACCUSATION("accusation"),
  ATTRIBUTION("attribution"),
  EXPOSURE("exposure"),
  INVESTIGATION("investigation"),
  INDICTMENT("indictment"),
  LAWSUIT("lawsuit"),
  VERDICT("verdict"),
  PROTEST_NOTE("protest-note"),

  // REJECT
  REFUSAL("refusal"),
  DENIAL("denial"),
  VETO("veto"),
  CANCELLATION("cancellation"),
  DEFIANCE("defiance"),

  // THREATEN
  THREAT("threat"),
  WARNING("warning"),

  // PROTEST
  DEMONSTRATION("demonstration"),
  STRIKE("strike"),
  BOYCOTT("boycott"),
  RIOT("riot"),

  // SANCTION
  SANCTION("sanction"),
  BAN("ban"),
  DESIGNATION("designation"),
  SUSPENSION("suspension"),
  BREAK("break"),
  CLOSURE("closure"),
  RECALL("recall"),
  EXPULSION("expulsion"),
  DISMISSAL("dismissal"),
  CONVICTION("conviction"),
  SENTENCE("sentence"),

  // MOBILIZE
  DEPLOYMENT("deployment"),
  ALERT("alert"),
  WEAPONS_TEST("weapons-test"),

  // COERCE: cyber operations
  CYBER_ATTACK("cyber-attack"),
  CYBER_ESPIONAGE("cyber-espionage"),
  CYBER_DISRUPTION("cyber-disruption"),
  CYBER_DESTRUCTION("cyber-destruction"),
  LEAK("leak"),
  RANSOM("ransom"),
  PHISHING("phishing"),

  // COERCE: words and networks
  CENSORSHIP("censorship"),
  SHUTDOWN("shutdown"),
  SURVEILLANCE("surveillance"),
  DISINFORMATION("disinformation"),
  INTERFERENCE("interference"),
  TAKEDOWN("takedown"),

  // COERCE: persons, goods, borders
  ARREST("arrest"),
  RAID("raid"),
  SEIZURE("seizure"),
  OCCUPATION("occupation"),
  DEMOLITION("demolition"),
  DEPORTATION("deportation"),
  CRACKDOWN("crackdown"),
  CURFEW("curfew"),
  MARTIAL_LAW("martial-law"),
  BLOCKADE("blockade"),
  BORDER_CLOSURE("border-closure"),

  // ASSAULT
  ATTACK("attack"),
  INVASION("invasion"),
  CLASH("clash"),
  KILLING("killing"),
  ABDUCTION("abduction"),
  HIJACKING("hijacking"),
  TORTURE("torture"),
  DESTRUCTION("destruction"),
  CAPTURE("capture"),
  COUP("coup"),
  HUMAN_SHIELDS("human-shields"),
  CEASEFIRE_VIOLATION("ceasefire-violation");

  private final String term;

  EventKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
