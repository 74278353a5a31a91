/** Tests of the comparison of records with gold. */
@NullMarked
package org.bienban.evaluation;

import org.jspecify.annotations.NullMarked;
