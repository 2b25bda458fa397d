package brokerage.api.pages;

import brokerage.api.access.Role;
import brokerage.api.door.Addresses;
import brokerage.api.door.Held;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a person who holds several roles chooses the one they look and work in; it stays with their session. It is before
 * the door, which asks for one role, and shows nothing but the roles held.
 */
@Controller
class RoleEndpoint {

    record Choice(String role, String inWords) {}

    /** Where whoever signed in without having asked for a page is led to. */
    @GetMapping(Addresses.START)
    String begin(HttpServletRequest request) {
        return "redirect:"
                + Identity.in(request)
                        .map(identity -> Room.firstOf(identity.role()))
                        .orElse(Addresses.ROLE);
    }

    @GetMapping(Addresses.ROLE)
    String choices(Model model) {
        model.addAttribute("choices", choices());
        return "role";
    }

    /** @throws RequestFault if the role is not among those held */
    @PostMapping(Addresses.ROLE)
    String choose(@RequestParam String role, HttpServletRequest request) {
        return "redirect:" + Room.firstOf(Held.choose(role, request));
    }

    private static List<Choice> choices() {
        return Held.roles().stream()
                .map(Role::word)
                .map(word -> new Choice(word, Frame.inWords(word)))
                .toList();
    }
}
