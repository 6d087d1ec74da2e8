package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.firsthand.serve.api.OpenApi;
import org.firsthand.serve.api.Part;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.FilterAddress;
import org.firsthand.serve.page.SearchView;
import org.firsthand.serve.page.Words;
import org.firsthand.store.ArticleCatalogue;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.Ground;
import org.firsthand.store.Lists;
import org.firsthand.store.Noun;
import org.firsthand.store.Search;

/** The record as JSON under {@code /api/v1}: lists a part at a time, and single records. */
final class ApiRoutes {
  private static final String ROOT = "/api/v1";

  /** Most records of one answer. */
  private static final int MOST = 500;

  private static final int USUAL = 50;

  private final Shelf shelf;

  ApiRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void route(RoutesConfig routes) {
    routes.get(ROOT, context -> answer(context, OpenApi.document()));
    routes.get(ROOT + "/openapi.json", context -> answer(context, OpenApi.document()));
    routes.get(ROOT + "/findings", this::findings);
    one(routes, "findings", Lists::finding);
    routes.get(ROOT + "/findings/{id}/trace", this::trace);
    routes.get(ROOT + "/facets", this::facets);
    list(routes, "articles", "outlet", ArticleCatalogue::articles);
    one(routes, "articles", Lists::article);
    list(routes, "statements", "article", ArticleCatalogue::statements);
    one(routes, "statements", Lists::statement);
    list(routes, "events", "article", ArticleCatalogue::events);
    one(routes, "events", Lists::event);
    list(routes, "copies", "article", ArticleCatalogue::copies);
    routes.get(
        ROOT + "/outlets", context -> answer(context, shelf.read(d -> d.articles().outlets())));
    routes.get(ROOT + "/search", this::search);
  }

  /** A list of which one value can be asked for. */
  private interface Listed {
    List<?> of(ArticleCatalogue catalogue, Optional<String> value, int offset, int limit);
  }

  private void list(RoutesConfig routes, String name, String field, Listed listed) {
    routes.get(
        ROOT + "/" + name,
        context -> {
          Asked asked = asked(context, List.of(field));
          answer(
              context,
              part(
                  asked,
                  (offset, limit) ->
                      shelf.read(d -> listed.of(d.articles(), asked.one(field), offset, limit))));
        });
  }

  private void one(RoutesConfig routes, String name, BiFunction<Lists, String, Optional<?>> find) {
    routes.get(
        ROOT + "/" + name + "/{id}",
        context ->
            answer(
                context,
                read(context, dossier -> find.apply(dossier.lists(), context.pathParam("id")))));
  }

  private Object read(Context context, Function<Dossier, Optional<?>> find) {
    Optional<?> found = shelf.read(find);
    if (found.isEmpty()) {
      throw new NotFoundResponse(
          context.path() + ": expected an id of this dossier, found another");
    }
    return found.get();
  }

  private void findings(Context context) {
    Asked asked = asked(context, OpenApi.FILTERS);
    FindingFilter filter = filter(asked);
    long total = shelf.read(dossier -> dossier.findings().count(filter));
    answer(
        context,
        part(
                asked,
                (offset, limit) ->
                    shelf.read(
                        d -> d.findings().page(filter, FilterAddress.order(asked), offset, limit)))
            .outOf(total));
  }

  private void facets(Context context) {
    FindingFilter filter = filter(asked(context, OpenApi.FILTERS));
    answer(context, shelf.read(dossier -> dossier.findings().facets(filter)));
  }

  private void trace(Context context) {
    answer(
        context,
        read(
            context,
            dossier ->
                dossier
                    .lists()
                    .finding(context.pathParam("id"))
                    .map(finding -> Ground.of(finding, dossier.lists()))));
  }

  private void search(Context context) {
    Asked asked = asked(context, List.of("q", "in"));
    String query =
        asked.one("q").orElseThrow(() -> new BadRequestResponse("q: expected a query, found none"));
    int limit = number(asked, "limit", USUAL, 1, MOST);
    try {
      Set<Noun> among = among(asked);
      List<Map<String, Object>> hits = new ArrayList<>();
      shelf.read(
          dossier -> {
            if (among.contains(Noun.FINDING)) {
              SearchView.findings(query, dossier, limit).forEach(one -> hits.add(hit(one)));
            }
            dossier.search().find(query, limit, among).forEach(one -> hits.add(hit(one)));
            return hits;
          });
      answer(context, new Part(hits, 0, limit, Optional.of((long) hits.size()), Optional.empty()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("q: " + e.getMessage());
    }
  }

  /** Findings, articles and statements unless the address names some of them. */
  private static Set<Noun> among(Asked asked) {
    Set<Noun> among = EnumSet.noneOf(Noun.class);
    for (String name : asked.one("in").orElse("findings,articles,statements").split(",")) {
      among.add(
          switch (name.strip()) {
            case "findings" -> Noun.FINDING;
            case "articles" -> Noun.ARTICLE;
            case "statements" -> Noun.STATEMENT;
            default ->
                throw new BadRequestResponse(
                    "in: expected findings, articles or statements, found '"
                        + Words.cut(name, 40)
                        + "'");
          });
    }
    return among;
  }

  private static Map<String, Object> hit(Finding finding) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("noun", "finding");
    shape.put("id", finding.id());
    shape.put("excerpt", finding.summary());
    shape.put("articles", finding.articles());
    shape.put("origins", finding.origins());
    return shape;
  }

  private static Map<String, Object> hit(Search.Hit hit) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("noun", hit.noun().name().toLowerCase(java.util.Locale.ROOT));
    shape.put("id", hit.id());
    shape.put("article", hit.article());
    hit.title().ifPresent(title -> shape.put("title", title));
    hit.outlet().ifPresent(outlet -> shape.put("outlet", outlet));
    shape.put(
        "excerpt", hit.excerpt().replace(Search.MATCH_START, '[').replace(Search.MATCH_END, ']'));
    return shape;
  }

  private static FindingFilter filter(Asked asked) {
    try {
      return FilterAddress.of(asked);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("" + e.getMessage());
    }
  }

  /** A mistyped filter would answer another question: unknown names are refused. */
  private static Asked asked(Context context, List<String> known) {
    Asked asked = Pages.asked(context);
    for (String name : asked.values().keySet()) {
      if (!known.contains(name) && !name.equals("offset") && !name.equals("limit")) {
        throw new BadRequestResponse(
            "parameters: expected "
                + String.join(", ", known)
                + ", offset or limit, found '"
                + name
                + "'");
      }
    }
    return asked;
  }

  private static Part part(Asked asked, BiFunction<Integer, Integer, List<?>> page) {
    int limit = number(asked, "limit", USUAL, 1, MOST);
    int offset = number(asked, "offset", 0, 0, Integer.MAX_VALUE - MOST);
    List<?> items = page.apply(offset, limit + 1);
    boolean hasMore = items.size() > limit;
    return new Part(
        hasMore ? items.subList(0, limit) : items,
        offset,
        limit,
        Optional.empty(),
        hasMore
            ? Optional.of(asked.with("offset", String.valueOf(offset + limit)).address())
            : Optional.empty());
  }

  private static int number(Asked asked, String name, int usual, int least, int most) {
    String text = asked.one(name).orElse(String.valueOf(usual));
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new BadRequestResponse(
        name + ": expected a number from " + least + " to " + most + ", found '" + text + "'");
  }

  private static void answer(Context context, Object shape) {
    context.contentType("application/json").result(Json.write(shape));
  }

  static void problem(Context context, String line) {
    answer(context, Map.of("error", line));
  }
}
