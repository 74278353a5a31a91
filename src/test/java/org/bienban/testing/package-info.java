/** What the tests of all packages share: tables, checks that hold for every record, short forms. */
@NullMarked
package org.bienban.testing;

import org.jspecify.annotations.NullMarked;
