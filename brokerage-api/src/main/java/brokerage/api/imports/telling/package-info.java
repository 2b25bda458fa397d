/**
 * Tells the rows of an import, file by file, through the same door as everyone. A row that says what it said in an earlier
 * import is not told again, so that what people have recorded since stays; one that says something else corrects.
 */
@NullMarked
package brokerage.api.imports.telling;

import org.jspecify.annotations.NullMarked;
