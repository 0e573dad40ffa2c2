/** The answer is no: a journey refused, a paper did not get out, a screen did not do what it should. Exit code 1. */
export class DemoFailed extends Error {
  override toString(): string {
    return this.message;
  }
}
