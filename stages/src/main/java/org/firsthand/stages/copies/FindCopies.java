package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  /**
   * Of the articles of several outlets with the very same fingerprints so many, the earliest, are
   * compared with all others. The original is among them, and so are the first who printed it.
   */
  public static final int PRINTS = 32;

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
    BitSet earliest = earliest(all, prints);
    List<Copy> found = new ArrayList<>();
    for (int i = 0; i < siteOf.length; i++) {
      for (int j : index.sharing(i, prints.get(i), siteOf)) {
        if (siteOf[i] != siteOf[j]
            && !earliest.get(i)
            && !earliest.get(j)
            && Arrays.equals(prints.get(i), prints.get(j))) {
          continue; // the earliest of these prints stand for both
        }
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

  /** Those of each print that are compared with all of it. */
  private static BitSet earliest(List<Article> all, List<long[]> prints) {
    Map<List<Long>, List<Integer>> byPrint = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      List<Long> print = Arrays.stream(prints.get(i)).boxed().toList();
      byPrint.computeIfAbsent(print, _ -> new ArrayList<>()).add(i);
    }
    Comparator<Integer> rising =
        Comparator.comparing(
                (Integer i) -> all.get(i).published().map(one -> one.edtf().text()).orElse("~"))
            .thenComparing(i -> all.get(i).id());
    BitSet earliest = new BitSet(all.size());
    for (List<Integer> same : byPrint.values()) {
      same.stream().sorted(rising).limit(PRINTS).forEach(earliest::set);
    }
    return earliest;
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
