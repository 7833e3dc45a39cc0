/** 1: something is wrong where the program runs. 2: the command line or the question is wrong. */
export type ExitCode = 1 | 2

/** What stops a command and the caller can put right: its message is one line that names it and the way out. */
export class Complaint extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
