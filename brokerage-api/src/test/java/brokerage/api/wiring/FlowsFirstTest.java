package brokerage.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerSubscriptionException;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.Test;

class FlowsFirstTest {

    static final class AFlow {
        @CommandHandler
        Long on(String command) {
            return 0L;
        }
    }

    private final FlowsFirst flowsFirst = new FlowsFirst();
    private final MessageHandler<CommandMessage<?>> aggregate = message -> 0L;
    private final MessageHandler<CommandMessage<?>> flow = new AnnotationCommandHandlerAdapter<>(new AFlow());

    @Test
    void a_flow_goes_before_an_aggregate_whichever_was_registered_first() {
        assertThat(flowsFirst.resolve("c", aggregate, flow)).isSameAs(flow);
        assertThat(flowsFirst.resolve("c", flow, aggregate)).isSameAs(flow);
    }

    @Test
    void two_of_a_kind_stop_the_start() {
        assertThatThrownBy(() -> flowsFirst.resolve("c", flow, new AnnotationCommandHandlerAdapter<>(new AFlow())))
                .isInstanceOf(DuplicateCommandHandlerSubscriptionException.class);
        assertThatThrownBy(() -> flowsFirst.resolve("c", aggregate, message -> 1L))
                .isInstanceOf(DuplicateCommandHandlerSubscriptionException.class);
    }
}
