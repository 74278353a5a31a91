package org.bienban.role;

/**
 * A person holds an office.
 *
 * @param person the index of the person mention
 * @param title the title, with the status that the sentence gives it
 * @param shared whether a list gives the title to several persons
 */
public record Holding(int person, TitleMention title, boolean shared) {}
