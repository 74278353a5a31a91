/** Databases, both of them real. */
@NullMarked
package org.bienban.database;

import org.jspecify.annotations.NullMarked;
