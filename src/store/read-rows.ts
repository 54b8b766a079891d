/** What a database says that nobody has made tables in yet. */
const NO_TABLES = /no such table/;

/**
 * The rows of a query. A database without tables has none: a Worker that was
 * deployed before its migrations shows what it brings along.
 */
export async function readRows<Row>(
  database: D1Database,
  query: string,
  ...values: readonly (string | number)[]
): Promise<Row[]> {
  try {
    const { results } = await database
      .prepare(query)
      .bind(...values)
      .all<Row>();
    return results;
  } catch (error) {
    if (lacksTables(error)) return [];
    throw error;
  }
}

export function lacksTables(error: unknown): boolean {
  return error instanceof Error && NO_TABLES.test(error.message);
}
