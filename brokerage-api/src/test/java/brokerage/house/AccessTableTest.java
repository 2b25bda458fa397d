package brokerage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    private static final Path PAGE = Path.of("../docs/access.md");

    @Test
    void every_endpoint_says_what_it_needs() {
        assertThat(AccessTable.endpoints())
                .hasSizeGreaterThan(75)
                .allSatisfy(opening ->
                        assertThat(opening.required()).as(opening.path()).isNotNull());
    }

    @Test
    void nothing_is_changed_with_a_permission_to_read() {
        assertThat(AccessTable.endpoints())
                .filteredOn(opening -> !opening.verb().equals("GET"))
                .extracting(opening -> opening.required().value().word())
                .noneMatch(permission -> permission.startsWith("read-") || permission.startsWith("see-"));
    }

    @Test
    void the_page_of_access_says_what_the_code_does() throws IOException {
        String page = AccessTable.page();
        if (Boolean.getBoolean("access.write")) Files.writeString(PAGE, page);

        assertThat(PAGE)
                .content()
                .as("%s is not what the code does: write it anew", PAGE)
                .isEqualTo(page);
    }
}
