import type * as z from "zod";
import { readJson } from "../../http/read-json";
import { complaintsOf, refuseChange } from "../../http/refuse-change";

/** A request's body as its schema has it. Throws the problem that says all that is wrong with it. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const { data, error } = schema.safeParse(await readJson(request));
  if (error) throw refuseChange(complaintsOf(error));
  return data;
}
