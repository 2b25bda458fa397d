/**
 * An organisation that runs homes.
 *
 * <pre>
 * RegisterProvider -> ProviderRegistered -> (CorrectProvider -> ProviderCorrected)*
 * </pre>
 */
@NullMarked
package brokerage.provider;

import org.jspecify.annotations.NullMarked;
