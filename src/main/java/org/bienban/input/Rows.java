package org.bienban.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The reports of one file that holds many. Whatever goes wrong on the way to the next is one reject
 * and the end. For one thread.
 */
abstract class Rows implements Iterator<Unread>, Closeable {

  private final String place;
  private @Nullable Unread next;
  private boolean ended;

  Rows(String place) {
    this.place = place;
  }

  /** The next one; null at the end. */
  abstract @Nullable Unread advance() throws IOException, InputException;

  /** Where the reading is, for what goes wrong there. */
  String here() {
    return place;
  }

  String place() {
    return place;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = guarded();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public Unread next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Unread result = next;
    next = null;
    return result;
  }

  private @Nullable Unread guarded() {
    try {
      return advance();
    } catch (IOException e) {
      return last(Problems.describe(e));
    } catch (InputException e) {
      return last(String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      return last(Problems.describe(e));
    } catch (RuntimeException e) {
      Throwable root = Problems.root(e);
      return last(
          root instanceof IOException stream
              ? Problems.describe(stream)
              : String.valueOf(root.getMessage()));
    }
  }

  private Unread last(String reason) {
    ended = true;
    return Unread.of(Reject.of(here(), reason + "; the rest of this file is not read"));
  }

  static void refuseBadBytes(String text) throws InputException {
    OptionalInt bad = EscapingReader.badByte(text);
    if (bad.isPresent()) {
      throw new InputException(
          String.format("byte 0x%02X is no text in the encoding of this file", bad.getAsInt()));
    }
  }
}
