package brokerage.provider;

import brokerage.language.StoredAs;
import brokerage.language.id.ProviderId;

/** All that happens to a provider. */
public sealed interface ProviderEvent {

    ProviderId provider();

    ProviderDetails details();

    @StoredAs("provider.registered")
    record ProviderRegistered(ProviderId provider, ProviderDetails details) implements ProviderEvent {}

    @StoredAs("provider.corrected")
    record ProviderCorrected(ProviderId provider, ProviderDetails details) implements ProviderEvent {}
}
