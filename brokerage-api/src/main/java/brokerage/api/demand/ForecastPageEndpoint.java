package brokerage.api.demand;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.projections.demand.DemandAhead;
import brokerage.projections.demand.Outlook;
import brokerage.projections.demand.Places;
import brokerage.projections.demand.learnt.Method;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.supposed.Supposed;
import brokerage.projections.demand.supposed.WhatIf;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The five years ahead as a page: each type with its bands, what is missing, and how far the model is to be trusted. */
@Controller
class ForecastPageEndpoint {

    private final Foreseen foreseen;

    ForecastPageEndpoint(Foreseen foreseen) {
        this.foreseen = foreseen;
    }

    @GetMapping(Addresses.BOARD + "/forecast")
    @Requires(Permission.READ_VIEWS)
    String forecast(
            Question question,
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = Foreseen.USUAL_SEED) long seed,
            HttpServletResponse response,
            Model model) {
        Supposed supposed = asked.read(question.asAt());
        Outlook outlook = foreseen.outlook(question, seed);
        response.setHeader(Told.POSITION, Long.toString(outlook.position()));
        model.addAttribute("asAt", question.asAt());
        model.addAttribute("on", Said.date(question.asAt()));
        model.addAttribute("knownAt", question.isLive() ? null : outlook.position());
        model.addAttribute("position", outlook.position());
        model.addAttribute("seed", seed);
        model.addAttribute("futures", DemandAhead.FUTURES);
        model.addAttribute("version", Method.VERSION);
        model.addAttribute("lessons", outlook.lessons().inWords());
        model.addAttribute("tested", Drawn.tested());
        Forecast forecast = outlook.forecast();
        if (forecast != null) draw(forecast, foreseen.places(question, outlook), model);
        if (forecast != null && !asked.isNothing()) compare(foreseen.whatIf(question, outlook, supposed), model);
        return "forecast";
    }

    private static void draw(Forecast forecast, Places.Told places, Model model) {
        model.addAttribute("fans", Drawn.fans(forecast, places));
        model.addAttribute("gaps", Drawn.gaps(forecast, places));
    }

    private static void compare(WhatIf.Told told, Model model) {
        model.addAttribute("compared", Compared.table(told.years()));
        model.addAttribute("unpriced", told.unpriced().stream().map(Said::word).toList());
    }
}
