import { useState } from 'react';
import { useChoice, useReader } from '../state/reader.tsx';
import { type EmbedOptions, embedAddress, embedHeight, embedSnippet } from './embedSnippet.ts';
import { Section } from './Section.tsx';
import { ShareField } from './ShareField.tsx';
import { ShareOptions } from './ShareOptions.tsx';
import { SharePreview } from './SharePreview.tsx';
import { ShareRadios } from './ShareRadios.tsx';
import type { Site } from './shareAddress.ts';

interface ShareEmbedProps {
  /** Where the embed is, for others and for the preview. */
  readonly site: Site;
}

/** The code that puts what is shown into another page, with its options and a preview of what it makes. */
export function ShareEmbed({ site }: ShareEmbedProps) {
  const { story, texts, t } = useReader();
  const shown = useChoice((choices) => choices);
  const [chosen, choose] = useState<Partial<EmbedOptions>>({});
  const [height, setHeight] = useState('640');
  const options: EmbedOptions = {
    kind: 'iframe',
    language: shown.language,
    scheme: shown.scheme,
    keepsDate: true,
    keepsCountry: true,
    chrome: 'full',
    ...chosen,
    height: embedHeight(height),
  };
  const change = (some: Partial<EmbedOptions>) => choose({ ...chosen, ...some });
  const isTranslated = options.language === shown.language;
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
      <ShareOptions options={options} onChange={change} height={height} onHeight={setHeight} />
      <ShareField
        name={t('share.embed')}
        text={embedSnippet(site.root, story, title, shown, options)}
        lines={6}
        isCode
      />
      <SharePreview
        address={embedAddress(site.servedFrom, story, shown, options)}
        title={title}
        height={options.kind === 'iframe' ? options.height : null}
      />
    </Section>
  );
}
