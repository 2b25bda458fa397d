package brokerage.api.providers;

import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.projections.register.Providers.Known;
import io.swagger.v3.oas.annotations.media.Schema;

/** A provider as told last. */
@Schema(name = "Provider")
record ProviderView(
        ProviderId provider,
        String name,
        Sector sector,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    static ProviderView of(Known known) {
        return new ProviderView(known.provider(), known.name(), known.sector(), known.version());
    }
}
