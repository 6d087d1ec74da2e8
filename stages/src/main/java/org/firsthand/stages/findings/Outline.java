package org.firsthand.stages.findings;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;

/**
 * As much of an event, in a hundred bytes, as tells which others it cannot be the same thing as; so
 * that a new event is compared with few, however many there are of its parties.
 *
 * <p>Whatever {@link SameThing} calls the same, {@link #mayBe} lets through, copied passages apart:
 * those who ask add what copies each other.
 *
 * @param article hash of the article's id
 * @param words hashes of the words of its evidence, sorted
 * @param things hashes of the words of its things, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // packed tight
record Outline(int article, EventType type, boolean negated, When when, int[] words, int[] things) {
  /** Sums of weights differ by their order. */
  private static final double ROUNDING = 1e-9;

  private static final int OPEN = Integer.MIN_VALUE;

  static Outline of(Sighting sighting) {
    return new Outline(
        sighting.article().id().hashCode(),
        sighting.event().type(),
        sighting.event().factuality() == Factuality.NEGATED,
        sighting.when(),
        hashes(sighting.words()),
        hashes(sighting.things()));
  }

  private static int[] hashes(Collection<String> words) {
    return words.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
  }

  /** What prints of one sentence share, in whatever articles they stand. */
  record Print(
      EventType type, boolean negated, When when, List<Integer> words, List<Integer> things) {}

  Print print() {
    return new Print(
        type,
        negated,
        when,
        Arrays.stream(words).boxed().toList(),
        Arrays.stream(things).boxed().toList());
  }

  /** False if the two cannot be the same thing by their words. */
  boolean mayBe(Outline other) {
    return SameThing.likeTypes(type, other.type)
        && (article == other.article || mayBeElsewhere(other));
  }

  /** The same of events of two articles. */
  boolean mayBeElsewhere(Outline other) {
    if (!SameThing.likeTypes(type, other.type)) {
      return false;
    }
    When.Fit dates =
        negated == other.negated ? when.compare(other.when) : when.compareWithDenial(other.when);
    if (dates == When.Fit.OTHER) {
      return false;
    }
    double alike = Words.overlap(words, other.words);
    double things = Words.overlap(this.things, other.things);
    return Math.max(alike, (alike + things) / 2)
        >= SameThing.leastWords(dates, when.isNear(other.when)) - ROUNDING;
  }

  /** Days that it shares with whatever it {@link #mayBeElsewhere}. */
  Window window() {
    return when.window(negated);
  }

  byte[] pack() {
    int numbers = 8 + words.length + things.length;
    ByteBuffer bytes = ByteBuffer.allocate(numbers * Integer.BYTES);
    bytes.putInt(article).putInt(code(type)).putInt(negated ? 1 : 0);
    bytes.putInt(day(when.first())).putInt(day(when.last()));
    bytes.putInt(when.month()).putInt(when.stated() ? 1 : 0).putInt(words.length);
    Arrays.stream(words).forEach(bytes::putInt);
    Arrays.stream(things).forEach(bytes::putInt);
    return bytes.array();
  }

  static Outline unpack(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    int article = bytes.getInt();
    EventType type = type(bytes.getInt());
    boolean negated = bytes.getInt() == 1;
    Optional<LocalDate> first = date(bytes.getInt());
    Optional<LocalDate> last = date(bytes.getInt());
    When when = new When(first, last, bytes.getInt(), bytes.getInt() == 1);
    int[] words = new int[bytes.getInt()];
    Arrays.setAll(words, i -> bytes.getInt());
    int[] things = new int[bytes.remaining() / Integer.BYTES];
    Arrays.setAll(things, i -> bytes.getInt());
    return new Outline(article, type, negated, when, words, things);
  }

  /**
   * The number by which a type is kept. It never changes, whatever order the types are listed in: a
   * dossier keeps outlines for years.
   */
  private static int code(EventType type) {
    return switch (type) {
      case AGREE -> 0;
      case CONSULT -> 1;
      case SUPPORT -> 2;
      case CONCEDE -> 3;
      case COOPERATE -> 4;
      case AID -> 5;
      case RETREAT -> 6;
      case REQUEST -> 7;
      case ACCUSE -> 8;
      case REJECT -> 9;
      case THREATEN -> 10;
      case PROTEST -> 11;
      case SANCTION -> 12;
      case MOBILIZE -> 13;
      case COERCE -> 14;
      case ASSAULT -> 15;
    };
  }

  private static EventType type(int code) {
    for (EventType type : EventType.values()) {
      if (code(type) == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("outline: expected the code of a type, found " + code);
  }

  private static int day(Optional<LocalDate> date) {
    return date.map(day -> (int) day.toEpochDay()).orElse(OPEN);
  }

  private static Optional<LocalDate> date(int day) {
    return day == OPEN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
