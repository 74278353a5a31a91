package org.bienban.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that this run writes, so that none of them is read as an input: those of its options,
 * and those that the shell connected with standard output and standard error. Also known by another
 * name, through links.
 */
final class OutputFiles {

  private final Set<Object> keys;

  private OutputFiles(Set<Object> keys) {
    this.keys = keys;
  }

  static OutputFiles of(Collection<Path> written) {
    Stream<Path> files =
        Stream.concat(written.stream(), Stream.of("/dev/stdout", "/dev/stderr").map(Path::of));
    return new OutputFiles(
        files.flatMap(file -> keyOfRegular(file).stream()).collect(Collectors.toSet()));
  }

  boolean contains(Object key) {
    return keys.contains(key);
  }

  /** Equal for the same file, by whatever name; systems without such keys give the real path. */
  static Object key(Path file, BasicFileAttributes attributes) throws IOException {
    Object key = attributes.fileKey();
    return key == null ? file.toRealPath() : key;
  }

  private static Optional<Object> keyOfRegular(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? Optional.of(key(file, attributes)) : Optional.empty();
    } catch (IOException e) {
      // It does not exist yet, so it cannot be read as an input either.
      return Optional.empty();
    }
  }
}
