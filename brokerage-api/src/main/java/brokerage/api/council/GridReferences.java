package brokerage.api.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where postcodes lie, as far as an import has brought them. */
@Component
class GridReferences {

    private static final int INWARD = 3;

    /**
     * Where a postcode lies.
     *
     * @param easting metres east on the National Grid, {@code northing} metres north
     * @param authority the code of the local authority
     */
    record Place(int easting, int northing, String authority) {

        /** In a straight line, in whole metres, rounded half up. */
        int metresTo(Place other) {
            return (int) Math.round(Math.hypot(easting - other.easting, northing - other.northing));
        }
    }

    private final JdbcClient jdbc;

    GridReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the postcode as it stands in {@link #written}; one that nobody has brought is missing from the answer. */
    Map<String, Place> of(Collection<String> postcodes) {
        var places = new HashMap<String, Place>();
        jdbc.sql("select postcode, easting, northing, local_authority from postcode where postcode = any(?)")
                .param(postcodes.toArray(String[]::new))
                .query(row -> {
                    places.put(row.getString(1), new Place(row.getInt(2), row.getInt(3), row.getString(4)));
                });
        return places;
    }

    /** In capitals with one blank before the last three characters, however people have written it. */
    static String written(String postcode) {
        String plain = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int cut = Math.max(0, plain.length() - INWARD);
        return plain.substring(0, cut) + " " + plain.substring(cut);
    }
}
