package org.bienban.role;

/**
 * A group of attendees without names: {@code lãnh đạo các sở, ban, ngành}.
 *
 * @param from the first token
 * @param to the token after the last
 * @param text the words as written
 */
public record GroupMention(int from, int to, String text) {}
