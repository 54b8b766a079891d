/** One thing that is wrong with what was sent. */
export interface Complaint {
  /** Where it stands: a JSON Pointer into the body (RFC 6901). */
  pointer: string;
  detail: string;
}
