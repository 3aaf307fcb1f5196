package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Template;
import java.io.Reader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParsedOnceTest {

  private final AtomicInteger parsed = new AtomicInteger();

  @Test
  void threadsThatNeedTheSameTemplateWaitForTheFirst() throws Exception {
    ParsedOnce templates = new ParsedOnce();
    templates.setTemplateLoader(new SlowLoader());
    Set<Template> received = Collections.newSetFromMap(new IdentityHashMap<>());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Template> get = () -> templates.getTemplate("page.ftlh");
      for (Future<Template> template : threads.invokeAll(Collections.nCopies(4, get))) {
        received.add(template.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, received.size());
    assertEquals(1, parsed.get());
  }

  /** A loader that leaves time for other threads to ask for the same template. */
  private final class SlowLoader extends StringTemplateLoader {

    SlowLoader() {
      putTemplate("page.ftlh", "<p>${title}</p>");
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      parsed.incrementAndGet();
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return super.getReader(source, encoding);
    }
  }
}
