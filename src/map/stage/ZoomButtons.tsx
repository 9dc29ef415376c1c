import type L from 'leaflet';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { fitWorld } from './camera.ts';
import styles from './ZoomButtons.module.css';

/** A hundredth of a zoom level is no difference: a fit ends a hair beside the limit. */
const atTheEnd = 0.01;

interface ZoomButtonsProps {
  readonly map: L.Map;
}

/** The camera's buttons; the camera itself is Leaflet's. */
export function ZoomButtons({ map }: ZoomButtonsProps) {
  const { t, language } = useStory();
  const zoom = useZoom(map);
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

function useZoom(map: L.Map): number {
  const [zoom, setZoom] = useState(() => map.getZoom());
  useEffect(() => {
    const follow = () => setZoom(map.getZoom());
    map.on('zoomend zoomlevelschange resize', follow);
    return () => {
      map.off('zoomend zoomlevelschange resize', follow);
    };
  }, [map]);
  return zoom;
}
