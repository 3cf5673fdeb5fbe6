import {createBench} from './bench/bench.js';
import {Director} from './bench/director.js';
import {observeShop} from './bench/observe-shop.js';
import {elementById} from './element-by-id.js';
import {followStory} from './player/follow-story.js';
import {StoryPlayer} from './player/story-player.js';
import {loadLanguages} from './views/languages.js';
import {Screen} from './views/screen.js';

const bench = createBench();
bench.restart = observeShop(bench);
const director = new Director(bench, elementById<HTMLIFrameElement>('shop'));
const player = new StoryPlayer(bench, director.frame, () => director.open());
// The hash belongs to the state: the skip link must not write it.
elementById('skip').addEventListener('click', (event) => {
  event.preventDefault();
  elementById('panel').focus();
});

const {story} = bench.store.state;
const screen = new Screen(bench, director.frame, player, await loadLanguages());
screen.start();
followStory(bench.store, player);
await startNetwork();
if (story) await player.play(story);
else await director.start();

/** msw is large, so it is loaded separately. */
async function startNetwork(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    notice(
      'This browser offers no service worker here (plain http away from localhost, or a private window), so the bench stands in for the page’s fetch() instead. Open it on http://localhost to see real requests.',
    );
  }
  try {
    const {startMock} = await import('./mock/worker.js');
    await startMock({
      ...bench,
      // `stock` is shared; each tab also has its own.
      endpoints: ['stock', 'stock/*'].map(
        (path) => new URL(path, document.baseURI).href,
      ),
    });
  } catch (error) {
    notice(
      `The mock endpoint could not be started, so the page shows what its server sent. ${(error as Error).message}`,
    );
  }
}

function notice(text: string): void {
  const place = elementById('notice');
  place.textContent = text;
  place.hidden = false;
}
