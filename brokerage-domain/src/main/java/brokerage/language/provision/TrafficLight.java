package brokerage.language.provision;

import brokerage.language.Word;

/** The quality team's verdict on a home. */
public enum TrafficLight implements Word {
    RED,
    AMBER,
    GREEN
}
