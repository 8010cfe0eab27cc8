import { t } from '@vscode/l10n';
import { THIRTY } from '../../coaching/index';

/** Said where our words tell of another length of meeting than the article does. */
export function teamsLength(minutes: number): string {
  return t('Your team asks for {minutes} minutes; the article asks for {article}.', { minutes, article: THIRTY });
}
