import type {BenchState} from '../bench/bench-state.js';
import type {BenchStore} from '../bench/bench-store.js';
import type {StoryPlayer} from './story-player.js';

/** What may change while what is seen is still the story's. */
const LOOKS: readonly (keyof BenchState)[] = [
  'look',
  'width',
  'scheme',
  'dir',
  'lang',
  'tab',
];

const isMoreThanLooks = (state: BenchState, before: BenchState): boolean =>
  (Object.keys(state) as (keyof BenchState)[]).some(
    (name) => state[name] !== before[name] && !LOOKS.includes(name),
  );

/**
 * Keeps the story and the address in step: another address is another story, or
 * none; and what a hand changes afterwards is no story any more.
 */
export function followStory(store: BenchStore, player: StoryPlayer): void {
  store.subscribe((state, before) => {
    const isPlaying = player.phase === 'playing';
    if (state.story !== before.story) {
      if (isPlaying && player.playing?.name === state.story) return;
      if (state.story) void player.play(state.story);
      else player.leave();
    } else if (state.story && !isPlaying && isMoreThanLooks(state, before)) {
      store.set({story: ''});
    }
  });
}
