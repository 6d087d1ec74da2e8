package org.firsthand.collect.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.firsthand.collect.content.ContentCoding;
import org.jspecify.annotations.Nullable;

/** Takes a body up to a limit; what goes on behind it is cut off or refused. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final int limit;
  private final boolean cut;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  private BoundedBody(int limit, boolean cut) {
    this.limit = limit;
    this.cut = cut;
  }

  /** The whole body, or {@link ContentCoding.TooLarge}. */
  static BoundedBody whole(int limit) {
    return new BoundedBody(limit, false);
  }

  /** The body's beginning. */
  static BoundedBody beginning(int limit) {
    return new BoundedBody(limit, true);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    if (body.isDone()) {
      return;
    }
    for (ByteBuffer part : parts) {
      byte[] chunk = new byte[Math.min(part.remaining(), limit - bytes.size())];
      boolean isOver = part.remaining() > chunk.length;
      part.get(chunk);
      bytes.writeBytes(chunk);
      if (isOver) {
        end();
        return;
      }
    }
  }

  private void end() {
    if (subscription != null) {
      subscription.cancel();
    }
    if (cut) {
      body.complete(bytes.toByteArray());
    } else {
      body.completeExceptionally(new ContentCoding.TooLarge(limit));
    }
  }

  @Override
  public void onError(Throwable problem) {
    body.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
