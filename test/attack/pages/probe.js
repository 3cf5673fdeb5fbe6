// Runs first on an attacked page, with what the platform gives while nothing
// hides it, and reports to the page that frames this one.
{
  const find = Document.prototype.querySelectorAll.bind(document);
  const {addEventListener, dispatchEvent} = EventTarget.prototype;
  const {getAttribute, scrollIntoView} = Element.prototype;
  const {click} = HTMLElement.prototype;
  const {requestSubmit} = HTMLFormElement.prototype;
  const {call} = Function.prototype;
  const run = call.bind(call);
  const {parent, requestAnimationFrame, performance, location} = window;
  const isConnected = call.bind(
    Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected').get,
  );
  const formOf = (node) => run(Element.prototype.closest, node, 'form');
  /** Only against a page that never comes to rest. */
  const LIMIT_MS = 60_000;
  const LOOK_AGAIN_MS = 500;
  const CONTROLS = '[data-attacked]';

  const adds = [];
  const faults = [];
  const isOurs = (text) => /true-stock|debug\.js/.test(text);
  run(addEventListener, window, 'error', ({message, filename, error}) => {
    // What a page's own code throws is reported with its own address.
    if (isOurs(filename)) faults.push(`${message}\n${error?.stack}`);
  });
  run(addEventListener, window, 'unhandledrejection', ({reason}) => {
    if (isOurs(String(reason?.stack))) faults.push(`rejected: ${reason.stack}`);
  });
  // The theme's own handlers: a press that reaches one adds.
  const isControl = (target) =>
    run(Element.prototype.closest, target, CONTROLS);
  for (const type of ['click', 'submit']) {
    run(addEventListener, document, type, (event) => {
      const {target, submitter} = event;
      event.preventDefault();
      if (isControl(submitter ?? target)) adds.push(type);
    });
  }

  const controls = () => [...find(CONTROLS)].filter((one) => isConnected(one));
  const isGated = (control) =>
    run(getAttribute, control, 'aria-disabled') === 'true';

  const press = (control) => {
    run(click, control);
    const init = {bubbles: true, cancelable: true, composed: true};
    run(dispatchEvent, control, new MouseEvent('click', init));
    const form = formOf(control);
    const isSubmit = control instanceof HTMLButtonElement && form;
    if (isSubmit && run(getAttribute, control, 'type') !== 'button') {
      run(requestSubmit, form, control);
    }
  };

  /** Whether the verifier tells the owner that a control is not gated. */
  const isListed = async () => {
    const {findings} = await window.TrueStock.diagnose();
    return findings.some(
      ({name, state}) =>
        /^(Add-to-cart|Elements)$/.test(name) && state === 'bad',
    );
  };

  const nextFrame = () =>
    new Promise((resolve) => requestAnimationFrame(resolve));

  const comeToRest = async () => {
    const end = performance.now() + LIMIT_MS;
    let lookAt = performance.now() + LOOK_AGAIN_MS;
    for (;;) {
      await nextFrame();
      const all = controls();
      if (all.length > 0 && all.every(isGated)) return 'gated';
      if (performance.now() > lookAt) {
        if (await isListed()) return 'listed';
        // What is far from the screen is not asked for.
        for (const one of all) run(scrollIntoView, one, {block: 'nearest'});
        lookAt = performance.now() + LOOK_AGAIN_MS;
      }
      if (performance.now() > end) return 'open';
    }
  };

  const attack = async () => {
    let end = await comeToRest();
    if (end === 'gated') {
      for (const control of controls()) press(control);
      await nextFrame();
      if (adds.length > 0) end = `added by ${adds}`;
    }
    return end;
  };

  run(addEventListener, window, 'load', async () => {
    const end = await attack().catch((error) => String(error.stack));
    parent.report({
      seed: new URL(location.href).searchParams.get('seed'),
      end,
      faults,
    });
  });
}
