package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What axe's findings depend on in a page whose elements do not change: two appearances that are
 * equal have the same findings. Findings about colours depend on the combinations alone, whichever
 * page has them.
 *
 * @param layout of every element: its box and how it scrolls
 * @param shown of every element: whether it is shown, and whether it has an area on the page
 * @param colours each combination of a text's colour and font with the backgrounds below it, and
 *     with those of elements that are positioned over it
 */
record Appearance(String layout, String shown, Set<String> colours) {

  private static final String READ =
      """
      () => {
        const styles = new Map();
        const style = e => styles.get(e) || styles.set(e, getComputedStyle(e)).get(e);
        const layout = [];
        const shown = [];
        const colours = new Set();
        const chains = new Map();
        const placed = [];
        const texts = [];
        const below = e => {
          if (!e) return '';
          if (chains.has(e)) return chains.get(e);
          const s = style(e);
          const own = [s.backgroundColor, s.backgroundImage, s.opacity, s.filter, s.mixBlendMode].join(' ');
          const plain = own === 'rgba(0, 0, 0, 0) none 1 none normal';
          const chain = below(e.parentElement) + (plain ? '' : '>' + own);
          chains.set(e, chain);
          return chain;
        };
        // WCAG requires less contrast of text from 24 px, or from 18.66 px in bold: what smaller text shows
        // applies to large text too.
        const sizes = s => parseFloat(s.fontSize) >= (s.fontWeight >= 700 ? 18.66 : 24) ? ['large'] : ['large', 'small'];
        const block = e => !e || style(e).display !== 'inline' ? e : block(e.parentElement);
        for (const e of document.querySelectorAll('*')) {
          const s = style(e);
          const box = e.getBoundingClientRect();
          const place = [box.x, box.y, box.width, box.height].join(' ');
          layout.push(place + ' ' + e.scrollWidth + ' ' + e.scrollHeight);
          shown.push([s.display, s.visibility, s.opacity, s.position, s.overflow, s.direction, s.clip, s.clipPath,
            s.pointerEvents, box.width > 1, box.height > 1, box.right > 0, box.bottom > 0].join(' '));
          if (!e.checkVisibility({visibilityProperty: true})) continue;
          if (/absolute|fixed|sticky/.test(s.position) && s.clipPath === 'none') placed.push({e, box});
          if (e.matches('input, select, textarea')
              || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) {
            const around = block(e.parentElement);
            const text = [s.color, s.fontWeight, s.fontStyle, s.textShadow, s.textDecorationLine,
              s.borderBottom, around ? style(around).color : '', e.tagName === 'A', below(e)].join(' ');
            sizes(s).forEach(size => colours.add(size + ' ' + text));
            texts.push({e, box, text});
          }
        }
        for (const over of placed) {
          for (const {e, box, text} of texts) {
            if (box.left < over.box.right && box.right > over.box.left && box.top < over.box.bottom
                && box.bottom > over.box.top && !e.contains(over.e) && !over.e.contains(e)) {
              colours.add('overlap ' + text + below(over.e));
            }
          }
        }
        return {layout: layout.join('\\n'), shown: shown.join('\\n'), colours: [...colours]};
      }
      """;

  /** The appearance of a page in its current state. */
  static Appearance of(Page page) {
    Map<?, ?> read = (Map<?, ?>) page.evaluate(READ);
    Set<String> colours = new TreeSet<>();
    ((List<?>) read.get("colours")).forEach(colour -> colours.add(String.valueOf(colour)));
    return new Appearance(
        String.valueOf(read.get("layout")), String.valueOf(read.get("shown")), colours);
  }
}
