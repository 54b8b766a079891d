import { createHash, randomBytes } from "node:crypto";

/*
 * `npm run token -- {name} {scopes}`: makes a token for the API. The Worker gets
 * its SHA-256 alone, so that nobody who reads the secret can publish.
 */

const [name, scopes = "publish,correct"] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  console.error(
    "Name who gets the token, in lower-case letters, digits and hyphens: npm run token -- news-desk",
  );
  process.exit(1);
}
const token = randomBytes(32).toString("base64url");
const sha256 = createHash("sha256").update(token).digest("hex");
console.log(`The token, which is shown this once:

  ${token}

What the Worker has to know of it. Put it into the JSON list that is the secret, with those that are there:

  [${JSON.stringify({ name, sha256, scopes: scopes.split(",") })}]

  npm run wrangler -- secret put PUBLISH_TOKENS`);
