package brokerage.api.vault.seals;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** With {@code --brokerage.vault.rewrap=true} the service brings every key under the primary master key, says how many, and ends. */
@Component
@ConditionalOnProperty("brokerage.vault.rewrap")
class RewrapOnce implements ApplicationRunner {

    private final Rewrapping rewrapping;
    private final MasterKeyset master;
    private final ApplicationContext service;

    RewrapOnce(Rewrapping rewrapping, MasterKeyset master, ApplicationContext service) {
        this.rewrapping = rewrapping;
        this.master = master;
        this.service = service;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int count = rewrapping.all();
        System.out.printf("%d keys wrapped anew, all now under the master key %d%n", count, master.primary());
        new Thread(() -> System.exit(SpringApplication.exit(service)), "rewrap-end").start();
    }
}
