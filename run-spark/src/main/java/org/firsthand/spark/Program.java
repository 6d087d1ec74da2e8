package org.firsthand.spark;

/** The program's name with its version. */
final class Program {
  static final String NAME = "firsthand " + version();

  private Program() {}

  private static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
