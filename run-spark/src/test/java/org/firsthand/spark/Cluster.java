package org.firsthand.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster of real processes on loopback: one master, some workers of one core. */
final class Cluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  /** Starts the master. */
  Cluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.port = freePort();
    // a home as Spark's own launcher wants it: all jars in one folder
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (String entry : classPath()) {
      if (entry.endsWith(".jar")) {
        Files.createSymbolicLink(jars.resolve(Path.of(entry).getFileName()), Path.of(entry));
      }
    }
    start(
        "org.apache.spark.deploy.master.Master",
        "--host",
        HOST,
        "--port",
        "" + port,
        "--webui-port",
        "" + freePort());
    awaitMaster();
  }

  /**
   * A worker.
   *
   * @param folder where it keeps what its executors say
   */
  record Worker(Process process, Path folder) {
    /** Whether an executor of it was given a task. */
    boolean works() {
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .filter(file -> file.endsWith("stderr"))
            .anyMatch(file -> read(file).contains("Got assigned task"));
      } catch (IOException | UncheckedIOException notYet) {
        return false;
      }
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Ends it and all it started, as a machine ends that loses its power. */
    void kill() {
      Cluster.kill(process);
    }
  }

  /** Starts a worker. */
  Worker worker() throws IOException {
    Path works = folder.resolve("worker" + processes.size());
    Process process =
        start(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            "2g",
            "--webui-port",
            "" + freePort(),
            "--work-dir",
            works.toString(),
            master());
    return new Worker(process, works);
  }

  /** Starts a job on it, in a process of its own. */
  Process job(Path to, List<String> inputs, Path log) throws IOException {
    List<String> settings =
        List.of(
            "spark.ui.enabled=false",
            "spark.driver.host=" + HOST,
            "spark.driver.bindAddress=" + HOST,
            "spark.executor.memory=1g",
            "spark.executor.extraClassPath=" + folders(),
            // known to its workers, whose class path has all of ours
            "spark.hadoop.fs.file.impl=" + LocalFiles.class.getName(),
            "spark.executor.extraJavaOptions=" + String.join(" ", TwoRunners.FAST_START),
            "spark.sql.shuffle.partitions=2");
    List<String> arguments = new ArrayList<>(List.of("--master", master(), "--to", to.toString()));
    arguments.addAll(inputs);
    Process process = TwoRunners.process(settings, arguments, log);
    processes.add(process);
    return process;
  }

  private String master() {
    return "spark://" + HOST + ":" + port;
  }

  /** The folders of the class path: what is not in a jar. */
  private static String folders() {
    return String.join(
        java.io.File.pathSeparator,
        classPath().stream().filter(entry -> !entry.endsWith(".jar")).toList());
  }

  /** Ends a process and all it started, as a machine ends that loses its power. */
  private static void kill(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    children.forEach(child -> child.onExit().join());
  }

  private static List<String> classPath() {
    return List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator));
  }

  private Process start(String... command) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    all.addAll(TwoRunners.FAST_START);
    all.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    all.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    Path log = folder.resolve("log" + processes.size());
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    processes.add(process);
    return process;
  }

  private void awaitMaster() throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assert socket.isConnected();
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException(master() + ": expected a master within a minute, found none");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    Stream.of(processes).flatMap(List::stream).forEach(Cluster::kill);
  }
}
