package org.firsthand.stages.extract.page;

/** Describes in numbers what a block is, whatever stands around it. */
final class OwnFeatures {
  private OwnFeatures() {}

  static void add(Row row, Block block, Wording wording) {
    String text = block.text();
    row.addLog(text.length());
    row.addLog(block.words());
    row.add((float) block.linkShare());
    row.addLog(block.linkWords());
    row.add(block.strong());
    row.add(wording.sentence());
    row.add(text.endsWith(":"));
    row.add(text.endsWith("?"));
    row.add((float) text.length() / block.words());
    letters(row, text, block.words());
    tag(row, block.place().tag);
    row.add(wording.alone());
    row.add(wording.pictureCredit());
    row.add(wording.linksHead());
    row.add(wording.commentsHead());
    row.add(wording.byline());
    row.add(wording.dateLine());
    row.add((float) wording.marks());
  }

  private static void letters(Row row, String text, int words) {
    int upper = 0;
    int digits = 0;
    int commas = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      stops += c == '.' ? 1 : 0;
    }
    row.addShare(upper, text.length());
    row.addShare(digits, text.length());
    row.addShare(commas, words);
    row.addShare(stops, words);
    row.add(Character.isLowerCase(text.charAt(0)));
  }

  private static void tag(Row row, String tag) {
    row.add(tag.equals("p"));
    row.add((float) level(tag));
    row.add(tag.equals("li"));
    row.add(tag.equals("td") || tag.equals("th"));
    row.add(tag.equals("div"));
    row.add(tag.equals("blockquote"));
    row.add(tag.equals("figcaption"));
    row.add(tag.equals("pre"));
    row.add(tag.equals("dt") || tag.equals("dd"));
    row.add(tag.equals("label") || tag.equals("button"));
  }

  /** The level of a heading; 0 for what is none. */
  static int level(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
        ? tag.charAt(1) - '0'
        : 0;
  }
}
