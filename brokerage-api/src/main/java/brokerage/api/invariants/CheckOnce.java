package brokerage.api.invariants;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** With {@code --brokerage.check=true} the service looks over the record, says what it found and ends: 0 if all is well. */
@Component
@ConditionalOnProperty("brokerage.check")
class CheckOnce implements ApplicationRunner, ExitCodeGenerator {

    private final InvariantCheck check;
    private final ApplicationContext service;
    private int exitCode;

    CheckOnce(InvariantCheck check, ApplicationContext service) {
        this.check = check;
        this.service = service;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Verdict verdict = check.look();
        verdict.faults().forEach(System.out::println);
        System.out.printf(
                "%d facts looked at, %d faults%n",
                verdict.position(), verdict.faults().size());
        exitCode = verdict.isClean() ? 0 : 1;
        new Thread(() -> System.exit(SpringApplication.exit(service)), "check-end").start();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
