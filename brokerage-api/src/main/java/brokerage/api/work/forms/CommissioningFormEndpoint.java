package brokerage.api.work.forms;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the forms of those who plan stand: homes to come, budgets and the actions of the strategy; as {@link FormEndpoint}. */
@Controller
class CommissioningFormEndpoint {

    private static final String PIPELINE = Addresses.WORK + "/pipeline";
    private static final String BUDGETS = Addresses.WORK + "/budgets";
    private static final String ACTIONS = Addresses.WORK + "/actions";
    private static final String NEW = "/new";

    private final FormDesk desk;

    CommissioningFormEndpoint(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PIPELINE + NEW)
    @Requires(Permission.COMMISSION)
    ModelAndView scheme(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(PIPELINE)
    @Requires(Permission.COMMISSION)
    ModelAndView tellScheme(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(PIPELINE + "/{scheme}/{deed}" + NEW)
    @Requires(Permission.COMMISSION)
    ModelAndView aboutScheme(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(PIPELINE + "/{scheme}/{deed}")
    @Requires(Permission.COMMISSION)
    ModelAndView tellAboutScheme(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(BUDGETS + NEW)
    @Requires(Permission.COMMISSION)
    ModelAndView budget(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(BUDGETS)
    @Requires(Permission.COMMISSION)
    ModelAndView tellBudget(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(BUDGETS + "/{budget}/{deed}" + NEW)
    @Requires(Permission.COMMISSION)
    ModelAndView aboutBudget(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(BUDGETS + "/{budget}/{deed}")
    @Requires(Permission.COMMISSION)
    ModelAndView tellAboutBudget(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(ACTIONS + NEW)
    @Requires(Permission.PLAN_ACTIONS)
    ModelAndView action(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(ACTIONS)
    @Requires(Permission.PLAN_ACTIONS)
    ModelAndView tellAction(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(ACTIONS + "/{action}/{deed}" + NEW)
    @Requires(Permission.PLAN_ACTIONS)
    ModelAndView aboutAction(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(ACTIONS + "/{action}/{deed}")
    @Requires(Permission.PLAN_ACTIONS)
    ModelAndView tellAboutAction(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }
}
