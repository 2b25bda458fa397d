package brokerage.api.board;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Band;
import brokerage.api.board.shown.Said;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.language.id.HomeId;
import brokerage.projections.Moment;
import brokerage.projections.occupancy.HomeBand;
import brokerage.projections.register.Homes;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A home night by night: what each of its beds was, and every stretch on which nobody had one. */
@Controller
class BandPageEndpoint {

    private static final int MOST_NIGHTS = 92;
    /** Beds times nights that a page shows. */
    private static final int MOST_MARKS = 10_000;

    private final HomeBand band;
    private final Homes homes;
    private final Vault vault;

    BandPageEndpoint(HomeBand band, Homes homes, Vault vault) {
        this.band = band;
        this.homes = homes;
        this.vault = vault;
    }

    /** The month of the date asked about, unless a period is given; {@code until} is the day after its last night. */
    @GetMapping(Addresses.BOARD + "/homes/{home}")
    @Requires(Permission.READ_VIEWS)
    String band(
            @PathVariable HomeId home,
            Question question,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            HttpServletResponse response,
            Model model) {
        question.identity().mustBeOf(home);
        long position = question.position("occupancy", "register");
        Homes.Known known = homes.of(home, new Moment(question.asAt(), position))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(home)))
                .found();
        LocalDate first = date("from", from, question.asAt().withDayOfMonth(1));
        LocalDate end = date("until", until, first.plusMonths(1));
        mustBeShort(first, end, known.places());
        var nights = new HomeNights(
                band.of(question.council(), home, first, end, position).stretches());
        response.setHeader(Told.POSITION, Long.toString(position));
        model.addAttribute("asAt", question.asAt());
        model.addAttribute("knownAt", question.isLive() ? null : position);
        model.addAttribute("title", Said.id(home) + " night by night");
        model.addAttribute("home", known);
        model.addAttribute("from", first);
        model.addAttribute("until", end);
        model.addAttribute("period", "%s to %s".formatted(Said.date(first), Said.date(end.minusDays(1))));
        model.addAttribute("marks", Band.Mark.values());
        model.addAttribute("band", nights.band(first, end));
        model.addAttribute("figures", nights.figures());
        model.addAttribute(
                "empty",
                nights.table(vault.openedFor(question.identity().role())
                        .words(nights.empty().flatMap(one -> Stream.of(one.remedialAction(), one.implication())))));
        return "band";
    }

    /** A form that was left empty asks for nothing. */
    private static LocalDate date(String parameter, @Nullable String asked, LocalDate otherwise) {
        return asked == null || asked.isBlank() ? otherwise : Dates.read(parameter, asked);
    }

    private static void mustBeShort(LocalDate first, LocalDate end, int beds) {
        if (!first.isBefore(end)) throw RequestFault.badParameter("until", "until is after from");
        if (end.isAfter(first.plusDays(MOST_NIGHTS)))
            throw RequestFault.badParameter(
                    "until",
                    "At most %d nights are shown: up to %s".formatted(MOST_NIGHTS, first.plusDays(MOST_NIGHTS)));
        int most = Math.max(1, MOST_MARKS / beds);
        if (end.isAfter(first.plusDays(most)))
            throw RequestFault.badParameter(
                    "until", "Of a home with %d beds at most %d nights are shown".formatted(beds, most));
    }
}
