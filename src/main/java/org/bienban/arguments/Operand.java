package org.bienban.arguments;

/**
 * What a command takes besides options: {@code new Operand("PATH", 1, Operand.ANY, "Files.")}.
 *
 * @param label what the help calls it
 * @param least so many must be given
 * @param most so many may be given
 * @param help what it is, for people; empty where the help tells it elsewhere
 */
public record Operand(String label, int least, int most, String help) {

  /** No bound. */
  public static final int ANY = Integer.MAX_VALUE;

  /** One of these, no more and no less. */
  public static Operand one(String label, String help) {
    return new Operand(label, 1, 1, help);
  }

  /** {@code PATH...}. */
  String shown() {
    String several = most > 1 ? label + "..." : label;
    return least == 0 ? "[" + several + "]" : several;
  }
}
