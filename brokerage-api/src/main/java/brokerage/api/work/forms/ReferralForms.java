package brokerage.api.work.forms;

import brokerage.api.work.forms.Form.Group;
import brokerage.api.work.forms.Input.Kind;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.referral.WithdrawalReason;
import brokerage.referral.market.Channel;
import brokerage.referral.market.DeclineReason;
import brokerage.referral.market.SearchOutcome;
import brokerage.referral.request.Considerations.Communication;
import brokerage.referral.request.Considerations.CulturalNeeds;
import brokerage.referral.request.Considerations.LivingWith;
import brokerage.referral.request.Considerations.Pets;
import brokerage.referral.request.Considerations.Suitability;
import brokerage.referral.request.Considerations.Support;
import brokerage.referral.request.NeedDomain;
import brokerage.referral.request.NeedFlag;
import brokerage.referral.request.OutOfAreaReason;
import brokerage.referral.request.Risk;
import brokerage.referral.request.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms for what is asked for and for the market. */
final class ReferralForms {

    private static final String BELOW = "/referrals/{referral}/";
    private static final int HIGHEST_SCORE = 4;

    private static final Form LOG = Form.of(
            "/referrals",
            "Log a referral",
            "Asks for a home. An emergency may be incomplete, and is completed later.",
            "Log the referral",
            Group.of(
                    "For whom",
                    new Input(
                            "children",
                            "Children",
                            "The reference of each child, one on a line: several are a sibling group",
                            Kind.LINES,
                            "child",
                            subject -> List.of(),
                            subject -> List.of()),
                    Input.of(Kind.MINUTE, "receivedAt", "Received").hinted("Now, if left empty")),
            new Group("What is asked for", asked()),
            new Group("What a match has to consider", considered()),
            new Group("Needs: Valuing Care profile", needs()),
            Group.of("Why", Input.record("referral", "follows", "Takes up again the referral"), Input.because()));

    private static final Input ROUTE = Input.one("route", "Route", Route.values());
    private static final Input ON = Input.day("on", "On").usuallyToday();

    static final List<Form> ALL = List.of(
            LOG,
            Form.of(
                    BELOW + "completions",
                    "Complete the referral, or change what it asks for",
                    "Tells the whole again: what is left out is left out.",
                    "Record what is asked for",
                    new Group("What is asked for", asItStands(asked())),
                    new Group("What a match has to consider", asItStands(considered())),
                    Group.of("Why", Input.because())),
            Form.of(
                    BELOW + "needs",
                    "Reassess needs",
                    "Tells the whole profile again.",
                    "Record the needs",
                    Group.of("When", ON),
                    new Group("Needs: Valuing Care profile", asItStands(needs())),
                    Group.of("Why", Input.because())),
            Form.of(
                    BELOW + "searches",
                    "Open a search",
                    "Several routes may be searched side by side.",
                    "Record the search",
                    ROUTE,
                    ON,
                    Input.several("asked", "Providers asked", Choosing::providers),
                    Input.because()),
            Form.of(
                    BELOW + "inquiries",
                    "Ask more providers",
                    "On a route that is being searched.",
                    "Record who was asked",
                    ROUTE,
                    ON,
                    Input.several("asked", "Providers asked besides", Choosing::providers),
                    Input.because()),
            Form.of(
                    BELOW + "search-ends",
                    "End a search",
                    "",
                    "End the search",
                    ROUTE,
                    ON,
                    Input.one("outcome", "Outcome", SearchOutcome.values()),
                    Input.because()),
            Form.of(
                    BELOW + "waivers",
                    "Waive a route",
                    "It need not be searched before an offer of a later one is accepted.",
                    "Waive the route",
                    ROUTE,
                    ON,
                    Input.words("because", "Why it need not be searched").hinted("What auditors ask for")),
            Form.of(
                    BELOW + "offers",
                    "Record an offer",
                    "How far from home it would be is worked out and kept with it.",
                    "Record the offer",
                    Group.of(
                            "What is offered",
                            ROUTE,
                            Input.record("home", "home", "Home"),
                            Input.one("provider", "Provider", Choosing::providers)
                                    .hinted("None for a family's own home or the council's own"),
                            Input.one("contract", "Contract", Choosing::contracts)
                                    .hinted("The one it would be called off from, if any"),
                            Input.several("children", "Children", Choosing::children)
                                    .usually(Choosing::waiting),
                            Input.one("type", "Type of placement", PlacementType.values())
                                    .usually(ReferralForms::onlyWanted),
                            Input.day("availableFrom", "Available from").usually(Choosing.asRecorded("asked.neededBy")),
                            Input.one(
                                            "registration",
                                            "Whether the setting is registered as it should be",
                                            PlacementRegistration.values())
                                    .hinted("Registered, if left empty")),
                    fees("fees"),
                    answer(),
                    Group.of("Why", Input.because())),
            Form.of(
                    BELOW + "declines",
                    "Record a decline",
                    "",
                    "Record the decline",
                    Group.of(
                            "Who said no",
                            ROUTE,
                            Input.one("provider", "Provider", Choosing::providers),
                            Input.record("home", "home", "Home").hinted("Where one was asked for, its reference"),
                            Input.one("reason", "Reason", DeclineReason.values()),
                            Input.words("words", "What they said")),
                    answer()),
            Form.of(
                    BELOW + "withdrawals",
                    "Withdraw the referral",
                    "A home is no longer asked for. Matches that stand end with it, and beds kept are free.",
                    "Withdraw the referral",
                    ON,
                    Input.one("reason", "Reason", WithdrawalReason.values()),
                    Input.because()));

    private ReferralForms() {}

    private static List<Input> asItStands(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input.usually(Choosing.asRecorded(input.name())))
                .toList();
    }

    private static List<Input> asked() {
        return List.of(
                Input.one("asked.urgency", "Urgency", Urgency.values())
                        .hinted("Emergency: today. Urgent: in less than five days."),
                Input.day("asked.neededBy", "Needed by").hinted("The first night in the new home"),
                Input.several("asked.wanted", "Types of placement wanted", PlacementType.values()),
                Input.one("asked.carePlan", "Type the care plan recommends", Choosing::carePlans),
                Input.yesNo("asked.location.local", "In the council's own area"),
                Input.text("asked.location.outwardCode", "Near").hinted("The first half of a postcode, as OX4"),
                Input.one("asked.location.outOfArea", "Why not in the own area, if so", OutOfAreaReason.values()),
                Input.words("asked.words", "What there is no word for"));
    }

    private static List<Input> considered() {
        String of = "asked.considerations.";
        return List.of(
                Input.one(of + "livingWith", "Living with others", LivingWith.values()),
                Input.one(of + "culture", "Cultural needs", CulturalNeeds.values()),
                Input.several(of + "communication", "Ways of communicating the carers need", Communication.values()),
                Input.several(of + "support", "Support besides the placement", Support.values()),
                Input.one(of + "pets", "Pets", Pets.values()),
                Input.yesNo(of + "homeAdapted", "The home must be adapted"),
                Input.yesNo(of + "deprivationOfLiberty", "The child is to be deprived of liberty")
                        .hinted("Which only a court may authorise"),
                Input.one(of + "foster", "Fostering is", Suitability.values()),
                Input.one(of + "residential", "Residential care is", Suitability.values()),
                Input.one(of + "supported", "Supported accommodation is", Suitability.values()));
    }

    private static List<Input> needs() {
        Stream<Input> scores = Arrays.stream(NeedDomain.values()).map(domain -> {
            Choice said = Choice.of(domain).getFirst();
            return Input.score(
                    "needs.scores[domain=%s].score".formatted(said.value()), said.text(), ReferralForms::scoring);
        });
        Stream<Input> others = Stream.of(
                Input.several("needs.specialist", "Domains that need a specialist placement", NeedDomain.values()),
                Input.number("needs.difficulties", "Strengths and Difficulties total")
                        .hinted("0 to 40"),
                Input.several("needs.flags", "Flags", NeedFlag.values()),
                Input.several("needs.risks", "Risks that are present", Risk.values()),
                Input.words("needs.words", "What there is no word for"));
        return Stream.concat(scores, others).toList();
    }

    private static List<Choice> scoring(Subject subject) {
        return IntStream.rangeClosed(0, HIGHEST_SCORE)
                .mapToObj(Integer::toString)
                .map(score -> new Choice(score, score.equals("0") ? "0, no need" : score))
                .toList();
    }

    private static List<String> onlyWanted(Subject subject) {
        List<String> wanted = Choosing.said(subject.record().path("asked").path("wanted"));
        return wanted.size() == 1 ? wanted : List.of();
    }

    static Group fees(String path) {
        return Group.of(
                "Fees for seven nights of one child",
                Input.pounds(path + ".core", "Core"),
                Input.pounds(path + ".support", "Support"),
                Input.pounds(path + ".education", "Education"),
                Input.pounds(path + ".other", "Other"));
    }

    private static Group answer() {
        return Group.of(
                "The answer",
                Input.one("answer.how", "How it was given", Channel.values()),
                Input.text("answer.by", "Who gave it"),
                Input.of(Kind.MINUTE, "answer.at", "When").hinted("Now, if left empty"));
    }
}
