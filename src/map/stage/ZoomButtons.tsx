import { useCallback, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import controls from '../controls.module.css';
import { fitWorld } from './camera.ts';
import { listen, toLatLng } from './leafletPlane.ts';

/** A hundredth of a zoom level is no difference: a fit ends a hair beside the limit. */
const atTheEnd = 0.01;

/** The camera's buttons; the camera itself is Leaflet's. They zoom about the open country, or about the subject, while it is in sight. */
export function ZoomButtons() {
  const { t, language, story, atlas } = useStory();
  const open = useViewState(({ country }) => country);
  const map = useMap();
  const follow = useCallback(
    (onChange: () => void) => listen(map, 'zoomend zoomlevelschange resize', onChange),
    [map],
  );
  const zoom = useSyncExternalStore(follow, () => map.getZoom());
  const by = (levels: number) => () => {
    const places = [open, story.subject.country].map((one) =>
      atlas.places.find(({ iso3 }) => iso3 === one),
    );
    const inSight = places.find(
      (place) => place && map.getBounds().contains(toLatLng(place.anchor)),
    );
    const about = inSight ? toLatLng(inSight.anchor) : map.getCenter();
    map.setZoomAround(about, map.getZoom() + levels, { animate: false });
  };
  return (
    <div className={controls.zoom} lang={language.code} data-over-map="">
      <ZoomButton
        icon="plus"
        label={t('map.zoomIn')}
        onPress={by(1)}
        isDisabled={zoom > map.getMaxZoom() - atTheEnd}
      />
      <ZoomButton
        icon="minus"
        label={t('map.zoomOut')}
        onPress={by(-1)}
        isDisabled={zoom < map.getMinZoom() + atTheEnd}
      />
      <ZoomButton icon="world" label={t('map.wholeWorld')} onPress={() => fitWorld(map)} />
    </div>
  );
}

interface ZoomButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  /** Cannot be pressed now; it keeps its place among the tab stops. */
  readonly isDisabled?: boolean;
}

function ZoomButton({ icon, label, onPress, isDisabled }: ZoomButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
