package org.firsthand.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of a table in Parquet are read: all conditions must hold. A row without a value does
 * not fit. Values are compared as text; dates by as much as is asked for, so that {@code published
 * <= 2023-01} holds all of January.
 *
 * @param conditions the conditions; none lets every row through
 */
public record Where(List<Condition> conditions) {
  /** Every row. */
  public static final Where ALL = new Where(List.of());

  private static final String DATES = "published";

  private static final Pattern CONDITION =
      Pattern.compile("\\s*(\\w+)\\s*(<=|>=|!=|=|<|>)\\s*('[^']*'|[^\\s'<>=!]+)\\s*");

  private static final Pattern AND = Pattern.compile("and\\b", Pattern.CASE_INSENSITIVE);

  public Where {
    conditions = List.copyOf(conditions);
  }

  /** How a value stands to another. */
  public enum Relation {
    EQUAL("="),
    OTHER("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    private static Relation of(String sign) {
      for (Relation relation : values()) {
        if (relation.sign.equals(sign)) {
          return relation;
        }
      }
      throw new IllegalArgumentException(sign);
    }

    private boolean holds(int order) {
      return switch (this) {
        case EQUAL -> order == 0;
        case OTHER -> order != 0;
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case GREATER -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }
  }

  /** What one column is to be. */
  public record Condition(String column, Relation relation, String value) {
    boolean fits(Map<String, String> row) {
      String found = row.get(column);
      if (found == null) {
        return false;
      }
      boolean cut = column.equals(DATES) && found.length() > value.length();
      return relation.holds((cut ? found.substring(0, value.length()) : found).compareTo(value));
    }
  }

  /**
   * Reads {@code COLUMN SIGN VALUE}, joined by {@code and}; a value with spaces stands between
   * single quotation marks.
   *
   * @throws IllegalArgumentException if it is not of this form
   */
  public static Where parse(String text) {
    List<Condition> conditions = new ArrayList<>();
    Matcher matcher = CONDITION.matcher(text);
    int at = 0;
    while (matcher.find(at) && matcher.start() == at) {
      String value = matcher.group(3);
      conditions.add(
          new Condition(
              matcher.group(1).toLowerCase(Locale.ROOT),
              Relation.of(matcher.group(2)),
              value.startsWith("'") ? value.substring(1, value.length() - 1) : value));
      at = matcher.end();
      if (at == text.length()) {
        return new Where(conditions);
      }
      Matcher and = AND.matcher(text).region(at, text.length());
      if (!and.lookingAt()) {
        break;
      }
      at = and.end();
    }
    throw new IllegalArgumentException(
        "expected COLUMN SIGN VALUE, joined by 'and', for example \"published >= 2023-01\", found '"
            + text
            + "'");
  }

  /** Whether a row, its values by column, is wanted. */
  public boolean fits(Map<String, String> row) {
    return conditions.stream().allMatch(condition -> condition.fits(row));
  }
}
