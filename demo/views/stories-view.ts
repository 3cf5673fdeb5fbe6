import {html, nothing, type TemplateResult} from 'lit';
import {STORIES} from '../stories/stories.js';
import type {Check, Story} from '../player/story.js';
import type {StoryPhase, StoryPlayer} from '../player/story-player.js';

const OUTCOME: Readonly<Record<StoryPhase, string>> = {
  idle: '',
  playing: 'Playing …',
  done: 'Done',
  stopped: 'Stopped',
  broken: 'Broken off',
};

/** The stories, with the checks of the open one. */
export function storiesView(player: StoryPlayer): TemplateResult {
  return html`<ol class="stories">
    ${STORIES.map((story) => item(player, story))}
  </ol>`;
}

function item(player: StoryPlayer, story: Story): TemplateResult {
  const isOpen = player.playing?.name === story.name;
  const isPlaying = isOpen && player.phase === 'playing';
  return html`
    <li class=${isOpen ? 'story is-open' : 'story'} data-story=${story.name}>
      <div class="story-head">
        <h3>${story.title}</h3>
        <button
          type="button"
          aria-label=${`${isPlaying ? 'Stop' : 'Play'}: ${story.title}`}
          @click=${() =>
            isPlaying ? player.stop() : void player.play(story.name)}
        >
          ${isPlaying ? 'Stop' : 'Play'}
        </button>
      </div>
      <p class="story-summary">${story.summary}</p>
      ${isOpen ? progress(player) : nothing}
    </li>
  `;
}

const progress = (player: StoryPlayer): TemplateResult => html`
  <ol class="steps">
    ${player.steps.map((step) => html`<li>${step}</li>`)}
  </ol>
  ${player.checks.length > 0 ? checksTable(player.checks) : nothing}
  <p
    class=${player.isAsExpected ? 'outcome' : 'outcome is-bad'}
    role="status"
    data-phase=${player.phase}
  >
    ${outcome(player)} ${player.fault}
  </p>
`;

const checksTable = (checks: readonly Check[]): TemplateResult => html`
  <table class="checks-table">
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col">Expected</th>
        <th scope="col">Seen</th>
        <th scope="col"><span class="visually-hidden">Result</span></th>
      </tr>
    </thead>
    <tbody>
      ${checks.map(checkRow)}
    </tbody>
  </table>
`;

const checkRow = ({
  actual,
  expected,
  isAsExpected,
  what,
}: Check): TemplateResult =>
  html`<tr class=${isAsExpected ? 'is-good' : 'is-bad'}>
    <th scope="row">${what}</th>
    <td>${expected}</td>
    <td>${actual}</td>
    <td>
      <span aria-hidden="true">${isAsExpected ? '✓' : '✗'}</span
      ><span class="visually-hidden"
        >${isAsExpected ? 'as expected' : 'not as expected'}</span
      >
    </td>
  </tr>`;

function outcome({checks, phase}: StoryPlayer): string {
  if (phase !== 'done') return OUTCOME[phase];
  const good = checks.filter(({isAsExpected}) => isAsExpected).length;
  return `${good} of ${checks.length} as expected`;
}
