package brokerage.signoff;

import brokerage.language.id.SignOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of a month's sign-off. */
public sealed interface SignOffCommand {

    SignOffId signOff();

    record SignOffMonth(@TargetAggregateIdentifier SignOffId signOff, Signature signature) implements SignOffCommand {}
}
