package brokerage.api.work;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import brokerage.api.work.shown.Sheet;
import brokerage.language.id.ReferralId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** A referral with all there is on file about it, and for those who search the homes that could take the children. */
@Controller
class ReferralPageEndpoint {

    private final Api api;

    ReferralPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(Addresses.WORK + "/referrals/{referral}")
    @Requires(Permission.READ_RECORDS)
    String referral(
            @PathVariable ReferralId referral,
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode file = asking.of("/referrals/{referral}", referral);
        Identity reader = question.identity();
        boolean works = reader.may(Permission.WORK_ON_CASES);
        boolean open = !Plain.isSaid(file.path("closedOn"));
        String here = Addresses.WORK + "/referrals/" + referral;
        List<Part> parts = new ArrayList<>();
        parts.add(Requested.asked(file));
        parts.add(Requested.children(file, asking));
        if (Plain.isSaid(file.path("needs"))) parts.add(Requested.needs(file.path("needs")));
        parts.add(Tested.searches(file).with(works && open ? searching(here) : List.of()));
        if (works && open) parts.add(Tested.candidates(asking.of("/referrals/{referral}/candidates", referral), here));
        parts.add(Tested.offers(file).with(works && open ? answering(here) : List.of()));
        parts.add(Tested.declines(file));
        Plain.each(file.path("matches")).forEach(match -> parts.add(Chosen.match(match, reader, here)));
        parts.add(Requested.history(file));
        Sheet sheet = Sheet.of(
                        "Referral " + Plain.record(file.path("referral")).text(),
                        "%s, %s, received %s"
                                .formatted(
                                        Plain.word(file.path("status")),
                                        Plain.word(file.path("asked").path("urgency")),
                                        Plain.minute(file.path("receivedAt"))),
                        parts)
                .under(new Link("Referrals", Addresses.WORK + "/referrals"))
                .with(works && open ? closing(here) : List.of());
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static List<Link> searching(String here) {
        return List.of(
                new Link("Open a search", here + "/searches/new"),
                new Link("Ask more providers", here + "/inquiries/new"),
                new Link("End a search", here + "/search-ends/new"),
                new Link("Waive a route", here + "/waivers/new"));
    }

    private static List<Link> answering(String here) {
        return List.of(
                new Link("Record an offer", here + "/offers/new"),
                new Link("Record a decline", here + "/declines/new"),
                new Link("Propose a match", here + "/matches/new"));
    }

    private static List<Link> closing(String here) {
        return List.of(
                new Link("Complete or change what is asked for", here + "/completions/new"),
                new Link("Reassess needs", here + "/needs/new"),
                new Link("Placed in an emergency", here + "/emergency-starts/new"),
                new Link("Withdraw the referral", here + "/withdrawals/new"));
    }
}
