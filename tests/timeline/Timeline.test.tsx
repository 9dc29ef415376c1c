// @vitest-environment jsdom

import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countryName } from '../../src/language/countryName.ts';
import { axisOf } from '../../src/story/axis.ts';
import { changesBetween, eventDays } from '../../src/story/stances.ts';
import { addDays, dayFrom } from '../../src/time/day.ts';
import { positionOf } from '../../src/time/discontinuousScale.ts';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { acrossOf } from '../../src/timeline/track/layout.ts';
import { createViewStore } from '../../src/view/store.ts';
import { StoryProvider } from '../../src/view/storyContext.tsx';
import { openingViewState } from '../../src/view/viewState.ts';
import { story as lead } from '../data/taliban.ts';
import { emptyAtlas } from '../fixtures/atlas.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english, persian } from '../language/sample.ts';
import { mount } from './reader.tsx';

afterEach(() => {
  vi.useRealTimers();
});

const slider = () => screen.getByRole('slider', { name: 'Date' });
const valueText = () => slider().getAttribute('aria-valuetext');
const caption = () => screen.getByRole('region', { name: 'Timeline' }).textContent ?? '';

describe('the timeline', () => {
  it('is a region with the controls of the design', () => {
    mount(<Timeline />, sampleStory);
    const region = within(screen.getByRole('region', { name: 'Timeline' }));
    for (const name of ['Play', 'Previous event', 'Next event', 'Compare with…']) {
      expect(region.getByRole('button', { name })).toBeDefined();
    }
    expect(region.getByRole('slider', { name: 'Date' })).toBeDefined();
    expect(region.getByRole('button', { name: '3 July 2025' })).toBeDefined();
  });

  it('renders in Node without a style attribute', () => {
    const store = createViewStore(sampleStory, openingViewState(sampleStory, 'en'));
    const html = renderToString(
      <StoryProvider
        story={sampleStory}
        atlas={emptyAtlas}
        loadDetailedOutlines={() => Promise.resolve(emptyAtlas)}
        translation={undefined}
        language={english}
        store={store}
      >
        <Timeline />
      </StoryProvider>,
    );
    expect(html).toContain('<b>Russia</b> recognises');
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/NaN|undefined/);
  });

  it('names on every event day exactly the countries that moved', () => {
    const { store } = mount(<Timeline />, sampleStory, { country: null });
    const days = eventDays(sampleStory).filter((day) => day !== dayFrom(2002, 1, 1));
    expect(days.length).toBeGreaterThan(5);
    for (const day of days) {
      act(() => store.actions.goToDay(day));
      const moved = changesBetween(sampleStory, addDays(day, -1), day).map(
        ({ country }) => country,
      );
      const bold = [...document.querySelectorAll('p[title] > b')].map((one) => one.textContent);
      const named = sampleStory.recognisers.filter((country) =>
        bold.join().includes(countryName(country, english)),
      );
      expect(named).toEqual(moved);
    }
  });

  it('shows every date of a drag, and marks the caption that lags behind it', () => {
    vi.useFakeTimers();
    const { store } = mount(<Timeline />, sampleStory, { date: dayFrom(2025, 7, 2) });
    const busy = () => document.querySelector('[aria-busy="true"]')?.textContent;
    act(() => store.actions.scrubToDay(dayFrom(2025, 7, 3)));
    expect(busy()).toBeUndefined();
    act(() => store.actions.scrubToDay(dayFrom(2025, 7, 5)));
    expect(screen.getByText('5 July 2025').getAttribute('datetime')).toBe('2025-07-05');
    expect(valueText()).toBe('5 July 2025');
    expect(busy()).toMatch(/^Russia recognises · before: official contacts only/);
    act(() => vi.advanceTimersByTime(200));
    expect(busy()).toBeUndefined();
    expect(caption()).toContain('Last move: Russia recognises, 3 July 2025');
  });

  it('says between chapters why nobody has a stance', () => {
    mount(<Timeline />, sampleStory, { date: dayFrom(2010, 1, 1) });
    expect(screen.getByTitle(/There was nothing to recognise\./).textContent).toBe(
      'No such government',
    );
    expect(valueText()).toBe('1 January 2010: No such government');
  });

  it('says that only the month of a move is known', () => {
    mount(<Timeline />, sampleStory, { date: dayFrom(1997, 5, 31) });
    expect(caption()).toContain('May 1997: Pakistan recognises');
    expect(valueText()).toBe('31 May 1997: in May 1997, Pakistan recognises');
  });

  it('shows the Solar Hijri date beside the other in Persian', () => {
    mount(<Timeline />, sampleStory, {}, persian);
    expect(screen.getByText('۱۲ تیر ۱۴۰۴')).toBeDefined();
  });

  it('opens what it tells of a milestone in the tab Story', async () => {
    const { store } = mount(<Timeline />, sampleStory, { date: dayFrom(2021, 8, 15) });
    act(() => store.actions.openTab('table'));
    await userEvent.click(screen.getByRole('link', { name: 'The government returns' }));
    expect(store.getState()).toMatchObject({ tab: 'story', milestone: '2021-08-15' });
  });

  it('takes a tap on a milestone of the strip for what it hit, though the finger is gone before the click', () => {
    const { store } = mount(<Timeline />, sampleStory, { country: null });
    const row = document.querySelector<SVGSVGElement>('svg.places');
    const [milestone] = sampleStory.milestones;
    if (!row || !milestone) throw new Error('no milestone to tap');
    expect(store.getState().date).not.toBe(milestone.date.last);
    row.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 14);
    const across = acrossOf(axisOf(sampleStory), 'ltr');
    const at = { clientX: 10 * across(milestone.date.last), pointerType: 'touch' };
    fireEvent.pointerDown(row, at);
    fireEvent.pointerLeave(row, at);
    fireEvent.click(row, at);
    expect(store.getState().date).toBe(milestone.date.last);
  });

  it('names a milestone of a month or a year on its last day, with the month or year', () => {
    const { store } = mount(<Timeline />, lead, { date: dayFrom(1998, 10, 31), country: null });
    const link = (name: string) => screen.queryByRole('link', { name });
    const october = 'October 1998: The UN seat stays with the Rabbani government';
    expect(link(october)).not.toBeNull();
    act(() => store.actions.goToDay(dayFrom(1998, 11, 1)));
    expect(link(october)).toBeNull();
    act(() => store.actions.goToDay(dayFrom(2025, 12, 31)));
    expect(link('2025: Missions still held by the republic')).not.toBeNull();
  });

  it('tells of both dates of a comparison, and draws the other one on the strip', () => {
    mount(<Timeline />, sampleStory, { compare: dayFrom(2021, 8, 15) });
    const button = screen.getByRole('button', { name: '15 Aug 2021 3 Jul 2025' });
    expect(within(button).getAllByText(/20\d\d/)).toHaveLength(2);
    expect(document.querySelector('circle[r="8"]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'End comparison' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Compare with…' })).toBeNull();
  });

  it('has nothing before the first and after the last event to go to', async () => {
    const { store } = mount(<Timeline />, sampleStory, { date: dayFrom(1996, 9, 26) });
    const isOff = (name: string) =>
      screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
    expect(isOff('Previous event')).toBe(true);
    expect(isOff('Next event')).toBe(false);
    act(() => store.actions.goToDay(dayFrom(2026, 6, 24)));
    expect(isOff('Previous event')).toBe(false);
    expect(isOff('Next event')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Next event' }));
    expect(store.getState().date).toBe(dayFrom(2026, 6, 24));
  });
});

describe('the slider', () => {
  it('says date and movers in words', () => {
    mount(<Timeline />, sampleStory);
    expect(valueText()).toBe('3 July 2025: Russia recognises');
  });

  it('has the positions of the axis of the story', () => {
    const axis = axisOf(sampleStory);
    mount(<Timeline />, sampleStory);
    expect(slider().getAttribute('min')).toBe('0');
    expect(slider().getAttribute('max')).toBe(String(axis.length - 1));
    expect((slider() as HTMLInputElement).value).toBe(
      String(positionOf(axis, dayFrom(2025, 7, 3))),
    );
  });

  it('reaches every day by dragging', () => {
    const axis = axisOf(sampleStory);
    const { store } = mount(<Timeline />, sampleStory);
    for (const day of [dayFrom(1996, 9, 27), dayFrom(2001, 12, 31), dayFrom(2024, 2, 29)]) {
      fireEvent.change(slider(), { target: { value: String(positionOf(axis, day)) } });
      expect(store.getState().date).toBe(day);
    }
  });

  it('takes back what a finger did that went on to scroll the page', () => {
    const { store } = mount(<Timeline />, sampleStory);
    fireEvent.pointerDown(slider());
    fireEvent.change(slider(), { target: { value: '100' } });
    expect(store.getState().date).not.toBe(dayFrom(2025, 7, 3));
    fireEvent.pointerCancel(slider());
    expect(store.getState().date).toBe(dayFrom(2025, 7, 3));
  });

  it('goes from event to event with the arrow keys, and to the ends', async () => {
    const { store } = mount(<Timeline />, sampleStory);
    slider().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(store.getState().date).toBe(dayFrom(2023, 12, 1));
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().date).toBe(dayFrom(2025, 7, 3));
    await userEvent.keyboard('{PageDown}');
    expect(store.getState().date).toBe(dayFrom(2024, 7, 3));
    await userEvent.keyboard('{Home}');
    expect(store.getState().date).toBe(dayFrom(1996, 9, 26));
    await userEvent.keyboard('{End}');
    expect(store.getState().date).toBe(dayFrom(2026, 6, 24));
  });

  it('mirrors the arrow keys where time runs from right to left', async () => {
    const { store } = mount(<Timeline />, sampleStory, {}, persian);
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().date).toBe(dayFrom(2023, 12, 1));
    await userEvent.keyboard('{ArrowLeft}');
    expect(store.getState().date).toBe(dayFrom(2025, 7, 3));
  });
});
