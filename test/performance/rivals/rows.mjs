// The rows of the table: the measure, and how a subject's figures tell it.

const number = (value, digits) =>
  value.toLocaleString('en', {maximumFractionDigits: value < digits ? 1 : 0});
const count = (value) => number(value, 10);
const milliseconds = (ms) => `${number(ms, 100)} ms`;
const kilobytes = (bytes) => `${number(bytes / 1000, 100)} kB`;

export const ROWS = [
  ['requests a minute', ({settled}) => settled.requests, count],
  ['bytes a minute', ({settled}) => settled.bytes, kilobytes],
  ['… without input for ten minutes', ({alone}) => alone.requests, count],
  [
    'requests in an outage of ten minutes',
    ({outage}) => outage.requests,
    count,
  ],
  ['bytes in it', ({outage}) => outage.bytes, kilobytes],
  [
    'seconds until all cards are right after it',
    ({recoverySeconds}) => recoverySeconds,
    count,
  ],
  ['requests in an hour hidden', ({hidden}) => hidden.requests, count],
  ['requests on return', ({back}) => back.requests, count],
  ['bytes on return', ({back}) => back.bytes, kilobytes],
  [
    'script time of an unchanged poll, 1,000 cards',
    ({unchanged}) => unchanged.ms,
    milliseconds,
  ],
  ['cards drawn by it', ({unchanged}) => unchanged.renders, count],
  [
    'script time of a poll with one change',
    ({oneChanged}) => oneChanged.ms,
    milliseconds,
  ],
  ['cards drawn by it', ({oneChanged}) => oneChanged.renders, count],
  [
    'memory kept of 2,000 cards, the same 40 products',
    ({memory}) => memory.sameBytes,
    kilobytes,
  ],
  ['… of 2,000 products', ({memory}) => memory.otherBytes, kilobytes],
  ['size, with all that it needs', ({size}) => size, kilobytes],
  ['size without Lit or React', ({sizeAlone}) => sizeAlone, kilobytes],
];
