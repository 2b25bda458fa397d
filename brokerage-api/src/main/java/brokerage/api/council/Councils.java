package brokerage.api.council;

import brokerage.language.id.CouncilId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings of all councils, {@code brokerage.councils.<name>}. */
@ConfigurationProperties("brokerage")
public record Councils(@DefaultValue Map<String, Council> councils) {

    public Councils {
        councils = Map.copyOf(councils);
    }

    /** The council's settings, or those of a council that has said nothing. */
    public Council of(CouncilId council) {
        return councils.getOrDefault(council.value(), Council.UNSAID);
    }
}
