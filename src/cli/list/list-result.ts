import * as z from "zod";
import { Status } from "../../model/status";

/** What `factcard list --json` prints. */
export const ListResult = z.strictObject({
  command: z.literal("list"),
  ok: z.literal(true),
  articles: z.array(
    z.strictObject({
      slug: z.string(),
      file: z.string(),
      headline: z.string(),
      language: z.string(),
      cards: z.array(
        z.strictObject({
          id: z.string(),
          type: z.enum(["quote", "event"]),
          status: Status,
          revision: z.string(),
          /** The words and who said them, or the event's name. */
          title: z.string(),
        }),
      ),
    }),
  ),
});

export type ListResult = z.infer<typeof ListResult>;
