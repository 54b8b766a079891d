/** One structured line for something that should not happen; Workers Logs indexes its fields. */
export function logSurprise(event: string, error: unknown, fields: Record<string, unknown>): void {
  const { name, message, stack } =
    error instanceof Error ? error : { name: typeof error, message: String(error), stack: undefined };
  console.error(JSON.stringify({ event, ...fields, error: { name, message, stack } }));
}
