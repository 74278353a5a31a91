/** Tests of the command. */
@NullMarked
package org.bienban.cli;

import org.jspecify.annotations.NullMarked;
