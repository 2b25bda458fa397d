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

/** Where forms stand, by what somebody must be permitted to fill them in; the endpoint they are sent to asks once more. */
@Controller
class FormEndpoint {

    private static final String REFERRALS = Addresses.WORK + "/referrals";
    private static final String MATCH = REFERRALS + "/{referral}/matches/{match}";
    private static final String CHILDREN = Addresses.WORK + "/children";
    private static final String PLACEMENT = CHILDREN + "/{child}/placements/{placement}";
    private static final String BED = Addresses.WORK + "/homes/{home}/beds/{bed}";
    private static final String NEW = "/new";

    private final FormDesk desk;

    FormEndpoint(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping(REFERRALS + NEW)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView referral(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(REFERRALS)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView tellReferral(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(REFERRALS + "/{referral}/{deed}" + NEW)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView aboutReferral(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(REFERRALS + "/{referral}/{deed}")
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView tellAboutReferral(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(MATCH + "/{deed}" + NEW)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView aboutMatch(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(MATCH + "/{deed}")
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView tellAboutMatch(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(MATCH + "/approvals" + NEW)
    @Requires(Permission.DECIDE_ON_MATCHES)
    ModelAndView approval(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(MATCH + "/approvals")
    @Requires(Permission.DECIDE_ON_MATCHES)
    ModelAndView tellApproval(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(MATCH + "/rejections" + NEW)
    @Requires(Permission.DECIDE_ON_MATCHES)
    ModelAndView rejection(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(MATCH + "/rejections")
    @Requires(Permission.DECIDE_ON_MATCHES)
    ModelAndView tellRejection(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(CHILDREN + NEW)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView child(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(CHILDREN)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView tellChild(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(CHILDREN + "/{child}/{deed}" + NEW)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView aboutChild(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(CHILDREN + "/{child}/{deed}")
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView tellAboutChild(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(PLACEMENT + "/{deed}" + NEW)
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView aboutPlacement(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(PLACEMENT + "/{deed}")
    @Requires(Permission.WORK_ON_CASES)
    ModelAndView tellAboutPlacement(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }

    @GetMapping(BED + "/{deed}" + NEW)
    @Requires(Permission.LOOK_AFTER_HOMES)
    ModelAndView aboutBed(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.hand(question, request, response);
    }

    @PostMapping(BED + "/{deed}")
    @Requires(Permission.LOOK_AFTER_HOMES)
    ModelAndView tellAboutBed(Question question, HttpServletRequest request, HttpServletResponse response) {
        return desk.take(question, request, response);
    }
}
