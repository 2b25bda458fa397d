package brokerage.projections.journey;

import brokerage.projections.ProjectionBench;

/** A bench with the tables of children's journeys, for questions asked from another room. */
public final class JourneyBench {

    private JourneyBench() {}

    public static ProjectionBench start() {
        return new ProjectionBench(JourneyProjection::new);
    }
}
