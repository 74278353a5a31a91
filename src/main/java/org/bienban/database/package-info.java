/**
 * Records in a database, SQLite or PostgreSQL: its schema, and a loader that can be stopped at any
 * moment and started again.
 */
@NullMarked
package org.bienban.database;

import org.jspecify.annotations.NullMarked;
