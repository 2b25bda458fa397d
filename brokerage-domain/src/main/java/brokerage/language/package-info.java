/**
 * The words all aggregates share: ids, dates, money, the vocabularies of the field, and what a refusal is. Stands on
 * the ground: it depends on nothing else here.
 */
@NullMarked
package brokerage.language;

import org.jspecify.annotations.NullMarked;
