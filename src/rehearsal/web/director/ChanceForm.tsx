import { useState } from 'preact/hooks';
import { SCENARIOS, type ScenarioId } from '../../cast/scenario';
import type { DirectorState } from '../../director/state';
import type { DirectorTexts } from './directorTexts';

/** Which case is played, and the number that chance follows. */
export function ChanceForm({
  state,
  texts,
  choose,
}: {
  readonly state: DirectorState;
  readonly texts: DirectorTexts;
  readonly choose: (choice: { readonly seed: number; readonly scenario: ScenarioId }) => void;
}) {
  const [seed, setSeed] = useState(state.seed);
  const [scenario, setScenario] = useState(state.scenario);
  const select = (value: string): void => {
    setScenario(SCENARIOS.find((each) => each === value) ?? scenario);
  };
  return (
    <details class="chance">
      <summary>{texts.settings}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose({ seed, scenario });
        }}
      >
        <p class="gist">{texts.settingsGist}</p>
        <label for="scenario">{texts.scenario}</label>
        <select
          id="scenario"
          value={scenario}
          onChange={({ currentTarget }) => select(currentTarget.value)}
        >
          {SCENARIOS.map((each) => (
            <option key={each} value={each}>
              {texts.scenarios[each]}
            </option>
          ))}
        </select>
        <label for="seed">{texts.seed}</label>
        <input
          id="seed"
          type="number"
          min={0}
          max={999_999}
          required
          value={seed}
          onInput={({ currentTarget }) => setSeed(currentTarget.valueAsNumber)}
        />
        <button type="submit" class="plain">
          {texts.choose}
        </button>
      </form>
    </details>
  );
}
