/** Part of the channel's name: another number for each change of the tuple. */
export const FORMAT = 2;
/** The first letters of the tuple's types. */
export const SHAPE = 'nssnnnn';
