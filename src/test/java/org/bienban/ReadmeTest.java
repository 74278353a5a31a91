package org.bienban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class ReadmeTest {

  private static final Path README =
      Path.of(System.getProperty("bienban.basedir", "."), "README.md");
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

  @TempDir Path folder = Path.of("");

  @Test
  void itsSnippetCompilesAndRuns() throws Exception {
    String snippet = find(SNIPPET, Files.readString(README));
    String name = find(CLASS, snippet);
    Path source = Files.writeString(folder.resolve(name + ".java"), snippet);
    assertThat(compile(source)).isEmpty();
    assertThat(run(name)).endsWith("2017/lai-chau\n");
  }

  @Test
  void itNamesTheVersionThatIsBuilt() throws IOException {
    String version = find(Pattern.compile("<version>(.*?)</version>"), Files.readString(README));
    Path pom = README.resolveSibling("pom.xml");
    assertThat(Files.readString(pom)).contains("<version>" + version + "</version>");
  }

  /** What the compiler says; all warnings count. */
  private String compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      compiler
          .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
          .call();
    }
    return messages.toString();
  }

  private String run(String name) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream out = new PrintStream(bytes, /* autoFlush= */ true, UTF_8)) {
      System.setOut(out);
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, README).isTrue();
    return matcher.group(1);
  }
}
