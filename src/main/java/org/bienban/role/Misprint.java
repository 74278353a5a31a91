package org.bienban.role;

/**
 * A misprinted word of a title and the word that was read for it.
 *
 * @param from its first token
 * @param to the token after its last
 * @param meant the word that was meant: {@code Thường trực}
 */
public record Misprint(int from, int to, String meant) {}
