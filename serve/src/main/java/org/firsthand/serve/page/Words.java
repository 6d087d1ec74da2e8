package org.firsthand.serve.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;
import org.firsthand.model.Statement;
import org.firsthand.store.ArticleCatalogue;
import org.firsthand.store.Heading;

/** The words in which counts, dates, actors and sources are said, the same on every page. */
public final class Words {
  private static final Map<String, String> COUNTRIES = countries();

  private Words() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new TreeMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("XKX", "Kosovo");
    return Map.copyOf(names);
  }

  /** {@code 1 article}, {@code 2,000 articles}. */
  public static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 2,000}. */
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A share in per cent, without decimals. */
  public static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** True if nobody is known to say so. */
  public static boolean isUnattributed(Finding finding) {
    return finding.originList().stream()
        .allMatch(origin -> origin.kind() == OriginKind.UNATTRIBUTED);
  }

  /** {@code 2 origins}, {@code 1 origin (unattributed)}. */
  public static String origins(Finding finding) {
    return isUnattributed(finding) ? "1 origin (unattributed)" : count(finding.origins(), "origin");
  }

  /** The same of a finding in one line. */
  public static String origins(ArticleCatalogue.Brief finding) {
    return finding.unattributed() ? "1 origin (unattributed)" : count(finding.origins(), "origin");
  }

  /** What kind of thing it is: type, whether it is real, mode and contexts. */
  public static List<String> coding(Finding finding) {
    List<String> marks = new ArrayList<>();
    marks.add(finding.type().term());
    if (finding.factuality() != Factuality.ACTUAL) {
      marks.add(finding.factuality().term());
    }
    finding.mode().ifPresent(marks::add);
    finding.contexts().stream().filter(context -> !marks.contains(context)).forEach(marks::add);
    return marks;
  }

  /** {@code Russia → Iran}. */
  public static String parties(List<Participant> actors, List<Participant> recipients) {
    String to = names(recipients);
    return to.isEmpty() ? names(actors) : names(actors) + " → " + to;
  }

  /** The names, each once; of more than three the first two and how many more. */
  public static String names(List<Participant> participants) {
    List<String> names = participants.stream().map(Words::name).distinct().toList();
    if (names.size() > 3) {
      return names.get(0) + ", " + names.get(1) + " and " + (names.size() - 2) + " more";
    }
    return names.stream().collect(Collectors.joining(" & "));
  }

  /** A person who acts for a country is shown as that country; the person is in the evidence. */
  public static String name(Participant participant) {
    return participant
        .actor()
        .map(
            actor ->
                actor.kind() == ActorKind.PERSON
                    ? actor.code().map(Words::actor).orElse(actor.name())
                    : actor.name())
        .orElse(participant.text());
  }

  /** Where the page about a participant is: its code, or its name; empty if it is unresolved. */
  public static Optional<String> code(Participant participant) {
    return participant.actor().map(actor -> actor.code().orElse(actor.name()));
  }

  /** The English name of a country's code; other codes and names stay what they are. */
  public static String actor(String code) {
    return COUNTRIES.getOrDefault(code, code);
  }

  /** The date as precise as it is, or that it is unknown. */
  public static String date(Optional<Dated> date) {
    return date.map(
            dated ->
                switch (dated.basis()) {
                  case STATED, WORKED_OUT -> edtf(dated.edtf().text());
                  case PUBLISHED -> "by " + edtf(dated.edtf().text().replace("../", ""));
                })
        .orElse("date unknown");
  }

  /** How precise a date is and where it was taken from. */
  public static String dateBasis(Optional<Dated> date) {
    return date.map(
            dated ->
                switch (dated.basis()) {
                  case STATED -> "stated";
                  case WORKED_OUT -> "worked out from the published date";
                  case PUBLISHED -> "only the published date is known";
                })
        .orElse("no article gives one");
  }

  private static final Map<String, String> DIVISIONS =
      Map.of(
          "21",
          "spring",
          "22",
          "summer",
          "23",
          "autumn",
          "24",
          "winter",
          "33",
          "1st quarter of",
          "34",
          "2nd quarter of",
          "35",
          "3rd quarter of",
          "36",
          "4th quarter of");

  /** An EDTF date in words where its own form is not plain. */
  public static String edtf(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      String from = text.substring(0, slash);
      String to = text.substring(slash + 1);
      if (from.isEmpty() || from.equals("..")) {
        return "until " + edtf(to);
      }
      return to.isEmpty() || to.equals("..")
          ? "since " + edtf(from)
          : edtf(from) + " to " + edtf(to);
    }
    String plain = text.replace("~", "").replace("?", "").replace("%", "");
    String about = text.length() > plain.length() ? "about " : "";
    if (plain.length() == 7 && DIVISIONS.containsKey(plain.substring(5))) {
      return about + DIVISIONS.get(plain.substring(5)) + " " + year(plain);
    }
    if (plain.startsWith("XXXX-")) {
      return about + yearless(plain.substring(5)) + " of an unnamed year";
    }
    return about + plain;
  }

  /** {@code 05} is May, {@code 05-12} is 12 May. */
  private static String yearless(String part) {
    if (!part.matches("(0[1-9]|1[0-2])(-[0-9]{2})?")) {
      return part;
    }
    String month =
        Month.of(Integer.parseInt(part.substring(0, 2)))
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return part.length() == 2 ? month : Integer.parseInt(part.substring(3)) + " " + month;
  }

  private static String year(String plain) {
    return plain.startsWith("XXXX") ? "an unnamed year" : plain.substring(0, 4);
  }

  /** The words of the text that name a source, and whom they mean where that says more. */
  public static String source(Statement statement) {
    String text = statement.source().text();
    return statement
        .source()
        .actor()
        .map(Actor::name)
        .filter(name -> !text.contains(name))
        .map(name -> text.isBlank() ? name : text + " (" + name + ")")
        .orElse(text.isBlank() ? "unknown" : text);
  }

  /** Outlet or file name, and the date. */
  public static String label(Article article) {
    return label(Heading.of(article));
  }

  /** Outlet or file name, and the date. */
  public static String label(Heading article) {
    return outlet(article) + article.published().map(date -> ", " + edtf(date)).orElse("");
  }

  /** The outlet, or where the article was read from. */
  public static String outlet(Article article) {
    return outlet(Heading.of(article));
  }

  /** The outlet, or where the article was read from. */
  public static String outlet(Heading article) {
    return article.outlet().orElseGet(() -> locator(article.locator()));
  }

  /** The headline, or the text's beginning. */
  public static String title(Article article) {
    return article.title().orElseGet(() -> cut(article.text().replace('\n', ' '), 80));
  }

  /** The headline, or where the article was read from. */
  public static String title(Heading article) {
    return article.title().orElseGet(() -> locator(article.locator()));
  }

  /** The file's name, or the address without its scheme. */
  public static String locator(String locator) {
    int scheme = locator.indexOf("://");
    return scheme >= 0
        ? locator.substring(scheme + 3)
        : locator.substring(locator.lastIndexOf('/') + 1);
  }

  /** The text, or its beginning up to a space. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > longest / 2 ? space : longest;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  /** As many letters of an id as the eye needs; any beginning of an id is taken everywhere. */
  public static String shortId(String id) {
    return id.substring(0, Math.min(id.length(), 6));
  }

  /** What was decided of a finding, in a few words; empty if nothing was. */
  public static String decided(Finding finding) {
    return String.join(", ", finding.review().map(Review::marks).orElse(List.of()));
  }

  /** What an event is, in a few words. */
  public static String coding(Event event) {
    List<String> marks = new ArrayList<>();
    marks.add(event.type().term());
    if (event.factuality() != Factuality.ACTUAL) {
      marks.add(event.factuality().term());
    }
    event.mode().ifPresent(marks::add);
    event.contexts().stream().filter(context -> !marks.contains(context)).forEach(marks::add);
    return String.join(" · ", marks);
  }
}
