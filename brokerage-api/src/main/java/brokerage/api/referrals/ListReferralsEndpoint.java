package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.language.Word;
import brokerage.projections.Page;
import brokerage.projections.referral.Referrals;
import brokerage.referral.Status;
import brokerage.referral.request.Urgency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals")
class ListReferralsEndpoint {

    private final Referrals referrals;

    ListReferralsEndpoint(Referrals referrals) {
        this.referrals = referrals;
    }

    @GetMapping(Addresses.ROOT + "/referrals")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "The referrals received by a date, each as it stood then",
            description = "In pages, in the order of their ids. Of one status (open, fulfilled, withdrawn) or urgency"
                    + " (emergency, urgent, planned) where asked so.")
    ResponseEntity<Listed<ReferralInList>> list(
            Question question,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        Page.Asked part = Part.of(limit, after);
        Status standing = word("status", status, Status.values());
        Urgency soon = word("urgency", urgency, Urgency.values());
        return question.list(
                referrals.page(question.council(), question.moment(Referrals.PROJECTION), standing, soon, part),
                ReferralInList::of);
    }

    private static <E extends Word> @Nullable E word(String parameter, @Nullable String asked, E[] words) {
        if (asked == null) return null;
        return Arrays.stream(words)
                .filter(word -> word.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(
                        parameter,
                        "One of %s is expected"
                                .formatted(Arrays.stream(words).map(Word::word).collect(Collectors.joining(", ")))));
    }
}
