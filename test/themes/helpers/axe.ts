import type axe from 'axe-core';
import type {ThemePage} from './theme-page.js';

const AXE = '/node_modules/axe-core/axe.min.js';

const load = ({document}: ThemePage) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = AXE;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });

const run = async ({document, window}: ThemePage) => {
  const {axe: inPage} = window as unknown as {axe: typeof axe};
  const {violations} = await inPage.run(document, {
    elementRef: true,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({element, html}) => ({id, element, html})),
  );
};

/**
 * Finds what axe reports because of True Stock. Removes True Stock from the page,
 * because a theme's own faults are still reported then.
 */
export async function findOurFaults(page: ThemePage): Promise<string[]> {
  await load(page);
  const faults = await run(page);
  page.removeTrueStock();
  const themeFaults = faults.length ? await run(page) : [];
  return faults
    .filter(
      ({id, element}) =>
        !themeFaults.some(
          (fault) => fault.id === id && fault.element === element,
        ),
    )
    .map(({id, html}) => `${id}: ${html}`);
}
