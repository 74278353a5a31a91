/**
 * The words after a command: {@link org.bienban.arguments.CommandSyntax} says what a command takes,
 * {@link org.bienban.arguments.Arguments} are what was given. Commons CLI tells options from other
 * words; what is asked of them, the errors and the help are the same for every command of Bienban.
 */
@NullMarked
package org.bienban.arguments;

import org.jspecify.annotations.NullMarked;
