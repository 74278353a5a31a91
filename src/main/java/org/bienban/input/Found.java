package org.bienban.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * An input before it is opened; small, because there may be millions. Immutable.
 *
 * @param root where it was found
 * @param name its path below the root, with {@code /}
 * @param file its path, where its name is not the same in this locale
 * @param problem why it cannot be read, where that is known already
 */
record Found(Root root, String name, @Nullable Path file, @Nullable String problem)
    implements Ids.Candidate {

  /** The kind; what was given by itself, with an ending that says nothing, is text. */
  Kind kind() {
    return Kind.of(name).orElse(Kind.TEXT);
  }

  Path path() {
    if (file != null) {
      return file;
    }
    return root.type() == Root.Type.FOLDER ? root.path().resolve(name) : root.path();
  }

  String place() {
    return root.place(name);
  }

  @Override
  public String folder() {
    return root.folder();
  }

  @Override
  public String relative() {
    return root.type() == Root.Type.ARCHIVE ? root.relative() + "/" + name : name;
  }

  @Override
  public String plain() {
    String last = Ids.withoutEnding(name);
    return root.type() == Root.Type.ARCHIVE
        ? Ids.withoutEnding(root.relative()) + "/" + last
        : last;
  }

  @Override
  public Object key() {
    try {
      Object key = OutputFiles.key(path(), Files.readAttributes(path(), BasicFileAttributes.class));
      return root.type() == Root.Type.ARCHIVE ? key + "/" + name : key;
    } catch (IOException e) {
      return place();
    }
  }
}
