import { createHash, randomBytes } from "node:crypto";
import { readTokens, SCOPES } from "../http/publish-tokens.ts";

/*
 * `npm run token -- {name} {scopes}`: makes a token for the API. The Worker gets
 * its SHA-256 alone, so that nobody who reads the secret can publish.
 */

const [name, scopes = SCOPES.join(",")] = process.argv.slice(2);
const token = randomBytes(32).toString("base64url");
const sha256 = createHash("sha256").update(token).digest("hex");
const known = JSON.stringify([{ name, sha256, scopes: scopes.split(",") }]);
// One entry that the Worker cannot read would turn the API off for everybody.
if (readTokens(known) === undefined) {
  console.error(
    `Name who gets the token, in at most 40 lower-case letters, digits and hyphens, and what for (${SCOPES.join(", ")}): npm run token -- news-desk ${SCOPES.join(",")}`,
  );
  process.exit(1);
}
console.log(`The token, which is shown this once:

  ${token}

What the Worker has to know of it. Put it into the JSON list that is the secret, with those that are there:

  ${known}

  npm run wrangler -- secret put PUBLISH_TOKENS`);
