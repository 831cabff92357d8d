package io.baoxiu.web.security.issuer;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Retrieves a resource with a limit on total time and size: a server that sends only a byte now and then counts as not answering. */
final class TimedRetriever implements ResourceRetriever {

    private final Duration time;
    private final int largest;
    private final HttpClient client;

    TimedRetriever(Duration time, int largest) {
        this.time = time;
        this.largest = largest;
        client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(time)
                .build();
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url.toString())).build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, about -> new Limited(largest));
        try {
            HttpResponse<byte[]> whole = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            if (whole.statusCode() != 200) {
                throw new IOException("`" + url + "` answers " + whole.statusCode());
            }
            return new Resource(new String(whole.body(), StandardCharsets.UTF_8), null);
        } catch (TimeoutException | ExecutionException failed) {
            throw new IOException("`" + url + "` does not answer in time", failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ending);
        } finally {
            answer.cancel(true);
        }
    }

    /** A body that is cut off once it becomes too large. */
    private static final class Limited implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> gathered = BodySubscribers.ofByteArray();
        private final CompletableFuture<Flow.Subscription> source = new CompletableFuture<>();
        private long left;

        Limited(int largest) {
            left = largest;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return gathered.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source.complete(subscription);
            gathered.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            left -= pieces.stream().mapToLong(ByteBuffer::remaining).sum();
            if (left < 0) {
                source.join().cancel();
                gathered.onError(new IOException("the answer is too large"));
            } else {
                gathered.onNext(pieces);
            }
        }

        @Override
        public void onError(Throwable failed) {
            gathered.onError(failed);
        }

        @Override
        public void onComplete() {
            gathered.onComplete();
        }
    }
}
