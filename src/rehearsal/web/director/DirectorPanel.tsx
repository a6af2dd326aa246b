import { useState } from 'preact/hooks';
import type { RoomView } from '../../room/protocol';
import type { DirectorState } from '../../director/state';
import { SPEEDS } from '../../speed';
import { timeOfDay } from '../timeOfDay';
import { CastList } from './CastList';
import { ChanceForm } from './ChanceForm';
import { directionIn, directorApi } from './directorApi';
import { directorTexts, type DirectorTexts } from './directorTexts';
import '../styles/director.css';

/** Time at will, who plays whom, and the one button that plays everything. */
export function DirectorPanel({ room }: { readonly room: RoomView }) {
  const [failed, setFailed] = useState(false);
  const state = directionIn(room);
  if (state === undefined) return null;
  const texts = directorTexts(room.me.language);
  const ask = (asked: Promise<void>): void => {
    asked.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const led = state.people.some(({ leads, role }) => leads && role === 'simulated');
  const playing = led && state.speed > 0;
  return (
    <div class="director">
      <button
        type="button"
        class="primary"
        aria-describedby="play-gist"
        onClick={() => ask(playing ? directorApi.speed(0) : directorApi.play())}
      >
        {playing ? texts.pause : led ? texts.playOn : texts.playAll}
      </button>
      <p class="gist" id="play-gist">
        {texts.playGist}
      </p>
      <Pace
        time={timeOfDay(state.now, room.me.language, room.timeZone)}
        state={state}
        texts={texts}
        ask={ask}
      />
      {failed && <p role="alert">{texts.failed}</p>}
      <CastList state={state} texts={texts} ask={ask} />
      <ChanceForm
        key={`${state.seed} ${state.scenario}`}
        state={state}
        texts={texts}
        choose={(choice) => ask(directorApi.choose(choice))}
      />
    </div>
  );
}

/** The rehearsal's clock, and how fast it goes. */
function Pace({
  time,
  state: { speed, leaping },
  texts,
  ask,
}: {
  readonly time: string;
  readonly state: DirectorState;
  readonly texts: DirectorTexts;
  readonly ask: (asked: Promise<void>) => void;
}) {
  return (
    <>
      <p class="time">
        {texts.time} <strong>{time}</strong>
      </p>
      <fieldset class="pace">
        <legend>{texts.speed}</legend>
        {SPEEDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="pace"
              checked={speed === each}
              onChange={() => ask(directorApi.speed(each))}
            />
            {each === 0 ? texts.paused : `×${each}`}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class="plain"
        aria-disabled={leaping}
        onClick={() => leaping || ask(directorApi.next())}
      >
        {leaping ? texts.leaping : texts.next}
      </button>
    </>
  );
}
