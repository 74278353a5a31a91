/**
 * Records as rows: the one definition of the tables that CSV files and databases share, and the
 * step from a record to its rows.
 */
@NullMarked
package org.bienban.tables;

import org.jspecify.annotations.NullMarked;
