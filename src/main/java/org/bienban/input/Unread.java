package org.bienban.input;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * One input before its text is decoded and taken apart, which {@link #read()} does: in whatever
 * thread, while the next inputs are being found. Safe for threads; read once.
 */
public final class Unread {

  private final String place;
  private final Optional<String> id;
  private final long size;
  private final Reading reading;

  Unread(String place, Optional<String> id, long size, Reading reading) {
    this.place = place;
    this.id = id;
    this.size = size;
    this.reading = reading;
  }

  static Unread of(Reject reject) {
    return new Unread(reject.place(), reject.id(), 0, () -> reject);
  }

  /** See {@link Item#place()}. */
  public String place() {
    return place;
  }

  /** The id that the name of the file gives; empty for rows, which carry or make their own. */
  public Optional<String> id() {
    return id;
  }

  /**
   * About how long the text is, in UTF-16 units or bytes, so that whoever reads many at once can
   * tell what that takes.
   */
  public long size() {
    return size;
  }

  /** The report, or the reason why there is none; never throws for what the input holds. */
  public Item read() {
    try {
      return reading.read();
    } catch (InputException e) {
      return new Reject(place, id, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Reject(place, id, Problems.describe(e));
    } catch (JacksonException e) {
      return new Reject(place, id, Problems.describe(e));
    }
  }

  /** What is left to do. */
  interface Reading {
    Item read() throws IOException, InputException;
  }
}
