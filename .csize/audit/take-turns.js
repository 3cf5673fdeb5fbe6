/** The longest time that one task works, in ms: half a frame. */
const TURN_MS = 8;
/** Resolves in the next task, without the delay of a timer. */
const nextTask = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
        // An open port keeps Node running.
        port1.close();
        resolve();
    };
    port2.postMessage(0);
});
/** Runs steps, and rests between tasks. */
export async function takeTurns(steps) {
    let endsAt = 0;
    for (;;) {
        if (performance.now() >= endsAt) {
            await nextTask();
            endsAt = performance.now() + TURN_MS;
        }
        const { done, value } = steps.next();
        if (done)
            return value;
    }
}
