/**
 * What comes in: files, folders, globs, archives and standard input become reports, one by one.
 *
 * <p>{@link org.bienban.input.Inputs} finds them, {@link org.bienban.input.Unread} is one of them
 * before its text is decoded, {@link org.bienban.input.Item} what became of it: a {@link
 * org.bienban.input.Report} or a {@link org.bienban.input.Reject}.
 */
@NullMarked
package org.bienban.input;

import org.jspecify.annotations.NullMarked;
