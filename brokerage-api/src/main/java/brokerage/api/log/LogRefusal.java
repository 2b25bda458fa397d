package brokerage.api.log;

import brokerage.language.Refusal;

/** Why a command is turned away before anyone decides on it. */
public sealed interface LogRefusal extends Refusal {

    /** The same key came with something else before; to do both, two keys are needed. */
    record IdempotencyKeyReused(String key) implements LogRefusal {

        @Override
        public String inWords() {
            return "The idempotency key %s was used for something else before".formatted(key);
        }
    }
}
