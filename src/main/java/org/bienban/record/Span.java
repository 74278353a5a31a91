package org.bienban.record;

/**
 * A stretch of the caller's text.
 *
 * <p>In {@code "Đồng chí Giàng Páo Mỷ dự"} the name has the span 9–21.
 *
 * @param start UTF-16 offset of the first unit, from 0
 * @param end UTF-16 offset after the last unit; equal to {@code start} for a place between two
 *     units
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both spans have at least one unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * What the text says here.
   *
   * @param text the text that the span was found in
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start; of two with the same start the longer one comes first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
