package org.bienban.people;

/** What speaks for or against two sightings being of one person. */
public enum Reason {
  /** The same seat in the same body. */
  SAME_OFFICE,
  /** Different seats in the same body. */
  SAME_BODY,
  /** A body and one that it belongs to, or whose name is shortened. */
  RELATED_BODY,
  /** Offices in the same commune, district or province. */
  SAME_PLACE,
  /** Both serve where people stay for life: army, police, health, schools, courts, press. */
  SAME_BRANCH,
  /** Both lead provinces or central bodies, of whose leaders there are few. */
  BOTH_LEADERS,
  /** Few bear the name. */
  RARE_NAME,
  /** The reports are about the same province. */
  SAME_SURROUNDINGS,
  /** Nothing but the name. */
  NAME_ALONE,
  /** Offices in different provinces or districts. */
  DIFFERENT_PLACES,
  /** Two bodies that have nothing to do with each other. */
  DIFFERENT_BODIES,
  /** One has risen higher than the other is likely to. */
  DIFFERENT_HEIGHT,
  /** The one serves in the army, the other in a hospital, and the like. */
  DIFFERENT_BRANCHES,
  /** Two chairs at one time in different places. */
  TWO_CHAIRS,
  /** Of one of them no office is known, or a low one, of which there are very many. */
  LITTLE_KNOWN,
  /** Many bear the name. */
  COMMON_NAME,
  /** Each of the two is nearer to others, who are different persons. */
  NEARER_TO_OTHERS
}
