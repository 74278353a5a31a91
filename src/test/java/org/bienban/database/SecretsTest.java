package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords stay where they are. */
class SecretsTest {

  private static final String SECRET = "s3cr%C3%A9t";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost:1/db?user=an&password=s3cr%C3%A9t",
        "jdbc:postgresql://localhost:1/db?password=s3cr%C3%A9t&user=an&connectTimeout=2",
        "jdbc:postgresql://an:s3cr%C3%A9t@localhost:1/db",
        "postgresql://an:s3cr%C3%A9t@localhost:1/db?sslpassword=s3cr%C3%A9t",
        "jdbc:postgresql://s3cr%C3%A9t@:x/db?password=s3cr%C3%A9t",
        "jdbc:mysql://an:s3cr%C3%A9t@localhost/db",
        "mysql://an:s3cr%C3%A9t@localhost/db",
      })
  void noMessageAndNoStackTraceShowsThem(String url) {
    Throwable failure =
        catchThrowable(() -> Database.open(DatabaseAddress.of(url, Credentials.NONE)));
    assertThat(failure).isInstanceOf(DatabaseException.class);
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain("s3cr");
    assertThat(failure.getMessage()).doesNotContain("\n");
  }

  @Test
  void anAddressShowsNeitherUserNorParameters() {
    DatabaseAddress address =
        DatabaseAddress.of(
            "jdbc:postgresql://an:" + SECRET + "@db.example:5433/archive?ssl=true",
            Credentials.NONE);
    assertThat(address).hasToString("jdbc:postgresql://db.example:5433/archive");
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:5433/archive?ssl=true");
    assertThat(address.credentials().password()).contains("s3crét");
    assertThat(address.credentials().toString()).doesNotContain("s3cr");
  }

  @Test
  void theUrlCountsBeforeTheFileAndTheFileBeforeTheEnvironment() throws IOException {
    Path file = Files.writeString(folder.resolve("login"), "user=bình\npassword=xyz\n");
    Credentials environment = Credentials.of(Map.of("PGUSER", "an", "PGPASSWORD", "abc"));
    Credentials both = Credentials.read(file).or(environment);
    assertThat(both.user()).contains("bình");
    assertThat(both.password()).contains("xyz");
    assertThat(DatabaseAddress.of("jdbc:postgresql://h/d?password=url", both).credentials())
        .isEqualTo(new Credentials(both.user(), java.util.Optional.of("url")));
    assertThat(DatabaseAddress.of("jdbc:postgresql://h/d", environment).credentials())
        .isEqualTo(environment);
  }

  @Test
  void aFileOfCredentialsThatIsNoneIsToldWithoutItsText() throws IOException {
    Path file = Files.writeString(folder.resolve("login"), "s3cret\n");
    assertThat(catchThrowable(() -> Credentials.read(file)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageNotContaining("s3cret");
    assertThat(catchThrowable(() -> Credentials.read(folder.resolve("none"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("none: cannot be read");
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("x.db"), "no database ".repeat(100));
    assertThat(
            catchThrowable(
                () -> Database.open(DatabaseAddress.of(file.toString(), Credentials.NONE))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("x.db: ");
    assertThat(file).hasContent("no database ".repeat(100));
  }

  @Test
  void aPathIsASqliteFile() {
    assertThat(DatabaseAddress.of("a/b.db", Credentials.NONE).file()).contains("a/b.db");
    assertThat(DatabaseAddress.of("jdbc:sqlite:a.db?cache_size=9", Credentials.NONE).file())
        .contains("a.db");
    assertThat(DatabaseAddress.of("jdbc:postgresql://h/d", Credentials.NONE).file()).isEmpty();
  }
}
