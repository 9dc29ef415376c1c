import { formatCivilDate, formatDay } from '../language/format.ts';
import type { CivilDate } from '../time/civilDate.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStory } from '../view/storyContext.tsx';

/** A date as it was written; pressing it shows the day it takes effect on. */
export function DateButton({ date }: { readonly date: CivilDate }) {
  const { language, t } = useStory();
  const { goToDay } = useActions();
  const written = formatCivilDate(date, language);
  const day = formatDay(date.last, language);
  const label =
    date.precision === 'day'
      ? t('claim.goToDay', { date: day })
      : t('claim.goToPeriod', { period: written, date: day });
  return (
    <Button look="link" label={label} onPress={() => goToDay(date.last)}>
      {written}
    </Button>
  );
}
