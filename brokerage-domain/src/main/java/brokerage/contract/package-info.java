/**
 * A contract under which beds or placements are bought. Which beds it buys is the homes' to say.
 *
 * <pre>
 * RegisterContract -> ContractRegistered -> (CorrectContract -> ContractCorrected)*
 * </pre>
 */
@NullMarked
package brokerage.contract;

import org.jspecify.annotations.NullMarked;
