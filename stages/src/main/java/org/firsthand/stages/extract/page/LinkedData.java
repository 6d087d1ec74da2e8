package org.firsthand.stages.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.model.json.Json;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The schema.org objects that a page carries as JSON-LD. */
final class LinkedData {
  private static final List<String> ARTICLE_TYPES =
      List.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "Article",
          "BlogPosting",
          "TechArticle",
          "ScholarlyArticle",
          "Report",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "Review",
          "HowTo",
          "Recipe",
          "WebPage",
          "ItemPage");

  /** What stands in these fields describes another text than the page's. */
  private static final Set<String> OTHER_WORKS = Set.of("isBasedOn", "isBasedOnUrl", "citation");

  private static final Pattern OPENING =
      Pattern.compile("^(?:<!--|//\\s*<!\\[CDATA\\[|/\\*.*?\\*/)");

  private static final Pattern CLOSING = Pattern.compile("(?:-->|//\\s*\\]\\]>)$");

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f]+");

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private List<JsonNode> articles = List.of();

  private LinkedData() {}

  static LinkedData read(List<Element> scripts) {
    LinkedData data = new LinkedData();
    for (Element script : scripts) {
      if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        parse(script.data()).ifPresent(data::collect);
      }
    }
    data.articles = List.copyOf(data.byType());
    return data;
  }

  /** Raw line breaks within strings are a common fault of generated data. */
  private static Optional<JsonNode> parse(String json) {
    String clean = json.strip();
    if (clean.startsWith("<") || clean.startsWith("/")) {
      clean = OPENING.matcher(clean).replaceFirst("");
    }
    if (clean.endsWith(">")) {
      clean = CLOSING.matcher(clean).replaceFirst("");
    }
    clean = clean.strip();
    if (clean.endsWith(";")) {
      clean = clean.substring(0, clean.length() - 1);
    }
    Optional<JsonNode> tree = tree(clean);
    return tree.isPresent() ? tree : tree(CONTROLS.matcher(clean).replaceAll(" "));
  }

  private static Optional<JsonNode> tree(String json) {
    try {
      return Optional.of(Json.tree(json));
    } catch (IllegalArgumentException e) {
      // Broken data on a page is no reason not to read the page.
      return Optional.empty();
    }
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        if (node.has("@type")) {
          objects.add(node);
        }
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && node.size() > 1) {
          byId.putIfAbsent(id, node);
        }
      }
      if (node.isContainer()) {
        List<JsonNode> inside = new ArrayList<>();
        if (node.isObject()) {
          node.properties().stream()
              .filter(field -> !OTHER_WORKS.contains(field.getKey()))
              .forEach(field -> inside.add(field.getValue()));
        } else {
          node.forEach(inside::add);
        }
        // Depth first, in the order of the page.
        for (int i = inside.size() - 1; i >= 0; i--) {
          open.addFirst(inside.get(i));
        }
      }
    }
  }

  /** The object that describes the article of the page, the most exact type first. */
  Optional<JsonNode> article() {
    return articles().stream().findFirst();
  }

  /** All that may describe the article, the most exact type first. */
  List<JsonNode> articles() {
    return articles;
  }

  private List<JsonNode> byType() {
    List<JsonNode> found = new ArrayList<>();
    for (String type : ARTICLE_TYPES) {
      for (JsonNode object : objects) {
        if (is(object, type)) {
          found.add(object);
        }
      }
    }
    return found;
  }

  /** True if an object is of a type. */
  static boolean is(JsonNode object, String type) {
    JsonNode types = object.path("@type");
    if (types.isArray()) {
      for (JsonNode one : types) {
        if (one.asString("").endsWith(type)) {
          return one.asString("").length() == type.length()
              || one.asString("").endsWith("/" + type);
        }
      }
      return false;
    }
    String name = types.asString("");
    return name.equals(type) || name.endsWith("/" + type);
  }

  /** Objects of a type, in the order of the page. */
  List<JsonNode> of(String type) {
    return objects.stream().filter(object -> is(object, type)).toList();
  }

  /** A field's text; of several, the first. */
  static Optional<String> text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value.isObject()) {
      value = value.has("@value") ? value.path("@value") : value.path("name");
    }
    String text = value.isString() ? Meta.unescaped(value.stringValue()) : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A field's values: those of a list, else the only one; none if it is missing. */
  static List<JsonNode> each(JsonNode object, String field) {
    JsonNode value = object.path(field);
    List<JsonNode> each = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each::add);
    } else if (!value.isMissingNode()) {
      each.add(value);
    }
    return each;
  }

  /** The names of the persons or bodies in a field, references followed. */
  List<String> names(JsonNode object, String field) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : each(object, field)) {
      JsonNode named = one;
      if (one.isObject() && !one.has("name")) {
        named = byId.getOrDefault(one.path("@id").asString(""), one);
      }
      if (named.isArray() && !named.isEmpty()) {
        named = named.get(0);
      }
      JsonNode plain = named.isObject() ? named.path("name") : named;
      if (plain.isArray() && !plain.isEmpty()) {
        plain = plain.get(0);
      }
      String name = plain.isString() ? Meta.unescaped(plain.stringValue()) : "";
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
