package org.firsthand.stages.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.model.Article;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.json.Json;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;
import tools.jackson.databind.JsonNode;

/**
 * Counts how often each verb in each construction is an attribution in an annotated corpus: what
 * {@code verbs.tsv} was chosen by.
 *
 * <p>{@code CountCues TRUTH.jsonl.gz}: lines with {@code text} and {@code attributions}, as PolNeAR
 * has them. Prints lemma, frame, attributions, occurrences; an occurrence is an attribution if the
 * coders' cue holds the verb and their content shares half of its units with ours. Verbs within a
 * content are passed over, as coders left them. No text leaves the corpus.
 */
final class CountCues {
  private record Gold(List<Span> cue, List<Span> content) {
    boolean cues(Span verb) {
      return cue.stream().anyMatch(verb::overlaps);
    }

    boolean holds(Span verb) {
      return content.stream().anyMatch(verb::overlaps);
    }
  }

  private final SentenceReader reader = LanguageCore.load();
  private final Map<String, int[]> counts = new TreeMap<>();

  private CountCues() {}

  /** Counts and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("count cues: expected TRUTH.jsonl.gz, found nothing");
      System.exit(2);
    }
    CountCues count = new CountCues();
    try (InputStream raw = Files.newInputStream(Path.of(arguments[0]));
        InputStream plain = new GZIPInputStream(raw)) {
      for (String line : new String(plain.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        count.read(Json.tree(line));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    count.counts.forEach((key, hits) -> out.println(key + "\t" + hits[0] + "\t" + hits[1]));
  }

  private void read(JsonNode line) {
    String text = line.path("text").asString();
    List<Gold> truth = new ArrayList<>();
    for (JsonNode one : line.path("attributions")) {
      truth.add(new Gold(spans(text, one.path("cue")), spans(text, one.path("content"))));
    }
    List<Sentence> sentences = reader.read(text);
    Quotations quotations = Quotations.of(text);
    for (Tree tree : Reading.of(article(text), sentences, List.of()).trees()) {
      for (int verb = 0; verb < tree.size(); verb++) {
        Span span = tree.token(verb).span();
        boolean free = truth.stream().noneMatch(gold -> gold.holds(span));
        if (tree.token(verb).upos().equals("VERB")
            && free
            && quotations.at(span.start()).isEmpty()) {
          count(tree, verb, quotations, truth.stream().filter(g -> g.cues(span)).findFirst());
        }
      }
    }
  }

  private void count(Tree tree, int verb, Quotations quotations, Optional<Gold> gold) {
    Clause clause = new Clause(tree, verb);
    Sources sources = new Sources(0, tree);
    boolean passive = clause.isPassive();
    Optional<Mention> source =
        (passive ? sources.agent(verb) : sources.subject(verb))
            .filter(head -> !sources.isEmpty(head))
            .map(head -> sources.mention(head, verb));
    Contents contents = new Contents(tree, clause, quotations, source);
    for (String frame : frames(tree, clause, passive)) {
      Optional<Cue> cue =
          Optional.of(new Cue(clause.lemma(verb), Set.of(frame), Manner.SPEECH, Stance.ASSERTS));
      Optional<Contents.Found> found =
          passive ? contents.ofPassive(cue, source.isPresent()) : contents.ofActive(cue);
      if (found.isPresent()) {
        int[] hits = counts.computeIfAbsent(clause.lemma(verb) + "\t" + frame, key -> new int[2]);
        hits[1]++;
        boolean hit =
            gold.filter(g -> overlap(g.content(), found.get().spans()) >= 0.5).isPresent();
        hits[0] += hit ? 1 : 0;
      }
    }
  }

  private static List<String> frames(Tree tree, Clause clause, boolean passive) {
    if (passive) {
      return List.of(Frames.PASSIVE, Frames.OBJECT);
    }
    List<String> frames =
        new ArrayList<>(
            List.of(
                Frames.CLAUSE, Frames.PREDICATE, Frames.INFINITIVE, Frames.GERUND, Frames.OBJECT));
    for (int child : tree.children(clause.verb(), "obl", "nmod", "advcl", "xcomp", "ccomp")) {
      String frame = "~" + clause.preposition(child);
      if (child > clause.verb() && frame.length() > 1 && !frames.contains(frame)) {
        frames.add(frame);
      }
    }
    return frames;
  }

  /** Shared units by all units. */
  private static double overlap(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int all = one.stream().mapToInt(Span::length).sum();
    all += other.stream().mapToInt(Span::length).sum();
    return all == shared ? 1 : (double) shared / (all - shared);
  }

  /** The corpus counts code points. */
  private static List<Span> spans(String text, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(
          new Span(
              text.offsetByCodePoints(0, pair.get(0).asInt()),
              text.offsetByCodePoints(0, pair.get(1).asInt())));
    }
    return spans;
  }

  private static Article article(String text) {
    return new Article(
        "A-count",
        "count",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text);
  }
}
