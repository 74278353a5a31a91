/**
 * Vietnamese meeting reports become exact records.
 *
 * <p>{@link org.bienban.Bienban} is the door: {@code Bienban.standard().read(text)} gives the
 * {@link org.bienban.record.MeetingRecord}. {@link org.bienban.Article} carries what else is known
 * about one text.
 */
@NullMarked
package org.bienban;

import org.jspecify.annotations.NullMarked;
