/** What Spark makes of texts is what the command makes of them. */
@NullMarked
package org.bienban.spark;

import org.jspecify.annotations.NullMarked;
