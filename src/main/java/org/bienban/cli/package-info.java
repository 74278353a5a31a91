/**
 * The command {@code bienban}; {@link org.bienban.cli.Main} is its door.
 *
 * <p>Standard output carries records and nothing else, in UTF-8 whatever the locale. Whatever goes
 * wrong is told in one line on standard error. The exit code is 0 when all went well, 1 when some
 * inputs failed and the records of the others are out, 2 when nothing was processed or the command
 * was wrong.
 */
@NullMarked
package org.bienban.cli;

import org.jspecify.annotations.NullMarked;
