/**
 * Stage: venues. Finds where the reported meeting is held (bridge points, buildings, areas), which
 * venue lies in which, and which part of the text lists people and figures under a venue. Knows
 * dates, places and the meeting.
 */
@NullMarked
package org.bienban.venue;

import org.jspecify.annotations.NullMarked;
