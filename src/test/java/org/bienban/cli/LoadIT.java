package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bienban.testing.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command has what databases and CSV need. */
class LoadIT {

  @TempDir Path folder = Path.of("");

  @Test
  void thePackagedCommandLoadsAndWritesTables() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Chào các đồng chí");
    String db = folder.resolve("x.db").toString();
    assertThat(Command.run("load", folder.toString(), "--db", db))
        .isEqualTo(
            new Command.Run(
                0, "", "bienban: 1 report added, 0 replaced, 0 unchanged, 0 rejected\n"));
    assertThat(Command.run("load", folder.toString(), "--db", db).err())
        .isEqualTo("bienban: 0 reports added, 0 replaced, 1 unchanged, 0 rejected\n");
    String csv = folder.resolve("csv").toString();
    assertThat(Command.run("extract", folder.toString(), "-f", "csv", "-o", csv))
        .isEqualTo(new Command.Run(0, "", ""));
    assertThat(folder.resolve("csv/report.csv")).exists();
  }

  /** Nobody listens there; that the driver says so shows that it is in the jar. */
  @Test
  void thePackagedCommandHasTheDriverOfPostgresql() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Chào các đồng chí");
    Command.Run run =
        Command.run("load", folder.toString(), "--db", "jdbc:postgresql://an:s3cret@localhost:1/x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("bienban: jdbc:postgresql://localhost:1/x: cannot be opened: ")
        .doesNotContain("s3cret");
    assertThat(run.err().lines()).hasSize(1);
  }
}
