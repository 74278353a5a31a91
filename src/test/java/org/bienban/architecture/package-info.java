/** What each package may know. */
@NullMarked
package org.bienban.architecture;

import org.jspecify.annotations.NullMarked;
