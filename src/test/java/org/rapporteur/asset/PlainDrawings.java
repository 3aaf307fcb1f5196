package org.rapporteur.asset;

import java.util.List;

/** Drawings as programs write them, and unusual ones, which neither run code nor fetch data. */
final class PlainDrawings {

  static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

  private PlainDrawings() {}

  static List<String> all() {
    return List.of(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n" + START + "</svg>",
        "<?xml version='1.0' encoding='UTF-8'?><!-- <script> @import --><svg"
            + " xmlns='http://www.w3.org/2000/svg'/>",
        "\uFEFF" + START + "</svg>\n",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:g id='a'/><s:use href='#a'/></s:svg>",
        START + "<title>A &lt;script&gt; (1)</title><desc>url(x) @import</desc></svg>",
        START + "<text font-family=\"'Open Sans', serif\" xml:space='preserve'>x</text></svg>",
        START + "<g id='f(x)' class='a(b)' aria-label='url(x)' data-x='e(1)' role='img'/></svg>",
        START
            + "<defs><linearGradient id='a'><stop offset='0' stop-color='rgb(1,2,3)'/>"
            + "</linearGradient></defs><rect fill='url(#a)' transform='rotate(4) scale(2)'"
            + " style=\"fill:url('#a');stroke:hsl(1 2% 3%)\"/><use xlink:href='#a'/></svg>",
        START
            + "<style type='text/css'><![CDATA[ .a:not(.b) { fill: url( \"#a\" ) } /* (c) */"
            + " @media (prefers-color-scheme: dark) { .a { fill: white } }"
            + " @font-face { font-family: A; src: local('Arial') } ]]></style></svg>",
        START
            + "<filter id='a'><feGaussianBlur stdDeviation='2'/><feMerge><feMergeNode/>"
            + "</feMerge></filter><clipPath id='b'><circle r='2'/></clipPath></svg>",
        START
            + "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns:cc='http://creativecommons.org/ns#'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><cc:Work rdf:about=''>"
            + "<dc:format>image/svg+xml</dc:format><dc:type"
            + " rdf:resource='http://purl.org/dc/dcmitype/StillImage'/>"
            + "<dc:creator><cc:Agent><dc:title/></cc:Agent></dc:creator>"
            + "</cc:Work></rdf:RDF></metadata></svg>",
        START
            + "<style>/* lines */ line { marker-end: url(#a) } /* areas */ .b{clip-path:url(#c)}"
            + " .d{clip-path:url(#e)}</style><marker id='a'><line/></marker>"
            + "<clipPath id='c'><path class='f' d='M0 0'/></clipPath><clipPath id='e'><path/>"
            + "</clipPath><g class='b'><line/><g class='d'><line/></g></g></svg>",
        // As cairo writes text: each letter is a use element.
        START
            + "<defs><g id='a'><symbol id='b'><path d='M0 0'/></symbol></g></defs>"
            + "<g>"
            + "<use href='#b' x='1'/>".repeat(20_000)
            + "</g></svg>",
        // A map with a hatched area.
        START
            + "<pattern id='a'><path d='M0 0L9 9'/></pattern><g fill='url(#a)'>"
            + ("<path d='" + "M0 0L1.25 2.5 ".repeat(50) + "'/>").repeat(1_000)
            + "</g></svg>",
        START
            + "<a href='#top'><g id='top'><text>x</text></g></a>"
            + "<g clip-path='url(#c)'><g clip-path='url(#c)'><g clip-path='url(#c)'><g/></g></g></g>"
            + "<clipPath id='c'><rect/></clipPath></svg>");
  }
}
