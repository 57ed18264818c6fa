package nl.warmeoverdracht.devstack.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One writer of the cache at a time: between threads by a lock in memory, between processes by a
 * lock on a file.
 */
final class CacheLock implements AutoCloseable {
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();
  private final FileChannel channel;
  private final FileLock lock;

  private CacheLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Waits for the lock, and says so when it is taken. A killed process holds no lock: the system
   * releases it.
   */
  static CacheLock acquire(Path file, Progress progress) {
    IN_THIS_PROCESS.lock();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        progress.say("Another process is fetching the servers; waiting for it");
        lock = channel.lock();
      }
      return new CacheLock(channel, lock);
    } catch (IOException e) {
      IN_THIS_PROCESS.unlock();
      throw new UncheckedIOException("locking " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("releasing the lock of the cache", e);
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }
}
