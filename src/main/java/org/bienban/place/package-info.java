/**
 * Stage: official places. Resolves names to units of territory with code, level, validity and
 * successors, and tells which province, district and commune a report is about, that is, what
 * {@code tỉnh} or {@code Huyện ủy} means in it.
 */
@NullMarked
package org.bienban.place;

import org.jspecify.annotations.NullMarked;
