package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** The Markdown that reports are written in: CommonMark and a few additions. */
final class Dialect {

  private Dialect() {}

  /**
   * Creates a parser, safe to share between threads.
   *
   * @param tables whether it parses tables; it then compiles its patterns for each text, which is
   *     wasted work for a text without a {@code |}
   */
  static Parser parser(boolean tables) {
    MutableDataSet options = new MutableDataSet();
    List<Extension> extensions = new ArrayList<>();
    if (tables) {
      extensions.add(TablesExtension.create());
    }
    extensions.add(new Additions(BlockStarts.of(options)));
    options.set(Parser.EXTENSIONS, extensions);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    return Parser.builder(options).build();
  }

  /**
   * The extensions besides CommonMark and tables. Only the definitions of abbreviations are left to
   * the library: how it finds their uses differs between Java versions.
   */
  private record Additions(BlockStarts starts) implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(starts);
      builder.customInlineParserFactory(InlineReader::new);
      builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
      builder.linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
      builder.blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory());
      builder.blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory());
      builder.customInlineParserExtensionFactory(new DoubleBrackets.Factory());
    }
  }
}
