/** Who is signed in at this counter now, and the approvals that supervisors gave and nobody used yet. */
import { randomBytes } from 'node:crypto';
import type { Instant } from '../../domain/time/civil-time';
import type { Officer } from '../../preload/contract/officers';

interface Approval {
  readonly call: string;
  readonly inputHash: string;
  /** One supervisor, or two people together. */
  readonly by: readonly Officer[];
  readonly until: number;
}

export interface Session {
  readonly officer: Officer;
  readonly signedInAt: Instant;
  /** Who set the secret that was signed in with, and when; until another is chosen nothing else is done. */
  readonly given: { readonly by: string; readonly at: Instant } | null;
}

/** Long enough to finish the click, too short to keep for later. */
const APPROVAL_MS = 2 * 60_000;

export class Sessions {
  #session: Session | null = null;
  #activeAt = 0;
  readonly #approvals = new Map<string, Approval>();

  constructor(private readonly awake: () => number) {}

  current(): Session | null {
    return this.#session;
  }

  begin(officer: Officer, at: Instant, given: Session['given'] = null): void {
    this.#session = { officer, signedInAt: at, given };
    this.active();
    this.#approvals.clear();
  }

  /** Somebody is at the screen. */
  active(): void {
    this.#activeAt = this.awake();
  }

  /** Milliseconds since somebody was. */
  idleMs(): number {
    return this.awake() - this.#activeAt;
  }

  /** The officer's secret is their own now. */
  secretChosen(): void {
    if (this.#session) this.#session = { ...this.#session, given: null };
  }

  end(): void {
    this.#session = null;
    this.#approvals.clear();
  }

  approve(by: readonly Officer[], call: string, inputHash: string): string {
    const token = randomBytes(24).toString('base64url');
    this.#approvals.set(token, { call, inputHash, by, until: this.awake() + APPROVAL_MS });
    return token;
  }

  /** Who approved, once, and only for the very call and input that were approved. */
  useApproval(token: string, call: string, inputHash: string): readonly Officer[] | null {
    const approval = this.#approvals.get(token);
    this.#approvals.delete(token);
    if (!approval || approval.until < this.awake()) return null;
    return approval.call === call && approval.inputHash === inputHash ? approval.by : null;
  }
}
