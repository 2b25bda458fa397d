package brokerage.api.referrals.candidates;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Question;
import brokerage.language.id.ReferralId;
import brokerage.projections.Moment;
import brokerage.projections.referral.ReferralFile;
import brokerage.projections.referral.Referrals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals: the market")
class FindCandidatesEndpoint {

    private final ReferralFile files;
    private final Candidates candidates;

    FindCandidatesEndpoint(ReferralFile files, Candidates candidates) {
        this.files = files;
        this.candidates = candidates;
    }

    /** Only for those who see who a child is: from the distances to many homes one could work out where the child comes from. */
    @GetMapping(Addresses.ROOT + "/referrals/{referral}/candidates")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Homes with an empty bed that could take the children who wait",
            description =
                    "The council's own and those under its contracts, because their beds are paid for already: of the kinds that"
                            + " the types wanted are found in, as they stand on the date asked about; what nothing is known to"
                            + " speak against first. Homes whose beds are not counted are not among them.")
    ResponseEntity<Listed<Candidate>> find(@PathVariable ReferralId referral, Question question) {
        question.identity().mustBeOf(referral);
        long position = question.position(Referrals.PROJECTION, "occupancy", "register");
        Moment moment = new Moment(question.asAt(), position);
        ReferralFile.Told file = files.of(referral, moment)
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(referral)));
        return question.list(position, candidates.of(question.council(), file, moment));
    }
}
