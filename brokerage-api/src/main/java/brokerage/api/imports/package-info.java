/**
 * Brings in what a council has: its opening position and history from files, handed in as one upload or found in a folder.
 * Answers at once, tells the rows one after the other, shows how far it has come and at the end which rows were refused.
 */
@NullMarked
package brokerage.api.imports;

import org.jspecify.annotations.NullMarked;
