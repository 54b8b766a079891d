import { CommandProblem } from "../problem";

/** Where the token is: an argument would stand in the shell's history and in the list of processes. */
export const TOKEN_VARIABLE = "FACTCARD_TOKEN";

/** What a Bearer token is made of (RFC 6750, 2.1). Anything else would end the header, and the Worker knows none. */
const TOKEN = /^[A-Za-z0-9\-._~+/]{1,512}=*$/;

/** The token to publish with. Throws `CommandProblem`, which never repeats it. */
export function readToken(environment: Readonly<Record<string, string | undefined>>): string {
  const token = environment[TOKEN_VARIABLE]?.trim();
  if (token !== undefined && TOKEN.test(token)) return token;
  throw new CommandProblem(
    "token-missing",
    token ? `${TOKEN_VARIABLE} holds no token` : `${TOKEN_VARIABLE} is not set`,
    { fix: `Give the token for this Worker: ${TOKEN_VARIABLE}=… factcard publish …` },
  );
}
