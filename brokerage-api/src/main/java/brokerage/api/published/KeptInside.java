package brokerage.api.published;

import brokerage.contract.ContractEvent;
import brokerage.contract.ContractEvent.ContractCorrected;
import brokerage.contract.ContractEvent.ContractRegistered;
import brokerage.provider.ProviderEvent;
import brokerage.provider.ProviderEvent.ProviderCorrected;
import brokerage.provider.ProviderEvent.ProviderRegistered;

/** Events nobody outside is told of, each for a reason. A new event breaks the build here too. */
final class KeptInside {

    static final String PRICES =
            "prices are commercial in confidence, and no topic is limited to those who may see them";
    static final String REGISTER = "a register to look up, not news to follow: it is read over REST";

    private KeptInside() {}

    static String why(ContractEvent event) {
        return switch (event) {
            case ContractRegistered registered -> PRICES;
            case ContractCorrected corrected -> PRICES;
        };
    }

    static String why(ProviderEvent event) {
        return switch (event) {
            case ProviderRegistered e -> REGISTER;
            case ProviderCorrected e -> REGISTER;
        };
    }
}
