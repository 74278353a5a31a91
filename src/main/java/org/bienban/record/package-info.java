/**
 * The record: what one meeting report becomes.
 *
 * <p>{@link org.bienban.record.MeetingRecord} is the top; everything below it is a Java record or
 * an enumeration. All types are immutable and safe for any number of threads, depend on the Java
 * base module only, and refuse impossible values when they are made. What is unknown is an empty
 * {@link java.util.Optional} or an empty list, never a special value. All offsets are UTF-16
 * offsets into the caller's own text, end exclusive.
 */
@NullMarked
package org.bienban.record;

import org.jspecify.annotations.NullMarked;
