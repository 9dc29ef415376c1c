import { storyFolder, useSite } from '../view/site.tsx';
import { useStory } from '../view/storyContext.tsx';

/** Leads to the page that says how the story's map was made; from an embed in a new tab. */
export function MethodLink() {
  const { story, language, t } = useStory();
  const { root, isEmbed } = useSite();
  const address = `${root}${storyFolder(story, language.code)}method/`;
  return (
    <a href={address} {...(isEmbed && { target: '_blank', rel: 'noopener' })}>
      {t('page.method')}
    </a>
  );
}
