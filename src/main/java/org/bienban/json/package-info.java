/**
 * Records as JSON, and back: {@link org.bienban.json.RecordJson}.
 *
 * <p>The form is described by the JSON Schema {@code bienban-1.schema.json} beside this package's
 * classes.
 */
@NullMarked
package org.bienban.json;

import org.jspecify.annotations.NullMarked;
