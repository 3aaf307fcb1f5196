package org.rapporteur.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.function.Consumer;

/** A channel that logs when bytes are written, and when they are forced to the disk. */
final class LoggedChannel extends FileChannel {

  private final FileChannel channel;
  private final Consumer<String> log;

  LoggedChannel(FileChannel channel, Consumer<String> log) {
    this.channel = channel;
    this.log = log;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    log.accept("write");
    return channel.write(from);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    log.accept("write");
    return channel.write(from, offset, length);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    log.accept("write");
    return channel.write(from, position);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    log.accept("write");
    return channel.transferFrom(from, position, count);
  }

  @Override
  public void force(boolean metadata) throws IOException {
    log.accept("force");
    channel.force(metadata);
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return channel.read(to);
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return channel.read(to, offset, length);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return channel.read(to, position);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    return channel.transferTo(position, count, to);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return channel.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return channel.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return channel.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
  }
}
