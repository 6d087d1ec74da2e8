package org.firsthand.stages.findings.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups things by how alike they are: the two groups are joined whose members are the most alike
 * on average, until none are alike enough. Pure; where two joins are equal the one of the lower
 * numbers is made.
 */
final class AverageLinkage {
  private AverageLinkage() {}

  /**
   * The groups, each in ascending order.
   *
   * @param likeness how alike any two are, symmetric; it is overwritten
   * @param enough how alike groups must be on average to be joined
   */
  static List<List<Integer>> group(double[][] likeness, double enough) {
    int size = likeness.length;
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      int left = -1;
      int right = -1;
      double best = enough;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size && !groups.get(i).isEmpty(); j++) {
          if (!groups.get(j).isEmpty()
              && likeness[i][j] >= best
              && (left < 0 || likeness[i][j] > best)) {
            left = i;
            right = j;
            best = likeness[i][j];
          }
        }
      }
      if (left < 0) {
        groups.forEach(group -> group.sort(null));
        return groups.stream().filter(group -> !group.isEmpty()).toList();
      }
      join(likeness, groups, left, right);
    }
  }

  private static void join(double[][] likeness, List<List<Integer>> groups, int left, int right) {
    double one = groups.get(left).size();
    double other = groups.get(right).size();
    for (int i = 0; i < likeness.length; i++) {
      double mean = (one * likeness[left][i] + other * likeness[right][i]) / (one + other);
      likeness[left][i] = mean;
      likeness[i][left] = mean;
    }
    groups.get(left).addAll(groups.get(right));
    groups.get(right).clear();
  }
}
