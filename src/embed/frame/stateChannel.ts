import { stanceAt } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import { shownState, textOf } from '../../view/address.ts';
import type { ViewStore } from '../../view/store.ts';
import { throttle } from '../../view/throttle.ts';
import type { Cause } from '../protocol.ts';
import { type Channel, type Host, openChannel, shortestPause } from './channel.ts';

/** A channel for what is shown, which knows when it is the host that changes it. */
export interface StateChannel extends Channel {
  readonly asHost: (act: () => void) => void;
}

/** Tells what is shown and why it changed, and the country where another is opened. */
export function openStateChannel(host: Host, store: ViewStore, story: Story): StateChannel {
  let cause: Cause = 'load';
  let isHostActing = false;
  const read = () => JSON.stringify(shownState(store.getState()));
  const channel = openChannel(read, () =>
    host.send('state', { state: shownState(store.getState()), cause }),
  );
  const select = throttle(shortestPause, () => {
    const view = store.getState();
    if (view.country === null) return;
    const stance = stanceAt(story, view.country, view.date);
    host.send('select', { country: view.country, date: textOf(view, 'date'), stance });
  });
  const unsubscribe = store.subscribe((now, before) => {
    if (JSON.stringify(shownState(now)) === JSON.stringify(shownState(before))) return;
    const isPlayed = before.isPlaying && now.date !== before.date;
    cause = isHostActing ? 'host' : isPlayed ? 'playback' : 'reader';
    channel.ask();
    if (now.country !== before.country) select.ask();
  });
  const asHost = (act: () => void) => {
    isHostActing = true;
    try {
      act();
    } finally {
      isHostActing = false;
    }
  };
  const stop = () => {
    unsubscribe();
    channel.stop();
    select.stop();
  };
  return { ...channel, asHost, stop };
}
