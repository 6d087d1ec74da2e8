package org.firsthand.cli;

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
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      FindingsCommand.class,
      TraceCommand.class,
      ArticlesCommand.class,
      CopiesCommand.class,
      StatementsCommand.class,
      EventsCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      ServeCommand.class,
      DecideCommand.class,
      WatchCommand.class,
      RebuildCommand.class,
      StageCommand.class,
      LexiconCommand.class,
      WarmUpCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Start with:  ./firsthand demo",
      "             ./firsthand read FOLDER        then  ./firsthand findings",
      "Exit codes:  0 all done; 1 some inputs failed and are named; 2 wrong usage or no usable dossier."
    })
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The program's commands, ready to run one. */
  static CommandLine commandLine() {
    CommandLine program = new CommandLine(new Main());
    program.addSubcommand("spark", new LaterCommand());
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
