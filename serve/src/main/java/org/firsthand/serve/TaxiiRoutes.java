package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.json.Json;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Viewer;
import org.firsthand.serve.taxii.Collection;
import org.firsthand.serve.taxii.Inbox;
import org.firsthand.serve.taxii.Publishing;
import org.firsthand.store.Deliveries.Delivery;
import org.firsthand.store.SharedObjects.Query;
import org.firsthand.store.SharedObjects.Shared;
import org.firsthand.store.SharedObjects.Versions;

/** TAXII 2.1 under {@code /taxii2/}: one API root with the collections of the desk. */
final class TaxiiRoutes {
  /** Where it begins; the standard fixes the name. */
  static final String ROOT = "/taxii2/";

  private static final String API = ROOT + "firsthand/";
  private static final String ONE = API + "collections/{id}/";
  private static final String MEDIA = "application/taxii+json;version=2.1";

  /** Objects of one answer: some megabytes. */
  private static final int MOST = 1_000;

  private final Shelf shelf;
  private final Publishing publishing;
  private final Inbox inbox;
  private final long largest;

  TaxiiRoutes(Shelf shelf, Publishing publishing, Inbox inbox, long largest) {
    this.shelf = shelf;
    this.publishing = publishing;
    this.inbox = inbox;
    this.largest = largest;
  }

  /** The standard's addresses end with a slash; the router takes them with and without. */
  void route(RoutesConfig routes) {
    routes.get(ROOT, context -> answer(context, discovery(context)));
    routes.get(API, context -> answer(context, root()));
    routes.get(API + "collections/", this::collections);
    routes.get(ONE, context -> answer(context, collection(context).shape(mayWrite(context))));
    routes.get(ONE + "manifest/", this::manifest);
    routes.get(ONE + "objects/", context -> objects(context, Optional.empty()));
    routes.post(ONE + "objects/", this::add);
    routes.get(
        ONE + "objects/{object}/",
        context -> objects(context, Optional.of(context.pathParam("object"))));
    routes.delete(
        ONE + "objects/{object}/",
        context -> {
          collection(context);
          throw new ForbiddenResponse("objects: expected no deletion, found one");
        });
    routes.get(ONE + "objects/{object}/versions/", this::versions);
    routes.get(API + "status/{status}/", this::status);
  }

  private static Map<String, Object> discovery(Context context) {
    String forwarded = context.header("X-Forwarded-Proto");
    String root = ("https".equals(forwarded) ? "https" : "http") + "://" + context.host() + API;
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("title", "Firsthand");
    shape.put("description", "What was reported, who says so, and the origins behind it");
    shape.put("default", root);
    shape.put("api_roots", List.of(root));
    return shape;
  }

  private Map<String, Object> root() {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("title", "The dossier");
    shape.put("versions", List.of(MEDIA));
    shape.put("max_content_length", largest);
    return shape;
  }

  private void collections(Context context) {
    answer(
        context,
        Map.of(
            "collections",
            Arrays.stream(Collection.values()).map(one -> one.shape(mayWrite(context))).toList()));
  }

  private static boolean mayWrite(Context context) {
    return Doors.of(context).filter(one -> one.role().includes(Role.ANALYST)).isPresent();
  }

  private static Collection collection(Context context) {
    String name = context.pathParam("id");
    return Collection.named(name)
        .orElseThrow(
            () ->
                new NotFoundResponse(
                    "collection: expected one of this desk, found '" + name + "'"));
  }

  private void objects(Context context, Optional<String> id) {
    Page page = page(context, id);
    Map<String, Object> envelope = page.envelope();
    if (!page.objects.isEmpty()) {
      envelope.put("objects", page.objects.stream().map(one -> Json.tree(one.json())).toList());
    }
    answer(context, page, envelope);
  }

  private void manifest(Context context) {
    Page page = page(context, Optional.empty());
    Map<String, Object> envelope = page.envelope();
    if (!page.objects.isEmpty()) {
      envelope.put("objects", page.objects.stream().map(TaxiiRoutes::record).toList());
    }
    answer(context, page, envelope);
  }

  private static Map<String, Object> record(Shared object) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("id", object.id());
    shape.put("date_added", object.added().toString());
    shape.put("version", object.version());
    shape.put("media_type", Collection.STIX);
    return shape;
  }

  private void versions(Context context) {
    Page page = page(context, Optional.of(context.pathParam("object")));
    Map<String, Object> envelope = page.envelope();
    if (!page.objects.isEmpty()) {
      envelope.put("versions", page.objects.stream().map(Shared::version).toList());
    }
    answer(context, page, envelope);
  }

  /** Some objects of a collection, and whether there are more. */
  private record Page(List<Shared> objects, boolean hasMore) {
    Map<String, Object> envelope() {
      Map<String, Object> envelope = new LinkedHashMap<>();
      if (hasMore) {
        envelope.put("more", true);
        envelope.put("next", String.valueOf(objects.getLast().place()));
      }
      return envelope;
    }
  }

  private Page page(Context context, Optional<String> object) {
    Collection collection = collection(context);
    int limit = limit(context);
    boolean isVersions = context.path().replaceAll("/+$", "").endsWith("/versions");
    List<String> specs = match(context, "spec_version");
    Query query =
        new Query(
            collection.id(),
            time(context, "added_after"),
            next(context),
            object.map(List::of).orElseGet(() -> match(context, "id")),
            match(context, "type"),
            isVersions ? List.of(new Versions.All()) : versionsAsked(context),
            limit + 1);
    publishing.bringUpToDate(collection);
    List<Shared> found =
        !specs.isEmpty() && !specs.contains("2.1")
            ? List.of()
            : shelf.read(dossier -> dossier.shared().list(query));
    if (object.isPresent() && found.isEmpty() && query.behind() == 0 && query.after().isEmpty()) {
      throw new NotFoundResponse(
          "object: expected one of this collection, found '" + object.get() + "'");
    }
    boolean hasMore = found.size() > limit;
    return new Page(hasMore ? found.subList(0, limit) : found, hasMore);
  }

  /** Values of a filter: between commas, and several of one name. */
  private static List<String> match(Context context, String name) {
    List<String> values = new ArrayList<>();
    for (String text : context.queryParams("match[" + name + "]")) {
      values.addAll(Arrays.asList(text.split(",", -1)));
    }
    return values.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static List<Versions> versionsAsked(Context context) {
    return match(context, "version").stream()
        .map(
            (String word) ->
                (Versions)
                    switch (word) {
                      case "last" -> new Versions.Last();
                      case "first" -> new Versions.First();
                      case "all" -> new Versions.All();
                      default -> new Versions.At(word);
                    })
        .toList();
  }

  private static int limit(Context context) {
    String text = Optional.ofNullable(context.queryParam("limit")).orElse("" + MOST);
    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1) {
      throw new BadRequestResponse("limit: expected a number from 1, found '" + text + "'");
    }
    return Math.min(MOST, Integer.parseInt(text));
  }

  private static long next(Context context) {
    String text = Optional.ofNullable(context.queryParam("next")).orElse("0");
    if (!text.matches("[0-9]{1,18}")) {
      throw new BadRequestResponse(
          "next: expected what an answer gave as 'next', found '" + text + "'");
    }
    return Long.parseLong(text);
  }

  private static Optional<Instant> time(Context context, String name) {
    String text = context.queryParam(name);
    try {
      return Optional.ofNullable(text).map(Instant::parse);
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse(
          name + ": expected a time as 2026-01-31T00:00:00Z, found '" + text + "'");
    }
  }

  private void add(Context context) {
    Collection collection = collection(context);
    if (collection != Collection.INBOX || !mayWrite(context)) {
      throw new ForbiddenResponse(
          "collection: expected one that you may write to, found " + collection.id());
    }
    if (!isTaxii(Optional.ofNullable(context.contentType()).orElse(""))) {
      throw new HttpResponseException(
          415, "Content-Type: expected " + MEDIA + ", found '" + context.contentType() + "'");
    }
    checkAccept(context);
    String author = Doors.of(context).flatMap(Viewer::name).orElse("another program");
    try {
      String status = inbox.take(context.body(), author, InstantSource.system().instant());
      context.status(202).contentType(MEDIA).result(status);
    } catch (IllegalArgumentException e) {
      throw new HttpResponseException(422, "" + e.getMessage());
    }
  }

  private void status(Context context) {
    String id = context.pathParam("status");
    Delivery delivery =
        shelf
            .read(dossier -> dossier.deliveries().find(id))
            .orElseThrow(
                () ->
                    new NotFoundResponse("status: expected one of this desk, found '" + id + "'"));
    checkAccept(context);
    context.contentType(MEDIA).result(delivery.status());
  }

  private static void answer(Context context, Page page, Object shape) {
    if (!page.objects.isEmpty()) {
      context.header("X-TAXII-Date-Added-First", page.objects.getFirst().added().toString());
      context.header("X-TAXII-Date-Added-Last", page.objects.getLast().added().toString());
    }
    answer(context, shape);
  }

  private static void answer(Context context, Object shape) {
    checkAccept(context);
    context.contentType(MEDIA).result(Json.write(shape));
  }

  /** A client that wants another version of the standard must not take this one for it. */
  private static void checkAccept(Context context) {
    String accept = Optional.ofNullable(context.header("Accept")).orElse("*/*");
    boolean fits =
        Arrays.stream(accept.split(",", -1))
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .anyMatch(
                one -> one.startsWith("*/*") || one.startsWith("application/*") || isTaxii(one));
    if (!fits) {
      throw new HttpResponseException(
          406, "Accept: expected " + MEDIA + ", found '" + accept + "'");
    }
  }

  private static boolean isTaxii(String mediaType) {
    String bare = mediaType.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return bare.equals("application/taxii+json")
        || bare.startsWith("application/taxii+json;")
            && (!bare.contains("version=") || bare.contains("version=2.1"));
  }

  /** What went wrong, as the standard shapes it. */
  static void problem(Context context, int status, String line) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("title", line);
    shape.put("http_status", String.valueOf(status));
    context.status(status).contentType(MEDIA).result(Json.write(shape));
  }
}
