/**
 * The last stage: the record. Merges the mentions of one person and the wordings of one office,
 * fills in what a title leaves unsaid, ties people, groups and counts to venues, and checks sums.
 */
@NullMarked
package org.bienban.assembly;

import org.jspecify.annotations.NullMarked;
