/** Tests of options and operands. */
@NullMarked
package org.bienban.arguments;

import org.jspecify.annotations.NullMarked;
