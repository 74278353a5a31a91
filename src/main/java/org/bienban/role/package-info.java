/**
 * Stage 3: named roles. Finds personal names and titles in the annotated text, ties titles to
 * persons, and finds what each did. It knows one report's words and nothing of places on a map or
 * of other stages; {@link org.bienban.role.NamedRoleExtractor} is the way in.
 */
@NullMarked
package org.bienban.role;

import org.jspecify.annotations.NullMarked;
