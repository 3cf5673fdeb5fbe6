/** Calls the listener if the snapshot holds news. */
export const notify = (watch, snapshot) => {
    const { lastSnapshot } = watch;
    watch.lastSnapshot = snapshot;
    if (['freshness', 'record', 'failures'].every((key) => lastSnapshot?.[key] === snapshot[key])) {
        return;
    }
    try {
        watch.listener(watch.view(snapshot));
    }
    catch (error) {
        // A bad listener is reported, and stops no other.
        queueMicrotask(() => {
            throw error;
        });
    }
};
