package brokerage.api.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Watches how long the service waits for each answer of the database, from asking until the last row has been read. */
class AskedQuestions implements BeanPostProcessor {

    private static final String READER = "reader";

    private final AtomicLong slowest = new AtomicLong();

    /** In milliseconds, of all since this was asked last. */
    double slowest() {
        return slowest.getAndSet(0) / 1e6;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals(READER) && bean instanceof JdbcClient ? watched(bean, JdbcClient.class) : bean;
    }

    /** A statement is put together by specifications, each of which hands over the next; whatever is none is the answer. */
    private Object watched(Object specification, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            long start = System.nanoTime();
            try {
                Object next = method.invoke(specification, arguments);
                Class<?> returned = method.getReturnType();
                if (returned.getEnclosingClass() == JdbcClient.class) return watched(next, returned);
                slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
                return next;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
