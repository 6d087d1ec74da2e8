package org.firsthand.stages.actors;

import java.util.Set;
import org.firsthand.stages.text.Tree;

/** Words of time, which stand among noun phrases and are none that could act. */
final class TimeWords {
  private static final Set<String> TIMES =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hour",
          "hours",
          "night",
          "morning",
          "evening",
          "afternoon",
          "weekend",
          "decade",
          "decades",
          "time");
  private static final Set<String> WHICH_TIME = Set.of("last", "this", "next", "earlier", "few");
  private static final Set<String> DATES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Mon",
          "Tue",
          "Wed",
          "Thu",
          "Fri",
          "Sat",
          "Sun",
          "Jan.",
          "Feb.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.",
          "today",
          "yesterday",
          "tomorrow");

  private TimeWords() {}

  /** "last week", "two days", "Monday". */
  static boolean at(Tree tree, int i) {
    String form = tree.token(i).form();
    if (DATES.contains(form)) {
      return true;
    }
    boolean counts = WHICH_TIME.contains(form) || tree.token(i).upos().equals("NUM");
    return counts && i + 1 < tree.size() && TIMES.contains(tree.token(i + 1).form());
  }
}
