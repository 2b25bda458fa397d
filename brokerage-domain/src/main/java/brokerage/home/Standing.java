package brokerage.home;

import brokerage.language.Timeline;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;

/** How a home stands, over time, with the inspectorate and with the council's quality team. */
public record Standing(
        Timeline<RegistrationState> registrations, Timeline<OfstedRating> ratings, Timeline<TrafficLight> lights) {

    static final Standing UNKNOWN = new Standing(Timeline.empty(), Timeline.empty(), Timeline.empty());

    Standing withRegistrations(Timeline<RegistrationState> other) {
        return new Standing(other, ratings, lights);
    }

    Standing withRatings(Timeline<OfstedRating> other) {
        return new Standing(registrations, other, lights);
    }

    Standing withLights(Timeline<TrafficLight> other) {
        return new Standing(registrations, ratings, other);
    }
}
