import { formatCivilDate, formatDay } from '../language/format.ts';
import type { CivilDate } from '../time/civilDate.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStory } from '../view/storyContext.tsx';

interface DateButtonProps {
  readonly date: CivilDate;
  /** Called beforehand: on that day the button may be gone. */
  readonly onGo?: () => void;
}

/** A date as it was written; pressing it shows the day it takes effect on. */
export function DateButton({ date, onGo }: DateButtonProps) {
  const { language, t } = useStory();
  const { goToDay } = useActions();
  const written = formatCivilDate(date, language);
  const day = formatDay(date.last, language);
  const label =
    date.precision === 'day'
      ? t('claim.goToDay', { date: day })
      : t('claim.goToPeriod', { period: written, date: day });
  const go = () => {
    onGo?.();
    goToDay(date.last);
  };
  return (
    <Button look="link" label={label} onPress={go}>
      {written}
    </Button>
  );
}
