export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What draws. Script, animation, links to media and foreign content are not among it. */
export const DRAWING_ELEMENTS = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc metadata style
  linearGradient radialGradient stop pattern clipPath mask marker image filter switch view a solidColor meshgradient
  meshrow meshpatch feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Filters whose cost grows with their parameters: a file that has one is kept, but not drawn by this server. */
export const COSTLY_FILTERS = words('feConvolveMatrix feMorphology feTurbulence feDiffuseLighting feSpecularLighting');

/** Elements of these vocabularies run, embed or load things, wherever they stand; others (an editor's notes) are inert. */
export const ACTIVE_NAMESPACES = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
  'http://www.w3.org/2001/XInclude',
  'http://www.w3.org/1999/XSL/Transform',
  'http://www.w3.org/2005/SMIL21/Language',
]);
