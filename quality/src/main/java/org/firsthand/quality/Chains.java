package org.firsthand.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The chains of mentions of one document of {@link ChainTruth}. Mentions count from 0; -1 is none.
 */
final class Chains {
  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> KINDS = Set.of("person", "organization", "place");

  private final JsonNode document;
  private final JsonNode mentions;
  private final List<int[]> starts = new ArrayList<>();
  private final Map<Integer, String> asked = new HashMap<>();

  Chains(JsonNode document) {
    this.document = document;
    this.mentions = document.get("mentions");
    int at = 0;
    for (JsonNode sentence : document.get("sentences")) {
      int[] offsets = new int[sentence.size() + 1];
      for (int i = 0; i < sentence.size(); i++) {
        offsets[i] = at;
        at += sentence.get(i).asString().length() + 1;
      }
      offsets[sentence.size()] = at;
      starts.add(offsets);
    }
    Map<String, List<Set<String>>> names = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      JsonNode mention = mentions.get(i);
      if (KINDS.contains(mention.get("kind").asString())) {
        ask(i, names.computeIfAbsent(mention.get("chain").asString(), key -> new ArrayList<>()));
      }
    }
  }

  private void ask(int i, List<Set<String>> names) {
    JsonNode mention = mentions.get(i);
    int head = mention.get("head").asInt();
    String upos = upos(mention, head);
    if (upos.equals("PROPN")) {
      Set<String> name = name(mention, head);
      if (names.stream().anyMatch(it -> it.size() > name.size() && it.containsAll(name))) {
        asked.put(i, "name");
      }
      names.add(name);
    } else if (!names.isEmpty() && isPronoun(form(mention, head))) {
      asked.put(i, "pronoun");
    } else if (!names.isEmpty() && upos.equals("NOUN")) {
      String first = form(mention, mention.get("first").asInt()).toLowerCase(Locale.ROOT);
      if (DEFINITE.contains(first)) {
        asked.put(i, "noun");
      }
    }
  }

  /** The run of proper nouns around the head, without what ends in a full stop, as titles do. */
  private Set<String> name(JsonNode mention, int head) {
    int first = head;
    int last = head;
    while (first > mention.get("first").asInt() && upos(mention, first - 1).equals("PROPN")) {
      first--;
    }
    while (last < mention.get("last").asInt() && upos(mention, last + 1).equals("PROPN")) {
      last++;
    }
    Set<String> words = new HashSet<>();
    for (int i = first; i <= last; i++) {
      if (first == last || !form(mention, i).endsWith(".")) {
        words.add(form(mention, i));
      }
    }
    return words;
  }

  private String upos(JsonNode mention, int token) {
    return document.get("upos").get(mention.get("sentence").asInt()).path(token).asString("");
  }

  private String form(JsonNode mention, int token) {
    return document.get("sentences").get(mention.get("sentence").asInt()).path(token).asString("");
  }

  private static boolean isPronoun(String form) {
    return PRONOUNS.contains(form.toLowerCase(Locale.ROOT));
  }

  /** The mentions to be answered, with what they are: pronoun, noun or name. */
  Map<Integer, String> asked() {
    return asked;
  }

  /**
   * The narrowest mention around this span of the tokens joined by spaces whose head lies in it, or
   * is the title before it; where there is none, the widest whose head lies in it.
   */
  int at(JsonNode span) {
    int start = span.get(0).asInt();
    int end = span.get(1).asInt();
    int around = -1;
    int within = -1;
    for (int i = 0; i < mentions.size(); i++) {
      JsonNode mention = mentions.get(i);
      int[] offsets = starts.get(mention.get("sentence").asInt());
      int head = Math.min(mention.get("head").asInt(), offsets.length - 2);
      int headEnd = Math.clamp(mention.get("headEnd").asInt(), head + 1, offsets.length - 1);
      boolean inside = offsets[head] < end && offsets[headEnd] > start;
      boolean covers =
          offsets[mention.get("first").asInt()] <= start
              && end < offsets[mention.get("last").asInt() + 1];
      if (covers
          && (inside || isTitle(mention, head, offsets, start))
          && (around < 0 || width(mention) < width(mentions.get(around)))) {
        around = i;
      }
      if (inside && (within < 0 || width(mention) > width(mentions.get(within)))) {
        within = i;
      }
    }
    return around >= 0 ? around : within;
  }

  /** True if from the head on only nouns stand before this offset. */
  private boolean isTitle(JsonNode mention, int head, int[] offsets, int start) {
    int i = head;
    while (offsets[i] < start && upos(mention, i).matches("PROPN|NOUN")) {
      i++;
    }
    return i > head && offsets[i] == start;
  }

  private static int width(JsonNode mention) {
    return mention.get("last").asInt() - mention.get("first").asInt();
  }

  /** True if both are mentions of one chain. */
  boolean areOne(int one, int other) {
    return one >= 0
        && other >= 0
        && mentions.get(one).get("chain").equals(mentions.get(other).get("chain"));
  }

  /** What the phrase in this span is: pronoun, noun or name, by its last word. */
  String kind(JsonNode span) {
    for (int s = 0; s < starts.size(); s++) {
      int[] offsets = starts.get(s);
      for (int i = 0; i + 1 < offsets.length; i++) {
        String form = document.get("sentences").get(s).get(i).asString();
        if (offsets[i] + form.length() == span.get(1).asInt()) {
          String upos = document.get("upos").get(s).get(i).asString();
          return isPronoun(form) ? "pronoun" : upos.equals("NOUN") ? "noun" : "name";
        }
      }
    }
    return "name";
  }
}
