package org.firsthand.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.firsthand.export.ExportException;
import org.firsthand.store.DossierException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program. */
@Command(
    name = "firsthand",
    versionProvider = Version.class,
    description = {
      "Reads news reports and keeps a sourced record: who did what to whom, who says so,",
      "and how many independent origins stand behind it."
    },
    footer = {
      "",
      "Start with:  ./firsthand demo",
      "             ./firsthand read FOLDER        then  ./firsthand findings",
      "Exit codes:  0 all done; 1 some inputs failed and are named; 2 wrong usage or no usable"
          + " dossier."
    })
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(arguments).execute(arguments));
  }

  /** All commands by name, in the order in which help lists them. */
  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand::new);
    commands.put("read", ReadCommand::new);
    commands.put("findings", FindingsCommand::new);
    commands.put("trace", TraceCommand::new);
    commands.put("articles", ArticlesCommand::new);
    commands.put("copies", CopiesCommand::new);
    commands.put("statements", StatementsCommand::new);
    commands.put("events", EventsCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("decide", DecideCommand::new);
    commands.put("watch", WatchCommand::new);
    commands.put("rebuild", RebuildCommand::new);
    commands.put("stage", StageCommand::new);
    commands.put("spark", SparkCommand::new);
    commands.put("lexicon", LexiconCommand::new);
    commands.put("warm-up", WarmUpCommand::new);
    // not HelpCommand::new: JDK 25's ahead-of-time cache dies of a handle on so old a class
    commands.put("help", () -> new HelpCommand());
    return commands;
  }

  /**
   * The program, ready to run this line. A line that names its command gets that one only: to set
   * up all of them costs more than a list does.
   */
  static CommandLine commandLine(String... arguments) {
    CommandLine program = new CommandLine(new Main());
    String first = arguments.length == 0 ? "" : arguments[0];
    Map<String, Supplier<Object>> commands = commands();
    boolean named = commands.containsKey(first) && !first.equals("help");
    boolean any = !first.equals("--version") && !first.equals("-V");
    commands.forEach(
        (name, command) -> {
          if (named ? name.equals(first) : any) {
            program.addSubcommand(name, command.get());
          }
        });
    program.getSubcommands().values().forEach(Main::addHelp);
    program.getCommandSpec().mixinStandardHelpOptions(true);
    program.setExecutionExceptionHandler(Main::explain);
    program.setParameterExceptionHandler(Main::misused);
    return program;
  }

  /** Commands below a command ask for help themselves. */
  private static void addHelp(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(!spec.name().equals("help"));
    spec.versionProvider(new Version());
  }

  /**
   * A dossier that cannot be used, or a place not written, is one line; anything else here is a bug
   * and shows itself.
   */
  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof DossierException unusable) {
      System.err.println("firsthand: " + unusable.problem());
      return 2;
    }
    if (failure instanceof ExportException unwritable) {
      System.err.println("firsthand: " + unwritable.problem());
      return 2;
    }
    throw failure;
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    System.err.println(name + ": " + misuse.getMessage());
    System.err.println("See: ./" + name + " --help");
    return 2;
  }
}
