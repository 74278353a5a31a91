package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.PlaceKind;

/**
 * A place as a title names it: {@code tỉnh Lai Châu} has kind and name, {@code tỉnh} a kind, {@code
 * Lai Châu} a name.
 *
 * @param kind its kind
 * @param name its name as written
 */
public record PlaceRef(Optional<PlaceKind> kind, Optional<String> name) {}
