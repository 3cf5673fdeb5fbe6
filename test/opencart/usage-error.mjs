/** A mistake on the command line, told without a stack. */
export class UsageError extends Error {}
