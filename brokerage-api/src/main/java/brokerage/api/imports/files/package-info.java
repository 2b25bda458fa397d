/**
 * Reads what a council hands in: CSV files, one by one or zipped. Knows their form, a row's cells and what is wrong with
 * them; nothing here is recorded.
 */
@NullMarked
package brokerage.api.imports.files;

import org.jspecify.annotations.NullMarked;
