/** The report in {@code seeds/}, and the same report about other people, places and figures. */
@NullMarked
package org.bienban.seed;

import org.jspecify.annotations.NullMarked;
