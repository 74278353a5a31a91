package org.bienban.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A real cluster on this machine: a master and workers, each a process of its own, with the jars of
 * Spark and no other. All of it listens on the loopback address alone. For one thread.
 */
final class Cluster implements AutoCloseable {

  /** By name: the tests of the jars see the product without its Spark. */
  static final String JOB = "org.bienban.spark.ExtractJob";

  private static final String HOST = "127.0.0.1";
  private static final Duration START = Duration.ofMinutes(2);

  private final Path folder;
  private final Path home;
  private final int port;
  private final List<Process> workers = new ArrayList<>();
  private final Process master;

  private Cluster(Path folder) throws IOException {
    this.folder = folder;
    this.home = home();
    this.port = freePort();
    this.master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", HOST, "--port", String.valueOf(port), "--webui-port", "0"));
  }

  /** Starts a master and so many workers of one core. */
  static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
    Cluster cluster = new Cluster(folder);
    cluster.await("master", "I have been elected leader");
    for (int i = 0; i < workers; i++) {
      cluster.addWorker();
    }
    return cluster;
  }

  /** The folder that a distribution of Spark would be, with the jars that Maven has. */
  static Path home() throws IOException {
    Path list = Path.of(System.getProperty("bienban.sparkClassPath", "target/spark/classpath.txt"));
    Path home = list.toAbsolutePath().resolveSibling("home");
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String line : Files.readAllLines(list)) {
      Path jar = Path.of(line);
      Path link = jars.resolve(jar.getFileName());
      if (!line.isBlank() && isOfSpark(line) && !Files.exists(link)) {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, jar);
      }
    }
    return home;
  }

  /** Maven's own plugin has put a few beside them. */
  private static boolean isOfSpark(String jar) {
    return Stream.of("/org/apache/ant/", "/org/apache/maven/", "/org/codehaus/plexus/")
        .noneMatch(jar.replace('\\', '/')::contains);
  }

  private void addWorker() throws IOException, InterruptedException {
    String name = "worker" + workers.size();
    workers.add(
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            List.of(
                "--host",
                HOST,
                "--cores",
                "1",
                "--memory",
                "2g",
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve(name).toString(),
                address())));
    await(name, "Successfully registered with master");
  }

  /** {@code spark://127.0.0.1:7077}. */
  String address() {
    return "spark://" + HOST + ":" + port;
  }

  /** A worker and its executors are gone, as when a machine fails. */
  void kill(int worker) {
    Process process = workers.get(worker);
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** The executors that run now. */
  List<ProcessHandle> executors() {
    return workers.stream().flatMap(Process::descendants).toList();
  }

  /** Submits the built jar; what the driver says goes to a file of this name. */
  Process submit(String name, Map<String, String> configuration, String... arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("--master", address()));
    line.addAll(List.of("--deploy-mode", "client"));
    line.addAll(List.of("--class", JOB));
    configuration.forEach((key, value) -> line.addAll(List.of("--conf", key + "=" + value)));
    line.addAll(loopback());
    line.add(jar().toString());
    line.addAll(Arrays.asList(arguments));
    return start(name, "org.apache.spark.deploy.SparkSubmit", line);
  }

  private static List<String> loopback() {
    return List.of(
        "--conf",
        "spark.driver.host=" + HOST,
        "--conf",
        "spark.driver.bindAddress=" + HOST,
        "--conf",
        "spark.ui.enabled=false");
  }

  /** The jar that the build made. */
  static Path jar() {
    return Path.of(System.getProperty("bienban.sparkJar", "target/bienban-spark.jar"))
        .toAbsolutePath();
  }

  /** What a process has said so far. */
  String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private Process start(String name, String main, List<String> arguments) throws IOException {
    return start(folder, home, name, home.resolve("jars") + "/*", main, arguments);
  }

  /** Starts a program of Spark. */
  static Process start(
      Path folder, Path home, String name, String classPath, String main, List<String> arguments)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx1g");
    line.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    line.addAll(List.of("-cp", classPath, main));
    line.addAll(arguments);
    ProcessBuilder program =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    Map<String, String> environment = program.environment();
    environment.put("SPARK_HOME", home.toString());
    environment.put("SPARK_SCALA_VERSION", "2.13");
    environment.put("SPARK_LOCAL_IP", HOST);
    environment.put("SPARK_LOCAL_HOSTNAME", HOST);
    environment.put("SPARK_LOCAL_DIRS", Files.createDirectories(folder.resolve("tmp")).toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return program.start();
  }

  /** Waits until a process has said these words so many times. */
  void await(String name, String words) throws InterruptedException, IOException {
    await(name, words, 1);
  }

  void await(String name, String words, int times) throws InterruptedException, IOException {
    long end = System.nanoTime() + START.toNanos();
    while (log(name).split(words, -1).length <= times) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(name + " has not said '" + words + "':\n" + log(name));
      }
      Thread.sleep(50);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<Process> all = new ArrayList<>(workers);
    all.add(master);
    for (Process process : all) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    for (Process process : all) {
      process.onExit().join();
    }
  }
}
