/** Keys: of each subject, wrapped under those of the master keyset. Nothing here knows what is sealed with them. */
@NullMarked
package brokerage.api.vault.seals;

import org.jspecify.annotations.NullMarked;
