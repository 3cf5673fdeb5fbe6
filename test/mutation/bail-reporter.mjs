/** Node's test reporter: ends the process with the first test that fails. */
export default async function* bailReporter(events) {
  for await (const {type, data} of events) {
    if (type === 'test:fail') {
      yield data.name;
      process.exit(1);
    }
  }
}
