package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;

/**
 * Finds all copies among articles that fit into memory. What is found is a function of the set:
 * their order does not matter. The dossier does the same for articles as they come in, with the
 * same rules.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FindCopies {
  /** Texts that are kept ready: an original meets its copies at about the same time. */
  private static final int READY = 2000;

  private final CompareArticles compare;
  private final Sites sites;

  public FindCopies(CompareArticles compare, Sites sites) {
    this.compare = compare;
    this.sites = sites;
  }

  /** The copies, by the ids of copy and original; each id is taken once. */
  public List<Copy> among(List<Article> articles) {
    List<Article> all = new ArrayList<>();
    Map<String, Article> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.putIfAbsent(article.id(), article));
    all.addAll(byId.values());

    Map<Integer, Text> ready = new Ready();
    MemoryIndex index = new MemoryIndex();
    List<long[]> prints = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    int[] siteOf = new int[all.size()];
    for (int i = 0; i < siteOf.length; i++) {
      Text text = Text.of(all.get(i));
      ready.put(i, text);
      prints.add(Fingerprints.of(text.words()));
      index.add(i, prints.get(i));
      String site = sites.of(all.get(i));
      siteOf[i] = site.isEmpty() ? -1 - i : numbers.computeIfAbsent(site, key -> numbers.size());
    }
    List<Copy> found = new ArrayList<>();
    for (int i = 0; i < siteOf.length; i++) {
      for (int j : index.sharing(i, prints.get(i), siteOf)) {
        if (all.get(i).address().isPresent() && all.get(i).address().equals(all.get(j).address())) {
          continue; // a version of the same report is no copy of it
        }
        int siteI = siteOf[i];
        int siteJ = siteOf[j];
        LongPredicate furniture =
            print ->
                isFurniture(index, print, siteOf, siteI)
                    || isFurniture(index, print, siteOf, siteJ);
        compare.compare(text(i, all, ready), text(j, all, ready), furniture).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Copy::copy).thenComparing(Copy::original));
    return found;
  }

  private static boolean isFurniture(MemoryIndex index, long print, int[] siteOf, int site) {
    return index.count(print, siteOf, site, Sites.FURNITURE) == Sites.FURNITURE;
  }

  private static Text text(int number, List<Article> all, Map<Integer, Text> ready) {
    return ready.computeIfAbsent(number, key -> Text.of(all.get(key)));
  }

  /** The texts asked for last. */
  private static final class Ready extends LinkedHashMap<Integer, Text> {
    Ready() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Text> eldest) {
      return size() > READY;
    }
  }
}
