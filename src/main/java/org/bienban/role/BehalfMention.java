package org.bienban.role;

/**
 * A person acts for a body: {@code thay mặt Ban Bí thư Trung ương Đảng, đồng chí A}.
 *
 * @param person the index of the person mention
 * @param body the name of the body as written
 * @param from the first token of that name
 * @param to the token after its last
 */
public record BehalfMention(int person, String body, int from, int to) {}
