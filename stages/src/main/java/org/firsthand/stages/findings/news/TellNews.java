package org.firsthand.stages.findings.news;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Finding;
import org.firsthand.model.News;
import org.firsthand.model.NewsKind;
import org.firsthand.model.Seen;
import org.firsthand.model.Stance;

/**
 * Tells what is new about findings. They are known again by their events, not their ids, which
 * change when an earlier report comes in; so one that an analyst merged or split is no news.
 *
 * <p>Pure; for one use.
 */
public final class TellNews {
  private final Map<String, Seen> byEvent = new HashMap<>();
  private final Map<String, String> newer;

  /**
   * Against what was seen.
   *
   * @param seen findings as they were
   * @param newer articles that are not the newest version of their report, with the one that is
   */
  public TellNews(Collection<Seen> seen, Map<String, String> newer) {
    seen.forEach(one -> one.events().forEach(event -> byEvent.put(event, one)));
    this.newer = Map.copyOf(newer);
  }

  /** What is new about a finding. */
  public List<News> of(Finding finding) {
    Seen now = Seen.of(finding);
    Set<Seen> before = new LinkedHashSet<>();
    for (String event : now.events()) {
      if (byEvent.containsKey(event)) {
        before.add(byEvent.get(event));
      }
    }
    // a version takes another's place with events of its own: what it said is no new finding
    Set<Seen> replaced = replaced(now, before);
    List<News> news = new ArrayList<>();
    if (before.isEmpty() && replaced.isEmpty()) {
      news.add(news(NewsKind.NEW_FINDING, now, origins(now.origins())));
      return news;
    }
    before.addAll(replaced);
    attribution(now, before, news);
    Set<Stance> stances = new TreeSet<>(now.stances());
    before.forEach(one -> stances.removeAll(one.stances()));
    stances.forEach(
        stance ->
            news.add(
                news(
                    NewsKind.FIRST_CONTRADICTION, now, "somebody " + Contradiction.words(stance))));
    for (String article : all(before, Seen::articles)) {
      if (newer.containsKey(article)) {
        String what = article + " was changed at its address; the newest is " + newer.get(article);
        news.add(news(NewsKind.CORRECTED_ARTICLE, now, what));
      }
    }
    return news;
  }

  private Set<Seen> replaced(Seen now, Set<Seen> before) {
    Set<Seen> replaced = new LinkedHashSet<>();
    for (Seen one : new LinkedHashSet<>(byEvent.values())) {
      boolean same =
          one.summary().equals(now.summary())
              && one.articles().stream()
                  .anyMatch(article -> now.articles().contains(newer.getOrDefault(article, "")));
      if (same && !before.contains(one)) {
        replaced.add(one);
      }
    }
    return replaced;
  }

  private void attribution(Seen now, Set<Seen> before, List<News> news) {
    Set<String> then = all(before, Seen::origins);
    Set<String> added = new TreeSet<>(now.origins());
    added.removeAll(then);
    if (added.isEmpty()) {
      return; // fewer are seen where an analyst split, or where a copy was found: no news
    }
    if (now.origins().size() > then.size()) {
      news.add(news(NewsKind.FURTHER_ORIGIN, now, origins(added)));
    } else {
      String what = "was " + origins(then) + ", is " + origins(now.origins());
      news.add(news(NewsKind.CHANGED_ATTRIBUTION, now, what));
    }
  }

  /** What is gone: findings none of whose events is in any finding now. */
  public List<News> gone(Set<String> events) {
    return new LinkedHashSet<>(byEvent.values())
        .stream()
            .filter(one -> one.events().stream().noneMatch(events::contains))
            .filter(one -> one.articles().stream().anyMatch(newer::containsKey))
            .map(one -> news(NewsKind.WITHDRAWN, one, "no article says so any more"))
            .toList();
  }

  private static Set<String> all(Set<Seen> seen, Function<Seen, List<String>> part) {
    Set<String> all = new TreeSet<>();
    seen.forEach(one -> all.addAll(part.apply(one)));
    return all;
  }

  private static String origins(Collection<String> names) {
    return names.isEmpty() ? "no source named" : String.join("; ", names);
  }

  private static News news(NewsKind kind, Seen finding, String what) {
    return new News(kind, finding.finding(), finding.summary(), what);
  }
}
