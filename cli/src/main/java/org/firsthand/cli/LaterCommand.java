package org.firsthand.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands that the design names and this version does not have; they say so. */
@Command(description = "Comes with a later version.")
final class LaterCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Whatever stands behind the name; it is not looked at. */
  @Parameters(arity = "0..*", hidden = true)
  @SuppressWarnings("UnusedVariable")
  private List<String> rest = List.of();

  @Override
  public Integer call() {
    String name = spec == null ? "this command" : spec.name();
    System.err.println(
        "firsthand: "
            + name
            + ": expected a command of this version, found one that comes later."
            + " The lists with --json and 'stage' give the same record now.");
    return 2;
  }
}
