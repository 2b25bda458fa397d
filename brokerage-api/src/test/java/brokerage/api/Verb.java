package brokerage.api;

import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/**
 * What can be told at one address, told rightly, and told so that it is refused.
 *
 * @param happy a body that is taken
 * @param refused a body that reads well and is refused, with this status and rule
 */
public record Verb(String path, String happy, String refused, int status, String rule) {

    public void isTaken(Clerk clerk) {
        clerk.post(path, happy)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .exists("Location")
                .expectHeader()
                .valueMatches("ETag", "\"\\d+\"")
                .expectHeader()
                .valueMatches("Brokerage-Position", "\\d+");
    }

    public void isRefused(Clerk clerk) {
        Clerk.refused(clerk.post(path, refused), status, rule, "");
    }

    public void namesAFieldTooManyOrTooFew(Clerk clerk) {
        Clerk.refused(clerk.post(path, "{'nonsense': 1}"), 400, "unknown-field", "nonsense");
        ResponseSpec nothing = clerk.post(path, "{}");
        nothing.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].rule")
                .isEqualTo("missing-field");
    }

    /** The same below a record that nobody made. */
    public void isUnknownBelow(Clerk clerk, String nobody) {
        String below = path.replaceFirst("^(/[a-z]+)/[^/]+", "$1/" + nobody);
        Clerk.refused(clerk.post(below, happy), 404, "unknown-reference", "");
    }

    @Override
    public String toString() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
