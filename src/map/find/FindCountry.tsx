import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Atlas } from '../../geo/atlas.ts';
import { countryName } from '../../language/countryName.ts';
import { loadOtherNames } from '../../language/countrySearch.ts';
import type { Language } from '../../language/language.ts';
import type { Story } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import { countriesOf } from '../drawing/featureStyle.ts';
import styles from './FindCountry.module.css';
import { type Findable, findCountries } from './findCountries.ts';

const noOtherNames: Readonly<Record<string, readonly string[]>> = {};

interface FindCountryProps {
  /**
   * In the head of a wide page it is a field, elsewhere a button that lays the field over the head; in the menu of a
   * narrow embed a field again.
   */
  readonly place: 'head' | 'embedHead' | 'menu';
  /** Called once a country is chosen. */
  readonly onChosen?: () => void;
}

/** **Find a country**: the field, and where it has no room the button that opens it. */
export function FindCountry({ place, onChosen }: FindCountryProps) {
  const { t } = useStory();
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  const end = (isFocusKept: boolean) => {
    setAsked(false);
    if (isFocusKept) button.current?.focus();
  };
  return (
    <div
      className={`${styles.place} ${hidden.withScripts}`}
      data-place={place}
      data-asked={isAsked ? '' : undefined}
    >
      {place === 'menu' ? null : (
        <div className={styles.opener}>
          <Button
            ref={button}
            look="plain"
            label={t('find.label')}
            isExpanded={isAsked}
            onPress={() => setAsked(true)}
          >
            <Icon name="search" />
          </Button>
        </div>
      )}
      <FindField
        field={field}
        onChosen={() => {
          end(true);
          onChosen?.();
        }}
        onLeft={() => end(false)}
        onGivenUp={isAsked ? () => end(true) : undefined}
      />
    </div>
  );
}

interface FindFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChosen: () => void;
  readonly onLeft: () => void;
  /** Called by Escape in the empty field, which else is left to what is round it. */
  readonly onGivenUp: (() => void) | undefined;
}

/** The combobox **Find a country** (APG's editable combobox with a list): every country by any of its names. */
function FindField({ field, onChosen, onLeft, onGivenUp }: FindFieldProps) {
  const { story, atlas, language, t } = useStory();
  const { openCountry } = useActions();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [otherNames, setOtherNames] = useState(noOtherNames);
  const id = useId();
  const findables = useMemo(() => findablesOf(story, atlas, language), [story, atlas, language]);
  const found = useMemo(
    () => findCountries(text, findables, otherNames),
    [text, findables, otherNames],
  );
  const isListed = isOpen && text.trim() !== '';

  const choose = (findable: Findable | undefined) => {
    if (!findable) return;
    openCountry(findable.opens);
    setText('');
    setOpen(false);
    onChosen();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + (isListed ? step : 0) + found.length) % found.length);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && (isListed || text !== '' || onGivenUp)) {
      event.preventDefault();
      if (isListed) setOpen(false);
      else if (text !== '') setText('');
      else onGivenUp?.();
    }
  };

  return (
    <div className={styles.find}>
      <Icon name="search" />
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={`${id}list`}
        aria-activedescendant={isListed && found[active] ? `${id}${found[active].code}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => void loadOtherNames().then(setOtherNames, () => undefined)}
        onBlur={() => {
          setOpen(false);
          onLeft();
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={t('find.label')}
        className={styles.list}
        hidden={!isListed || found.length === 0}
      >
        {found.map((findable, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps focus and has the keys, as the pattern asks.
          <div
            key={findable.code}
            id={`${id}${findable.code}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(findable)}
          >
            {findable.code === findable.opens
              ? findable.name
              : t('find.dependency', {
                  territory: findable.name,
                  country: countryName(findable.opens, language),
                })}
          </div>
        ))}
      </div>
      {isListed && found.length === 0 ? (
        <p className={`${styles.list} ${styles.nothing}`}>{t('find.nothing', { text })}</p>
      ) : null}
    </div>
  );
}

/** Every country of the story, and the dependencies that are drawn with one of them. */
function findablesOf(story: Story, atlas: Atlas, language: Language): readonly Findable[] {
  const countries = countriesOf(story);
  const dependencies = atlas.shapes.flatMap(({ id, belongsTo }) =>
    belongsTo && belongsTo !== id && countries.includes(belongsTo)
      ? [{ code: id, name: countryName(id, language), opens: belongsTo }]
      : [],
  );
  return [
    ...countries.map((iso3) => ({ code: iso3, name: countryName(iso3, language), opens: iso3 })),
    ...dependencies,
  ];
}
