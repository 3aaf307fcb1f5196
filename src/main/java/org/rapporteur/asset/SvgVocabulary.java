package org.rapporteur.asset;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements and attributes that a drawing may contain: the SVG elements that draw, without those
 * that run code, animate, fetch or embed. Names are case-sensitive, as in XML.
 */
final class SvgVocabulary {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";
  static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  /** Namespaces of metadata inside “metadata”, which no browser interprets. */
  private static final Set<String> DESCRIPTIVE =
      Set.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://creativecommons.org/ns#",
          "http://web.resource.org/cc/",
          "http://purl.org/dc/terms/",
          DUBLIN_CORE);

  private static final Set<String> ELEMENTS =
      WordSet.of(
          """
          svg g defs symbol use switch a title desc metadata style
          path rect circle ellipse line polyline polygon image text tspan textPath
          linearGradient radialGradient stop pattern clipPath mask marker
          filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
          feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
          feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
          fePointLight feSpecularLighting feSpotLight feTile feTurbulence
          """);

  /** Attributes with text for people or names, which is not CSS. */
  private static final Set<String> TEXTS = WordSet.of("id class lang role title");

  private static final Pattern OPEN_ENDED = Pattern.compile("(?:aria|data)-[-.\\w]+");

  private static final Set<String> ATTRIBUTES =
      WordSet.of(
          """
          style type media version baseProfile zoomAndPan contentStyleType tabindex
          requiredFeatures requiredExtensions systemLanguage
          x y x1 y1 x2 y2 z cx cy r rx ry fx fy fr width height d points pathLength
          viewBox preserveAspectRatio transform
          markerWidth markerHeight markerUnits refX refY orient
          gradientUnits gradientTransform spreadMethod offset
          patternUnits patternContentUnits patternTransform
          clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits filterRes
          dx dy rotate textLength lengthAdjust startOffset method spacing side
          in in2 result values mode operator k1 k2 k3 k4 order kernelMatrix divisor bias
          targetX targetY edgeMode kernelUnitLength preserveAlpha diffuseConstant surfaceScale
          specularConstant specularExponent scale xChannelSelector yChannelSelector stdDeviation
          radius baseFrequency numOctaves seed stitchTiles azimuth elevation
          pointsAtX pointsAtY pointsAtZ limitingConeAngle
          tableValues slope intercept amplitude exponent
          alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
          color-interpolation-filters color-rendering cursor direction display dominant-baseline
          enable-background fill fill-opacity fill-rule filter flood-color flood-opacity
          font font-family font-feature-settings font-kerning font-size font-size-adjust
          font-stretch font-style font-variant font-variant-caps font-variant-east-asian
          font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings
          font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering
          isolation kerning letter-spacing lighting-color line-height
          marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
          overflow paint-order pointer-events shape-rendering stop-color stop-opacity
          stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
          stroke-miterlimit stroke-opacity stroke-width
          text-align text-anchor text-decoration text-decoration-color text-decoration-line
          text-decoration-style text-indent text-orientation text-overflow text-rendering
          text-transform transform-box transform-origin unicode-bidi vector-effect visibility
          white-space word-spacing writing-mode
          """);

  private SvgVocabulary() {}

  static boolean hasElement(String namespace, String name, boolean inMetadata) {
    return namespace.equals(SVG)
        ? ELEMENTS.contains(name)
        : inMetadata && DESCRIPTIVE.contains(namespace);
  }

  /** Returns whether an attribute may appear, other than the one for addresses. */
  static boolean hasAttribute(String namespace, String name, boolean inMetadata) {
    return switch (namespace) {
      case "" -> ATTRIBUTES.contains(name) || isText(namespace, name);
      case XML -> name.equals("lang") || name.equals("space");
      case XLINK -> name.equals("title") || name.equals("type");
      default -> inMetadata && DESCRIPTIVE.contains(namespace);
    };
  }

  /** Returns whether an attribute contains an address. */
  static boolean isAddress(String namespace, String name) {
    return name.equals("href") && (namespace.isEmpty() || namespace.equals(XLINK));
  }

  /** Returns whether the value of an attribute is never interpreted as CSS. */
  static boolean isText(String namespace, String name) {
    return !namespace.isEmpty() || TEXTS.contains(name) || OPEN_ENDED.matcher(name).matches();
  }
}
