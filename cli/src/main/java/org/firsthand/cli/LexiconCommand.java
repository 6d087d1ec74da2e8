package org.firsthand.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.firsthand.stages.events.CheckLexicon;
import org.firsthand.stages.events.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexicon}: the rules of the event coder, to read, extend and check. */
@Command(
    name = "lexicon",
    description = {
      "The rules of the event coder, a table to read and extend. Its first lines tell the format."
    },
    footer = {
      "",
      "  ./firsthand lexicon print > my.tsv      a copy to change",
      "  ./firsthand lexicon check my.tsv        names each mistake by file and line",
      "  ./firsthand stage events --lexicon my.tsv < texts.jsonl"
    })
final class LexiconCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(System.err);
    return 2;
  }

  /** Prints the lexicon that ships with the program. */
  @Command(
      name = "print",
      mixinStandardHelpOptions = true,
      description = "Prints the lexicon of this version.")
  int print() {
    try (Console console = Console.ofProcess()) {
      console.lines(Lexicon.shipped());
    }
    return 0;
  }

  /** Holds a file against the rules of the format. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Names the mistakes of a lexicon; exit 1 if there is one.")
  int check(@Parameters(paramLabel = "FILE", description = "A lexicon.") Path file) {
    try (Console console = Console.ofProcess()) {
      List<String> problems = CheckLexicon.problems(file.toString(), lines(file));
      problems.forEach(console::problem);
      return problems.isEmpty() ? 0 : 1;
    } catch (IOException e) {
      System.err.println("lexicon: " + e.getMessage());
      return 2;
    }
  }

  /**
   * The lines of a file.
   *
   * @throws IOException with a line that names the file and what is wrong with it
   */
  static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": expected UTF-8, found other bytes", e);
    } catch (IOException e) {
      throw new IOException(file + ": expected a lexicon to read, found none", e);
    }
  }
}
