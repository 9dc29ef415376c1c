import type { Iso3 } from '../../geo/iso3.ts';
import type { AreaNote } from '../../language/areaNotes.ts';
import { StaticPage, type StaticPageProps } from '../static/StaticPage.tsx';
import { MethodGround } from './MethodGround.tsx';
import { MethodRules } from './MethodRules.tsx';
import { MethodSources } from './MethodSources.tsx';

export interface MethodPageProps extends StaticPageProps {
  /** The members of the United Nations. */
  readonly members: ReadonlySet<Iso3>;
  /** What is said of the disputed areas, by their ids. */
  readonly areaNotes: Readonly<Record<string, AreaNote>>;
}

/** The parts of the page in their order. */
const sections = [
  'recognition',
  'stances',
  'dates',
  'confidence',
  'cases',
  'counted',
  'boundaries',
  'sources',
  'corrections',
  'credits',
] as const;

/** How the story's map was made, for its readers. */
export function MethodPage(props: MethodPageProps) {
  const { say } = props;
  return (
    <StaticPage
      {...props}
      kind="method"
      sections={sections.map((id) => ({ id, title: say(`${id}.title`) }))}
    >
      <MethodRules {...props} />
      <MethodGround {...props} />
      <MethodSources {...props} />
    </StaticPage>
  );
}
