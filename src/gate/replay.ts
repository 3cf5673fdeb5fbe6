/**
 * Remembers a click or submit that is about to be stopped. Calling what comes
 * back lets it happen after all: the same kind of event on the same node, with
 * its modifiers or its submitter.
 *
 * @param findControl Tells the control as it is then: a theme may have replaced
 * it meanwhile.
 */
export function replayOf(
  event: Event,
  findControl: () => HTMLElement,
): () => void {
  if (event.type === 'submit') {
    const {target, submitter} = event as SubmitEvent;
    const form = target as HTMLFormElement;
    return () => {
      if (!form.isConnected) findControl().click();
      else form.requestSubmit(submitter?.isConnected ? submitter : null);
    };
  }
  // Later the event no longer knows the way it went.
  const target = event.composedPath()[0] as Node;
  const Kind = event.constructor as typeof MouseEvent;
  return () => {
    const node = target.isConnected ? target : findControl();
    node.dispatchEvent(new Kind(event.type, event));
  };
}
