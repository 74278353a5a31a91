package org.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactModelsTest {
  @TempDir private Path folder;

  /** Fails where the class path holds the compact form of other tables than those beside it. */
  @Test
  void theBuildHasLeftTheCompactFormOfTheTables() throws IOException {
    for (Map.Entry<String, byte[]> file : CompactModels.files().entrySet()) {
      try (InputStream built = Bienban.class.getResourceAsStream("models/" + file.getKey())) {
        assertThat(built).as(file.getKey()).isNotNull().hasBinaryContent(file.getValue());
      }
    }
  }

  @Test
  void aFolderGetsAllFiles() throws IOException {
    CompactModels.main(folder.toString());
    for (Map.Entry<String, byte[]> file : CompactModels.files().entrySet()) {
      Path written = folder.resolve("org/bienban/models").resolve(file.getKey());
      assertThat(Files.readAllBytes(written)).isEqualTo(file.getValue());
    }
  }
}
