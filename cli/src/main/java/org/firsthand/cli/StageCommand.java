package org.firsthand.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.firsthand.cli.pipe.Pipe;
import org.firsthand.cli.pipe.Pipes;
import org.firsthand.cli.pipe.RunPipe;
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
      "extract     {id, url?, html(base64)} or {id, text}  ->  {id, title, author, published, outlet, ..., text}",
      "parse       {id, text} or {id, sentences:[[token,...]]}  ->  {id, sentences:[{span, tokens}]}",
      "dates       {id, text, published?}  ->  {id, dates:[{span, text, edtf, value, type}]}",
      "statements  {id, text, title?, outlet?, published?}  ->  {id, statements}",
      "events      {id, text, published?}  ->  {id, events}",
      "pairs       {id, text, actor, recipient}  ->  {id, type}",
      "copies      {id, text, title?, outlet?, published?}  ->  one line a copy, at the end",
      "coref       {id, sentences, mentions:[{id, sentence, tokens}]}  ->  {id, cluster} a mention, at the end"
    })
final class StageCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "NAME",
      description = "One of: ${COMPLETION-CANDIDATES}.",
      completionCandidates = StageNames.class)
  private String name = "";

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

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
      Pipe pipe = Pipes.named(name);
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      List<String> problems = new RunPipe(threads).run(pipe, in, console::jsonLine);
      problems.forEach(problem -> console.problem("stage " + name + ": " + problem));
      return problems.isEmpty() ? 0 : 1;
    }
  }
}
