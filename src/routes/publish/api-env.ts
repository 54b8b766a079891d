import type { Token } from "../../http/publish-tokens";
import type { Archive } from "../../store/archive";
import type { AppEnv } from "../app-env";

/** What a handler of the API finds in its context, once the request was let in. */
export interface ApiEnv extends AppEnv {
  Variables: AppEnv["Variables"] & {
    archive: Archive;
    token: Token;
  };
}
