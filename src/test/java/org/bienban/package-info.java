/** Tests of the door. */
@NullMarked
package org.bienban;

import org.jspecify.annotations.NullMarked;
