import { formRequest } from '../../../src/teams/verbs';
import type { Session } from '../../../src/workshop/session';
import type { FormRequest } from '../../../src/workshop/views';

const FORMS = `describeCase plan settings channels coFacilitator addToCase tellFunction moveMember
  overview help skip back handOver mySheet readValues decideValue spokesperson handout3 readActions
  mergeEntries composeAction relate takeBack defer assign upkeep broaden narrow assignTo posterPage
  vote order checklist checklistQuestions followUpDate park settle closeSession cancel
  myData`.split(/\s+/);

/** Every form, asked for each group. */
export function everyForm(session: Session): readonly FormRequest[] {
  const action = session.actions[0]?.id ?? 'a1';
  return session.groups.flatMap(({ id: group }) =>
    FORMS.map((form) =>
      formRequest.parse({ form, group, action, kind: 'data', value: 'privacy', page: 1 }),
    ),
  );
}
