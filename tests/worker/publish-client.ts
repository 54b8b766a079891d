import { TOKENS } from "./start-publishing-worker";

interface Sent {
  token?: keyof typeof TOKENS;
  /** Sent as it is where it is a text, else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Asks the API of a Worker. */
export function publishClient(origin: string) {
  const send = (method: string, path: string, { token = "desk", body, headers = {} }: Sent = {}) =>
    fetch(new URL(path, origin), {
      method,
      redirect: "manual",
      headers: {
        Authorization: `Bearer ${TOKENS[token]}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });

  return {
    send,
    /** Publishes an article that is not there yet, and gives its entity tag. */
    async create(body: { article: { slug: string } }): Promise<string> {
      const answer = await send("PUT", `/api/articles/${body.article.slug}`, {
        body,
        headers: { "If-None-Match": "*" },
      });
      if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
      return answer.headers.get("ETag") ?? "";
    },
    /** The entity tag of an article as it is now. */
    async tagOf(slug: string): Promise<string> {
      return (await send("HEAD", `/api/articles/${slug}`)).headers.get("ETag") ?? "";
    },
  };
}
