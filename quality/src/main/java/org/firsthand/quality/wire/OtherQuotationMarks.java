package org.firsthand.quality.wire;

import java.util.random.RandomGenerator;

/** Sets quotation marks and apostrophes as another house does. */
public record OtherQuotationMarks() implements Change {
  private static final String[][] HOUSES = {
    {"\"", "\"", "'"}, {"“", "”", "’"}, {"«", "»", "’"}, {"„", "“", "’"}, {"``", "''", "'"}
  };

  @Override
  public Story apply(Story story, RandomGenerator random) {
    String[] house = HOUSES[random.nextInt(HOUSES.length)];
    return story.saying(story.paragraphs().stream().map(text -> set(text, house)).toList());
  }

  private static String set(String text, String[] house) {
    StringBuilder set = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '“', '”', '«', '»', '„' -> {
          open = !open;
          set.append(open ? house[0] : house[1]);
        }
        case '\'', '’' -> set.append(house[2]);
        default -> set.append(c);
      }
    }
    return set.toString();
  }
}
