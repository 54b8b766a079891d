/** One thing that is wrong with what was sent. */
export interface Complaint {
  /** Where it stands: a JSON Pointer into the body (RFC 6901). */
  pointer: string;
  detail: string;
  /** Where a published field may not change as it does: what is published there and what was sent, each in short. */
  published?: string;
  sent?: string;
}
