package org.firsthand.stages.extract.credits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Span;
import org.firsthand.stages.extract.page.Provenance;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Finds what a text says of its own provenance: agency datelines, bylines of agencies, notices of
 * contribution and of first publication, hat tips.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CreditLines {
  /**
   * A dateline or an outlet's name stands above the text proper: while so few paragraphs of running
   * text, pictures' captions among them, stand before it ...
   */
  private static final int HEAD = 4;

  /** ... and so few paragraphs at all: more lines are a menu. */
  private static final int HEAD_LINES = 12;

  /** Closing lines are looked for in as many paragraphs from the end. */
  private static final int TAIL = 6;

  /** Credits stand in short paragraphs or at the end of long ones. */
  private static final int LONGEST = 1000;

  /** "(Reuters)" and its like close a text, but for a line of contacts or rights. */
  private static final int CLOSE = 2;

  private final Agencies agencies;
  private final HeadCredits head;
  private final TailCredits tail;
  private final ClosingCredits closing;
  private final BylineCredits bylines;

  public CreditLines(Agencies agencies) {
    this.agencies = agencies;
    this.head = new HeadCredits(agencies);
    this.tail = new TailCredits(agencies);
    this.closing = new ClosingCredits(agencies);
    this.bylines = new BylineCredits(agencies);
  }

  /** True for a paragraph that opens with a place and an agency in brackets. */
  public static boolean isDateline(String paragraph) {
    return HeadCredits.isDateline(paragraph);
  }

  /** What a paragraph that only sends the reader to the original names, if it is one. */
  public Optional<Credit> sendsToOriginal(String line) {
    return SentOn.toOriginal(line);
  }

  /** True for a line that asks to read on elsewhere, whether or not it names where. */
  public boolean isReadOn(String line) {
    return SentOn.isReadOn(line);
  }

  /** Credits in lines that do not stay in the text, and in the byline. */
  public List<Credit> ofLine(String line) {
    List<Credit> found = new ArrayList<>(ofByline(line));
    found.addAll(ofNotice(line));
    return found;
  }

  /** Credits in a line beside the text that says where the text is from, not whose it is. */
  public List<Credit> ofNotice(String line) {
    List<Credit> found = new ArrayList<>();
    SentOn.toOriginal(line).ifPresent(found::add);
    closing.rights(line).ifPresent(found::add);
    tail.of(line, 0).forEach(c -> found.add(new Credit(c.kind(), c.name(), Optional.empty())));
    return found;
  }

  /** Agencies that a byline names: "By AFP", "Jane Doe, Associated Press". */
  public List<Credit> ofByline(String byline) {
    return bylines.of(byline);
  }

  /** Credits that a page's data states. */
  public List<Credit> ofData(Provenance provenance) {
    List<Credit> found = new ArrayList<>();
    for (String name : provenance.organizations()) {
      if (agencies.isAgency(name)) {
        found.add(Printed.credit(CreditKind.WIRE, name));
      }
    }
    for (String name : provenance.republished()) {
      boolean wire = agencies.isAgency(name);
      found.add(Printed.credit(wire ? CreditKind.WIRE : CreditKind.REPUBLISHED, name));
    }
    return found;
  }

  /** Credits within the paragraphs of a text, with their spans, one for each kind and name. */
  public List<Credit> inText(String text, List<Span> paragraphs) {
    Map<String, Credit> found = new LinkedHashMap<>();
    int last = paragraphs.size() - 1;
    int running = 0;
    for (int i = 0; i <= last; i++) {
      Span span = paragraphs.get(i);
      String paragraph = span.of(text);
      List<Credit> here = new ArrayList<>();
      if (i < HEAD || (running < HEAD && i < HEAD_LINES)) {
        here.addAll(head.of(paragraph, span.start(), i));
      }
      running += HeadCredits.isRunning(paragraph) ? 1 : 0;
      if (i > last - TAIL || paragraph.length() < 400) {
        int skipped = Math.max(0, paragraph.length() - LONGEST);
        here.addAll(tail.of(paragraph.substring(skipped), span.start() + skipped));
      }
      if (i > last - CLOSE) {
        here.addAll(closing.of(paragraph, span.start()));
      }
      here.forEach(credit -> found.putIfAbsent(key(credit), credit));
    }
    return List.copyOf(found.values());
  }

  /** Two credits of one kind to one body are one. */
  public String key(Credit credit) {
    String name = agencies.find(credit.name()).map(Agencies.Agency::name).orElse(credit.name());
    return credit.kind() + " " + Spacing.bare(name);
  }
}
