/** Tests of what comes in. */
@NullMarked
package org.bienban.input;

import org.jspecify.annotations.NullMarked;
