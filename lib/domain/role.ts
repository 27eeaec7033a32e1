import type { Frequency } from './cadence';
import type { Instant } from './time';

/** An interaction that a role has again and again. */
export interface RoleInteraction {
  id: string;
  /** With one's supervisor: what it is ("1:1 coaching", "field time"). With a stakeholder: who. */
  who: string;
  topic: string;
  frequency: Frequency;
}

/** How large a role is; absent: not said. Amounts are as the user wrote them, with their currency. */
export interface RoleScope {
  accounts?: number;
  revenue?: string;
  pipeline?: string;
}

/**
 * The rhythm of a selling role (cadence-practice A3, A4): interactions with the direct supervisor and with stakeholders,
 * how often customers and prospects are to be touched, and how much the role covers.
 */
export interface Role {
  id: string;
  name: string;
  /** Whom the role reports to and what it answers for, in the user's words. */
  reporting: string;
  supervisor: RoleInteraction[];
  stakeholders: RoleInteraction[];
  /** Touch requirements: who is to hear from the role, and how often. */
  touches: RoleInteraction[];
  scope: RoleScope;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
