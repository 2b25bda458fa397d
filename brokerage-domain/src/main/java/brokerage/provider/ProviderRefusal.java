package brokerage.provider;

import brokerage.language.Refusal;
import brokerage.language.id.ProviderId;

/** Why a provider's record says no. */
public sealed interface ProviderRefusal extends Refusal {

    record ProviderAlreadyRegistered(ProviderId provider) implements ProviderRefusal {
        @Override
        public String inWords() {
            return "%s is registered already; correct it instead".formatted(provider);
        }
    }
}
