package org.firsthand.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.firsthand.cli.pipe.Pipe;
import org.firsthand.cli.pipe.Pipes;
import org.firsthand.cli.pipe.RunPipe;
import org.firsthand.stages.events.CheckLexicon;
import org.firsthand.stages.events.Lexicon;
import org.firsthand.stages.flow.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stage NAME}: one stage alone, JSON Lines in, JSON Lines out. */
@Command(
    name = "stage",
    description = {
      "One stage alone: JSON Lines on standard input, JSON Lines on standard output,",
      "same order, one line out for one line in."
    },
    footer = {
      "",
      "extract     {id, url?, html(base64)} or {id, text}  ->  {id, title, author, published,"
          + " outlet, ..., text}",
      "parse       {id, text} or {id, sentences:[[token,...]]}  ->  {id, sentences:[{span,"
          + " tokens}]}",
      "dates       {id, text, published?}  ->  {id, dates:[{span, text, edtf, value, type}]}",
      "statements  {id, text, title?, outlet?, published?}  ->  {id, statements}",
      "events      {id, text, published?}  ->  {id, events}",
      "pairs       {id, text, actor, recipient}  ->  {id, type}",
      "copies      {id, text, title?, outlet?, published?}  ->  one line a copy, at the end",
      "coref       {id, sentences, mentions:[{id, sentence, tokens}]}  ->  {id, cluster} a mention,"
          + " at the end"
    })
final class StageCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "NAME",
      description = "One of: ${COMPLETION-CANDIDATES}.",
      completionCandidates = StageNames.class)
  private String name = "";

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Codes events and pairs by the rules of this file; see: ./firsthand lexicon.")
  private Optional<Path> lexicon = Optional.empty();

  static final class StageNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Pipes.NAMES.iterator();
    }
  }

  @Override
  public Integer call() throws Exception {
    try (Console console = Console.ofProcess()) {
      if (!Pipes.NAMES.contains(name)) {
        console.problem(
            "stage: expected one of " + String.join(", ", Pipes.NAMES) + ", found '" + name + "'");
        return 2;
      }
      Optional<Steps> steps = steps(console);
      if (steps.isEmpty()) {
        return 2;
      }
      Pipe pipe = Pipes.named(name, steps.get());
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      List<String> problems = new RunPipe(threads).run(pipe, in, console::jsonLine);
      problems.forEach(problem -> console.problem("stage " + name + ": " + problem));
      return problems.isEmpty() ? 0 : 1;
    }
  }

  /** The steps, by the own lexicon if one is given; empty if it has mistakes, which are named. */
  private Optional<Steps> steps(Console console) {
    if (lexicon.isEmpty()) {
      return Optional.of(Steps.load());
    }
    String file = lexicon.get().toString();
    try {
      List<String> lines = LexiconCommand.lines(lexicon.get());
      List<String> problems = CheckLexicon.problems(file, lines);
      problems.forEach(console::problem);
      return problems.isEmpty()
          ? Optional.of(Steps.with(Lexicon.of(file, lines)))
          : Optional.empty();
    } catch (IOException e) {
      console.problem("stage: " + e.getMessage());
      return Optional.empty();
    }
  }
}
