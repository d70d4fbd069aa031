/** Something outside the input that a command cannot do its work without: told in words, without a stack. */
export class Failure extends Error {}
