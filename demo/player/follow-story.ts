import type {BenchState} from '../bench/bench-state.js';
import type {BenchStore} from '../bench/bench-store.js';
import type {StoryPlayer} from './story-player.js';

/** Settings of appearance: changing them does not end a story. */
const APPEARANCE: readonly (keyof BenchState)[] = [
  'look',
  'width',
  'scheme',
  'dir',
  'lang',
  'tab',
];

const hasMoreThanAppearanceChanged = (
  state: BenchState,
  before: BenchState,
): boolean =>
  (Object.keys(state) as (keyof BenchState)[]).some(
    (name) => state[name] !== before[name] && !APPEARANCE.includes(name),
  );

/**
 * Keeps the story and the URL in step: another URL plays another story or none,
 * and a setting changed by hand after a story closes it.
 */
export function followStory(store: BenchStore, player: StoryPlayer): void {
  store.subscribe((state, before) => {
    const isPlaying = player.phase === 'playing';
    if (state.story !== before.story) {
      if (isPlaying && player.playing?.name === state.story) return;
      if (state.story) void player.play(state.story);
      else player.leave();
    } else if (
      state.story &&
      !isPlaying &&
      hasMoreThanAppearanceChanged(state, before)
    ) {
      store.set({story: ''});
    }
  });
}
