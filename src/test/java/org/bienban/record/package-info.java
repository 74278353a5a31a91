/** Tests of the record, and records by hand for other tests. */
@NullMarked
package org.bienban.record;

import org.jspecify.annotations.NullMarked;
