import { useCallback, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { fitWorld } from './camera.ts';
import { listen } from './leafletPlane.ts';
import styles from './stage.module.css';

/** A hundredth of a zoom level is no difference: a fit ends a hair beside the limit. */
const atTheEnd = 0.01;

/** The camera's buttons; the camera itself is Leaflet's. */
export function ZoomButtons() {
  const { t, language } = useStory();
  const map = useMap();
  const follow = useCallback(
    (onChange: () => void) => listen(map, 'zoomend zoomlevelschange resize', onChange),
    [map],
  );
  const zoom = useSyncExternalStore(follow, () => map.getZoom());
  const by = (levels: number) => () => map.setZoom(map.getZoom() + levels, { animate: false });
  return (
    <div className={styles.buttons} lang={language.code}>
      <Button
        onPress={by(1)}
        label={t('map.zoomIn')}
        isDisabled={zoom > map.getMaxZoom() - atTheEnd}
      >
        <Icon name="plus" />
      </Button>
      <Button
        onPress={by(-1)}
        label={t('map.zoomOut')}
        isDisabled={zoom < map.getMinZoom() + atTheEnd}
      >
        <Icon name="minus" />
      </Button>
      <Button onPress={() => fitWorld(map)} label={t('map.wholeWorld')}>
        <Icon name="world" />
      </Button>
    </div>
  );
}
