import { useState } from 'react';
import { Section } from '../ui/Section.tsx';
import { embedHeights } from '../view/embedFrame.ts';
import { useStory } from '../view/storyContext.tsx';
import type { ViewState } from '../view/viewState.ts';
import { type EmbedOptions, embedAddress, embedHeight, embedSnippet } from './embedSnippet.ts';
import { ShareField } from './ShareField.tsx';
import { ShareOptions } from './ShareOptions.tsx';
import { SharePreview } from './SharePreview.tsx';
import { ShareRadios } from './ShareRadios.tsx';
import type { Site } from './shareAddress.ts';

interface ShareEmbedProps {
  /** Where the embed is, for others and for the preview. */
  readonly site: Site;
  /** What it opens on. */
  readonly shared: ViewState;
}

/** The code that puts what is shared into another page, with its options and a preview of what it makes. */
export function ShareEmbed({ site, shared }: ShareEmbedProps) {
  const { story, texts, t } = useStory();
  const [chosen, choose] = useState<Partial<EmbedOptions>>({});
  const [height, setHeight] = useState(String(embedHeights.usual));
  const options: EmbedOptions = {
    kind: 'iframe',
    language: shared.language,
    scheme: shared.scheme,
    keepsDate: true,
    keepsCountry: true,
    chrome: 'full',
    ...chosen,
    height: embedHeight(height),
  };
  const change = (some: Partial<EmbedOptions>) => choose({ ...chosen, ...some });
  const isTranslated = options.language === shared.language;
  const title =
    !isTranslated && options.language === story.language ? story.title : texts.title.text;
  return (
    <Section title={t('share.embed')}>
      <ShareRadios
        legend={t('share.embed')}
        options={[
          { value: 'iframe', label: t('share.kindFrame') },
          { value: 'element', label: t('share.kindElement') },
        ]}
        value={options.kind}
        onChoose={(kind) => change({ kind })}
      />
      <ShareOptions
        options={options}
        shared={shared}
        onChange={change}
        height={height}
        onHeight={setHeight}
      />
      <ShareField
        name={t('share.embed')}
        text={embedSnippet(site.root, story, title, shared, options)}
        lines={6}
        isCode
      />
      <SharePreview
        address={embedAddress(site.servedFrom, story, shared, options)}
        title={title}
        height={options.kind === 'iframe' ? options.height : null}
      />
    </Section>
  );
}
