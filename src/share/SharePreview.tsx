import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../language/format.ts';
import { clampHeight, embedHeights, embedSandbox } from '../view/embedFrame.ts';
import { useStory } from '../view/storyContext.tsx';
import styles from './ShareDialog.module.css';
import { ShareRadios } from './ShareField.tsx';

/** What articles give an embed, in CSS pixels: from a phone to a full-width graphic. */
const widths = [330, 510, 660, 930, 1200] as const;

interface SharePreviewProps {
  /** Of the embed's document as this page can load it. */
  readonly address: string;
  /** The frame's name. */
  readonly title: string;
  /** CSS pixels; null where the frame takes the height it asks for. */
  readonly height: number | null;
}

/** The embed itself in a frame of a chosen width, drawn smaller where the dialog is narrower. */
export function SharePreview({ address, title, height }: SharePreviewProps) {
  const { language, t } = useStory();
  const [width, setWidth] = useState<(typeof widths)[number]>(330);
  const preview = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRoom(preview);
  const asked = useAskedHeight(frame);
  const shownHeight = height ?? asked;
  useEffect(
    function fitIntoBox() {
      const scale = room > 0 ? Math.min(1, room / width) : 1;
      box.current?.style.setProperty('inline-size', `${Math.floor(width * scale)}px`);
      box.current?.style.setProperty('block-size', `${Math.ceil(shownHeight * scale)}px`);
      frame.current?.style.setProperty('transform', `scale(${scale})`);
    },
    [room, width, shownHeight],
  );
  return (
    <div ref={preview} className={styles.preview}>
      <h4 className={styles.subtitle}>{t('share.preview')}</h4>
      <ShareRadios
        legend={t('share.width')}
        options={widths.map((value) => ({ value, label: formatNumber(value, language) }))}
        value={width}
        onChoose={setWidth}
      />
      <p className={styles.size}>{t('share.size', { width, height: shownHeight })}</p>
      <div ref={box} className={styles.box} dir="ltr">
        {/* A frame of its own for each address: one that goes elsewhere would leave a step for the Back button. */}
        <iframe
          key={address}
          ref={frame}
          className={styles.frame}
          src={address}
          title={title}
          width={width}
          height={shownHeight}
          loading="lazy"
          sandbox={embedSandbox}
        />
      </div>
    </div>
  );
}

/** How wide an element is, in CSS pixels; 0 until it is measured. */
function useRoom(element: { readonly current: HTMLElement | null }): number {
  const [room, setRoom] = useState(0);
  useEffect(
    function followWidth() {
      if (!element.current || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
      observer.observe(element.current);
      return () => observer.disconnect();
    },
    [element],
  );
  return room;
}

/** The height the embed in a frame last asked for, in CSS pixels. */
function useAskedHeight(frame: { readonly current: HTMLIFrameElement | null }): number {
  const [height, setHeight] = useState<number>(embedHeights.usual);
  useEffect(
    function listenToFrame() {
      const listen = ({ source, data }: MessageEvent) => {
        if (!source || source !== frame.current?.contentWindow) return;
        if (data?.source !== 'demarche' || data.type !== 'resize') return;
        if (Number.isInteger(data.height) && data.height > 0) setHeight(clampHeight(data.height));
      };
      window.addEventListener('message', listen);
      return () => window.removeEventListener('message', listen);
    },
    [frame],
  );
  return height;
}
