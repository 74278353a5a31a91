/**
 * People across reports: which officials of different reports are one person.
 *
 * <p>{@link org.bienban.people.PersonLinker} takes what reports say of officials ({@link
 * org.bienban.people.Sighting}) and what was decided by hand ({@link org.bienban.people.Decision})
 * and gives {@link org.bienban.people.People}: persons, their offices with first and last sighting,
 * and the doubtful pairs that stay apart. Pure functions over immutable values: the result depends
 * on the set of sightings alone, not on their order, on threads, or on what was linked before.
 */
@NullMarked
package org.bienban.people;

import org.jspecify.annotations.NullMarked;
