package io.baoxiu.runtime.thread;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The threads without which the service cannot work. One that ended (for example, out of memory) is soon restarted. */
@Component
public final class InnerThreads {

    private final Collection<InnerThread> all = new CopyOnWriteArrayList<>();

    /** Starts a thread, whose work runs until it is stopped. */
    public InnerThread start(String name, Runnable work) {
        var thread = new InnerThread(name, work);
        thread.startWhenMissing();
        all.add(thread);
        return thread;
    }

    @Scheduled(fixedDelayString = "PT1S")
    public void startWhatIsMissing() {
        all.forEach(InnerThread::startWhenMissing);
    }

    List<String> missing() {
        return all.stream()
                .filter(InnerThread::isMissing)
                .map(InnerThread::name)
                .toList();
    }
}
