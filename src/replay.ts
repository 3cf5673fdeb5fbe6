/**
 * Remembers a click or submit that is about to be stopped. Calling what comes
 * back lets it happen after all: the same kind of event on the same node, with
 * its modifiers or its submitter.
 */
export function replayOf(event: Event, control: HTMLElement): () => void {
  if (event.type === 'submit') {
    const {target, submitter} = event as SubmitEvent;
    // A theme may have replaced the button while the question was out.
    return () =>
      (target as HTMLFormElement).requestSubmit(
        submitter?.isConnected ? submitter : null,
      );
  }
  // Later the event no longer knows the way it went.
  const target = event.composedPath()[0] as Node;
  const Kind = event.constructor as typeof MouseEvent;
  return () => {
    const node = target.isConnected ? target : control;
    node.dispatchEvent(new Kind(event.type, event));
  };
}
