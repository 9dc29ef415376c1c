/** The release that the lists below were written against. */
export const leafletVersion = '1.9.4';

/**
 * Top-level statements that go, by why they may and by how they begin with comments left out and every run of
 * white space as one space. Each has an effect when the module loads, so no bundler drops it or what it names.
 */
export const statements: Readonly<Record<string, readonly string[]>> = {
  'the map has buttons of its own and no attribution': [
    'Map.include({ addControl:',
    'Map.mergeOptions({ zoomControl:',
    'Map.addInitHook(function () { if (this.options.zoomControl)',
    'Map.mergeOptions({ attributionControl:',
    'Map.addInitHook(function () { if (this.options.attributionControl)',
    'Control.Layers =',
    'Control.Zoom =',
    'Control.Scale =',
    'Control.Attribution =',
    'control.layers =',
    'control.zoom =',
    'control.scale =',
    'control.attribution =',
  ],
  'tooltips are React, and popups there are none': [
    'Map.include({ _initOverlay:',
    'Layer.include({ _initOverlay:',
    'Map.mergeOptions({ closePopupOnClick:',
    'Map.include({ openPopup:',
    'Layer.include({ bindPopup:',
    'Map.include({ openTooltip:',
    'Layer.include({ bindTooltip:',
  ],
  'outlines come as path data, not as GeoJSON': [
    'Marker.include(PointToGeoJSON)',
    'Circle.include(PointToGeoJSON)',
    'CircleMarker.include(PointToGeoJSON)',
    'Polyline.include({ toGeoJSON:',
    'Polygon.include({ toGeoJSON:',
    'LayerGroup.include({ toMultiPoint:',
    'GeoJSON.geometryToLayer =',
    'GeoJSON.coordsToLatLng =',
    'GeoJSON.coordsToLatLngs =',
    'GeoJSON.latLngToCoords =',
    'GeoJSON.latLngsToCoords =',
    'GeoJSON.getFeature =',
    'GeoJSON.asFeature =',
  ],
  'there are no tiles and no picture markers': [
    'TileLayer.WMS =',
    'tileLayer.wms =',
    'Icon.Default =',
  ],
  'the map is on a plane of its own': [
    'CRS.Earth =',
    'CRS.EPSG3395 =',
    'CRS.EPSG3857 =',
    'CRS.EPSG900913 =',
    'CRS.EPSG4326 =',
  ],
  'keys and the wheel are the app’s, and only dragging and two fingers are Leaflet’s': [
    'Map.mergeOptions({ boxZoom:',
    "Map.addInitHook('addHandler', 'boxZoom'",
    'Map.BoxZoom =',
    'Map.mergeOptions({ doubleClickZoom:',
    "Map.addInitHook('addHandler', 'doubleClickZoom'",
    'Map.DoubleClickZoom =',
    'Map.mergeOptions({ keyboard:',
    "Map.addInitHook('addHandler', 'keyboard'",
    'Map.Keyboard =',
    'Map.mergeOptions({ scrollWheelZoom:',
    "Map.addInitHook('addHandler', 'scrollWheelZoom'",
    'Map.ScrollWheelZoom =',
    'Map.mergeOptions({ tapHold:',
    "Map.addInitHook('addHandler', 'tapHold'",
    'Map.TapHold =',
  ],
  'every browser that runs the site draws SVG': [
    'if (Browser.vml)',
    'var vmlCreate =',
    'var vmlMixin =',
    'var canvas$1 =',
    'var svg$1 =',
    'var inlineSvg =',
    'var vml =',
  ],
  'browserFacts answers it': [
    'var Browser =',
    'var ie =',
    'var ielt9 =',
    'var android =',
    'var android23 =',
    'var webkitVer =',
    'var androidStock =',
    'var opera =',
    'var gecko =',
    'var safari =',
    'var phantom =',
    'var opera12 =',
    'var win =',
    'var ie3d =',
    'var webkit =',
    'var webkit3d =',
    'var gecko3d =',
    'var any3d =',
    'var mobile =',
    'var mobileWebkit =',
    'var mobileWebkit3d =',
    'var msPointer =',
    'var pointer =',
    'var touch =',
    'var mobileOpera =',
    'var mobileGecko =',
    'var retina =',
    'var passiveEvents =',
  ],
};

/** Methods that go from a class, by its name. */
export const methods: Readonly<Record<string, readonly string[]>> = {
  Map: [
    'flyTo',
    'flyToBounds',
    'locate',
    '_handleGeolocationError',
    '_handleGeolocationResponse',
    '_createAnimProxy',
    '_destroyAnimProxy',
    '_animMoveEnd',
    '_catchTransitionEnd',
    '_nothingToAnimate',
    '_tryAnimatedZoom',
    '_animateZoom',
    '_onZoomTransitionEnd',
  ],
};

/** Code that stands once, outside comments, a space for any run of white space; and what stands there instead. */
export const replacements: Readonly<Record<string, string>> = {
  // The map is always given the plane; this default would keep the globe.
  'crs: EPSG3857,': '',
  // Reading these and making this when the module loads would keep Circle and Marker.
  'setStyle: Path.prototype.setStyle,': '',
  'icon: new IconDefault(),': '',
  '(this.options.preferCanvas && canvas(options)) || svg(options)': 'svg(options)',
  'Browser.vml ? vmlCreate : svgCreate': 'svgCreate',
  'Browser.svg || Browser.vml ? new SVG(options) : null': 'new SVG(options)',
  // The map never animates a change of zoom.
  'this._zoomAnimated = TRANSITION && Browser.any3d && !Browser.mobileOpera && this.options.zoomAnimation':
    'this._zoomAnimated = false',
  'this._createAnimProxy(); on(this._proxy, TRANSITION_END, this._catchTransitionEnd, this);': '',
  'this._tryAnimatedZoom && this._tryAnimatedZoom(center, zoom, options.zoom)': 'false',
  'this._map._animateZoom(this._center, this._map._limitZoom(this._zoom), true, this._map.options.zoomSnap)':
    'this._map._resetView(this._center, this._map._limitZoom(this._zoom))',
};

/**
 * What `Browser.…` is in every browser that runs the site: they have modules, so none is older than 2018. What stays
 * asks for `retina` and `safari` only to name classes that our sheet does not have, and for `mobile` not at all.
 */
export const browserFacts: Readonly<Record<string, boolean>> = {
  any3d: true,
  canvas: true,
  edge: false,
  ie3d: false,
  ielt9: false,
  mobile: false,
  mobileOpera: false,
  inlineSvg: true,
  msPointer: false,
  passiveEvents: true,
  pointer: true,
  retina: false,
  safari: false,
  svg: true,
  touch: true,
};

/** Exports that are broken by the cuts, or too large to come back unseen: to use one, take its statements off the lists. */
export const gone: readonly string[] = [
  'Canvas',
  'Circle',
  'Control',
  'DivIcon',
  'DivOverlay',
  'GeoJSON',
  'GridLayer',
  'Icon',
  'ImageOverlay',
  'Marker',
  'Popup',
  'Rectangle',
  'SVGOverlay',
  'TileLayer',
  'Tooltip',
  'VideoOverlay',
];
