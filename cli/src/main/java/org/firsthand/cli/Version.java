package org.firsthand.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as its jar says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"firsthand " + name()};
  }

  static String name() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
