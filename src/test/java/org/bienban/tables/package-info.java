/** Records as rows. */
@NullMarked
package org.bienban.tables;

import org.jspecify.annotations.NullMarked;
