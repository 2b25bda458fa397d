package brokerage.provider;

import brokerage.language.id.ProviderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of a provider. */
public sealed interface ProviderCommand {

    ProviderId provider();

    record RegisterProvider(@TargetAggregateIdentifier ProviderId provider, ProviderDetails details)
            implements ProviderCommand {}

    record CorrectProvider(@TargetAggregateIdentifier ProviderId provider, ProviderDetails details)
            implements ProviderCommand {}
}
