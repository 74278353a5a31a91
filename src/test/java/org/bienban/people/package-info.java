/** Tests of linking: pairs of reports, own and generated archives, and the writer of pairs. */
@NullMarked
package org.bienban.people;

import org.jspecify.annotations.NullMarked;
