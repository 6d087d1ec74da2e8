package org.firsthand.language.train.news;

import java.util.HashMap;
import java.util.Map;

/** The five forms of a verb: {@code attack} if regular, {@code hit|hits|hit|hit|hitting} if not. */
record Verb(String base, String third, String past, String participle, String gerund) {
  private static final Map<String, String> PARTICIPLES = new HashMap<>();

  static {
    String known =
        "backed back,sponsored sponsor,based base,linked link,led lead,run run,owned own,aligned align,"
            + "affiliated affiliate,controlled control,occupied occupy,leaked leak,stolen steal,"
            + "encrypted encrypt,renewed renew,unidentified unidentified,retired retire,joined join,"
            + "escalating escalate,growing grow,continuing continue,ongoing ongoing,proposed propose,"
            + "alleged allege,suspected suspect,planned plan,operated operate,funded fund,made make,"
            + "targeted target,coordinated coordinate,sustained sustain,disputed dispute,armed arm,"
            + "named name,frozen freeze,classified classify,imported import,advanced advance,missing miss";
    for (String pair : known.split(",")) {
      String[] parts = pair.split(" ");
      PARTICIPLES.put(parts[0], parts[1]);
    }
  }

  static String lemmaOfParticiple(String form) {
    return PARTICIPLES.getOrDefault(form, form);
  }

  static Verb of(String notation) {
    String[] parts = notation.split("\\|");
    String base = parts[0];
    if (parts.length == 5) {
      return new Verb(base, parts[1], parts[2], parts[3], parts[4]);
    }
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    String stem = base.substring(0, base.length() - 1);
    String third =
        consonantY
            ? stem + "ies"
            : base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")
                ? base + "es"
                : base + "s";
    boolean mute = base.endsWith("e");
    String past =
        parts.length == 2
            ? parts[1] + "ed"
            : consonantY ? stem + "ied" : mute ? base + "d" : base + "ed";
    String gerund =
        parts.length == 2
            ? parts[1] + "ing"
            : mute && !base.endsWith("ee") ? stem + "ing" : base + "ing";
    return new Verb(base, third, past, past, gerund);
  }

  String form(String tag) {
    return switch (tag) {
      case "VBZ" -> third;
      case "VBD" -> past;
      case "VBN" -> participle;
      case "VBG" -> gerund;
      default -> base;
    };
  }
}
